package dev.entitect.live;

import java.util.regex.Pattern;

/// A position in a text: line and column from 1, or [#UNKNOWN]. Immutable.
public record TextPosition(int line, int column) {

    public static final TextPosition UNKNOWN = new TextPosition(0, 0);

    public static TextPosition of(String text, int offset) {
        String before = text.substring(0, Math.clamp(offset, 0, text.length()));
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new TextPosition(line, before.length() - before.lastIndexOf('\n'));
    }

    /// The position of a word, if it occurs exactly once.
    public static TextPosition ofOnly(String text, String word) {
        var matcher = Pattern.compile("(?<![\\w.])" + Pattern.quote(word) + "(?!\\w)|(?<=\\.)" + Pattern.quote(word) + "(?!\\w)",
                Pattern.CASE_INSENSITIVE).matcher(text);
        if (word.isEmpty() || !matcher.find()) {
            return UNKNOWN;
        }
        int offset = matcher.start();
        return matcher.find() ? UNKNOWN : of(text, offset);
    }
}
