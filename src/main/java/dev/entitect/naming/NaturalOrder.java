package dev.entitect.naming;

import java.util.Comparator;
import java.util.Locale;

/// Natural sort order: ignores case and compares numbers by value, so that Entity9 comes before Entity27.
public final class NaturalOrder implements Comparator<String> {

    @Override
    public int compare(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int order;
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                String first = number(a, i);
                String second = number(b, j);
                i += first.length();
                j += second.length();
                order = compareNumbers(first.replaceFirst("^0+(?=.)", ""), second.replaceFirst("^0+(?=.)", ""));
            } else {
                order = Character.compare(a.charAt(i++), b.charAt(j++));
            }
            if (order != 0) {
                return order;
            }
        }
        int left = Integer.compare(a.length() - i, b.length() - j);
        return left != 0 ? left : one.compareTo(other);
    }

    /// Without leading zeros, the longer number is larger.
    private static int compareNumbers(String one, String other) {
        return one.length() != other.length() ? Integer.compare(one.length(), other.length()) : one.compareTo(other);
    }

    private static String number(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
