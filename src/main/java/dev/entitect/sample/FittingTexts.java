package dev.entitect.sample;

import java.util.Locale;
import java.util.regex.Matcher;

/// Shortens texts, pads them and makes them distinct so that they fit their column.
///
/// @param longest the maximum number of characters in the column
record FittingTexts(ValueGenerator maker, int longest, Limits limits) {

    /// In columns shorter than this, unique texts are counted up letter by letter.
    private static final int SHORT = 8;
    private static final int TRIES = 20;

    static Values of(ValueGenerator maker, int length, Limits limits) {
        FittingTexts texts = new FittingTexts(maker, Math.min(length, limits.longest()), limits);
        return new Values(texts::text, texts::distinct);
    }

    private String text(Row row) {
        String text = fitted(maker.make(row));
        for (int i = 0; i < TRIES && !limits.accepts(text); i++) {
            text = fitted(maker.make(row));
        }
        return text;
    }

    private String distinct(Row row, long number) {
        if (longest < SHORT) {
            String digits = Long.toString(number, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
            return fitted(digits.length() < longest
                    ? "0".repeat(longest - digits.length()) + digits
                    : digits.substring(digits.length() - longest));
        }
        String text = text(row);
        if (!text.isEmpty() && text.chars().allMatch(Character::isDigit)) {
            return text;
        }
        String mark = Long.toString(number + 2);
        int at = text.indexOf('@');
        String end = at < 0 ? "" : text.substring(at);
        String separator = at >= 0 ? "" : text.indexOf(' ') >= 0 ? " " : text.indexOf('-') >= 0 ? "-" : "";
        int left = longest - end.length() - separator.length() - mark.length();
        return left < 0 ? cut(mark, longest) : cut(at < 0 ? text : text.substring(0, at), left) + separator + mark + end;
    }

    private String fitted(String text) {
        String result = limits.like() == null || limits.accepts(text)
                ? text
                : limits.like().replaceFirst("%", Matcher.quoteReplacement(text)).replace("%", "").replace('_', 'x');
        while (result.length() < limits.shortest()) {
            result = result + (result.isEmpty() ? "x" : " " + result);
        }
        return cut(switch (limits.letters()) {
            case ANY -> result;
            case SMALL -> result.toLowerCase(Locale.ROOT);
            case CAPITAL -> result.toUpperCase(Locale.ROOT);
        }, longest);
    }

    /// Cuts between words if possible.
    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int space = text.lastIndexOf(' ', length);
        return text.substring(0, space > length / 2 ? space : length).strip();
    }
}
