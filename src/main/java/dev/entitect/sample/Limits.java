package dev.entitect.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What checks require of one column.
///
/// @param min       the lower bound; null for none
/// @param max       the upper bound; null for none
/// @param allowed   the only values allowed; empty for no such rule
/// @param forbidden values that are not allowed
/// @param like      a pattern of SQL; null for none
record Limits(Bound min, Bound max, int minLength, int maxLength, List<String> allowed, List<String> forbidden, String like,
        Letters letters) {

    enum Letters {
        ANY, LOWER_CASE, UPPER_CASE
    }

    static final Limits NONE = new Limits(null, null, 0, Integer.MAX_VALUE, List.of(), List.of(), null, Letters.ANY);

    /// @param exclusive whether the bound itself is excluded
    record Bound(BigDecimal value, boolean exclusive) {}

    boolean accepts(String text) {
        return text.length() >= minLength && text.length() <= maxLength && !forbidden.contains(text)
                && (like == null || text.matches(regex(like))) && (allowed.isEmpty() || allowed.contains(text));
    }

    private static String regex(String pattern) {
        return "(?s)" + Pattern.quote(pattern).replace("%", "\\E.*\\Q").replace("_", "\\E.\\Q");
    }

    Limits atLeast(BigDecimal bound, boolean exclusive) {
        return min != null && min.value.compareTo(bound) > 0
                ? this
                : new Limits(new Bound(bound, exclusive), max, minLength, maxLength, allowed, forbidden, like, letters);
    }

    Limits atMost(BigDecimal bound, boolean exclusive) {
        return max != null && max.value.compareTo(bound) < 0
                ? this
                : new Limits(min, new Bound(bound, exclusive), minLength, maxLength, allowed, forbidden, like, letters);
    }

    Limits length(int from, int to) {
        return new Limits(min, max, Math.max(minLength, from), Math.min(maxLength, to), allowed, forbidden, like, letters);
    }

    Limits restrictedTo(List<String> values) {
        List<String> both = allowed.isEmpty() ? values : allowed.stream().filter(values::contains).toList();
        return new Limits(min, max, minLength, maxLength, List.copyOf(both), forbidden, like, letters);
    }

    Limits not(String value) {
        List<String> extended = new ArrayList<>(forbidden);
        extended.add(value);
        return new Limits(min, max, minLength, maxLength, allowed, List.copyOf(extended), like, letters);
    }

    Limits like(String pattern) {
        return new Limits(min, max, minLength, maxLength, allowed, forbidden, pattern, letters);
    }

    Limits inCase(Letters other) {
        return new Limits(min, max, minLength, maxLength, allowed, forbidden, like, other);
    }
}
