package dev.entitect.ui.search;

import java.util.Locale;

/// How well a text fits what somebody typed. Whole beginnings come first, then beginnings of words (also inside `camelCase`), then what
/// holds it anywhere, then what has its letters in this order.
final class Ranking {

    static final int NONE = Integer.MAX_VALUE;

    private Ranking() {}

    /// @return smaller for what fits better; [#NONE] for what does not
    static int of(String text, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        String lower = text.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(wanted);
        if (at == 0) {
            return text.length() - wanted.length();
        }
        for (int i = at; i > 0; i = lower.indexOf(wanted, i + 1)) {
            if (startsWord(text, i)) {
                return 1_000 + text.length();
            }
        }
        if (at > 0) {
            return 2_000 + text.length();
        }
        return inOrder(text, lower, wanted);
    }

    /// Letters that begin words count for more, as `uo` finds `UserOrder`.
    private static int inOrder(String text, String lower, String wanted) {
        int penalty = 0;
        int at = -1;
        for (int i = 0; i < wanted.length(); i++) {
            if (wanted.charAt(i) == ' ') {
                continue;
            }
            int next = lower.indexOf(wanted.charAt(i), at + 1);
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
