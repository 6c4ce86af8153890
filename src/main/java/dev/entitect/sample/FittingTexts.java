package dev.entitect.sample;

import java.util.Locale;
import java.util.regex.Matcher;

/// Shortens texts, pads them and makes them distinct so that they fit their column.
///
/// @param maxLength the maximum number of characters in the column
record FittingTexts(ValueGenerator generator, int maxLength, Limits limits) {

    /// In columns shorter than this, unique texts are counted up letter by letter.
    private static final int MIN_NUMBERED_LENGTH = 8;
    private static final int MAX_ATTEMPTS = 20;

    static Values of(ValueGenerator generator, int length, Limits limits) {
        FittingTexts texts = new FittingTexts(generator, Math.min(length, limits.maxLength()), limits);
        return new Values(texts::text, texts::distinct);
    }

    private String text(Row row) {
        String text = fit(generator.generate(row));
        for (int i = 0; i < MAX_ATTEMPTS && !limits.accepts(text); i++) {
            text = fit(generator.generate(row));
        }
        return text;
    }

    private String distinct(Row row, long number) {
        if (maxLength < MIN_NUMBERED_LENGTH) {
            String digits = Long.toString(number, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
            return fit(digits.length() < maxLength
                    ? "0".repeat(maxLength - digits.length()) + digits
                    : digits.substring(digits.length() - maxLength));
        }
        String text = text(row);
        if (!text.isEmpty() && text.chars().allMatch(Character::isDigit)) {
            return text;
        }
        String suffix = Long.toString(number + 2);
        int at = text.indexOf('@');
        String end = at < 0 ? "" : text.substring(at);
        String separator = at >= 0 ? "" : text.indexOf(' ') >= 0 ? " " : text.indexOf('-') >= 0 ? "-" : "";
        int available = maxLength - end.length() - separator.length() - suffix.length();
        return available < 0 ? cut(suffix, maxLength) : cut(at < 0 ? text : text.substring(0, at), available) + separator + suffix + end;
    }

    private String fit(String text) {
        String result = limits.like() == null || limits.accepts(text)
                ? text
                : limits.like().replaceFirst("%", Matcher.quoteReplacement(text)).replace("%", "").replace('_', 'x');
        while (result.length() < limits.minLength()) {
            result = result + (result.isEmpty() ? "x" : " " + result);
        }
        return cut(switch (limits.letters()) {
            case ANY -> result;
            case LOWER_CASE -> result.toLowerCase(Locale.ROOT);
            case UPPER_CASE -> result.toUpperCase(Locale.ROOT);
        }, maxLength);
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
