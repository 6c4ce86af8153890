package dev.entitect.ui.search;

import java.util.Locale;

/// Ranks how well a text matches the typed pattern: first texts that begin with it, then texts with a word that begins with it (also in
/// `camelCase`), then texts that contain it, then texts that contain its letters in order.
final class Ranking {

    static final int NONE = Integer.MAX_VALUE;

    private Ranking() {}

    /// @return smaller for a better match; [#NONE] for no match
    static int of(String text, String typed) {
        String pattern = typed.strip().toLowerCase(Locale.ROOT);
        String lower = text.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(pattern);
        if (at == 0) {
            return text.length() - pattern.length();
        }
        for (int i = at; i > 0; i = lower.indexOf(pattern, i + 1)) {
            if (startsWord(text, i)) {
                return 1_000 + text.length();
            }
        }
        if (at > 0) {
            return 2_000 + text.length();
        }
        return inOrder(text, lower, pattern);
    }

    /// Matches letters in order, preferring letters that begin words, so that `uo` finds `UserOrder`.
    private static int inOrder(String text, String lower, String pattern) {
        int penalty = 0;
        int at = -1;
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == ' ') {
                continue;
            }
            int next = lower.indexOf(pattern.charAt(i), at + 1);
            if (next < 0) {
                return NONE;
            }
            penalty += next == at + 1 || startsWord(text, next) ? 0 : 50;
            at = next;
        }
        return 3_000 + penalty + text.length();
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))
                || Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
    }
}
