package dev.entitect.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What checks require of one column.
///
/// @param least     the lower bound; null for none
/// @param most      the upper bound; null for none
/// @param allowed   the only values allowed; empty for no such rule
/// @param forbidden values that are not allowed
/// @param like      a pattern of SQL; null for none
record Limits(Bound least, Bound most, int shortest, int longest, List<String> allowed, List<String> forbidden, String like,
        Letters letters) {

    enum Letters {
        ANY, SMALL, CAPITAL
    }

    static final Limits NONE = new Limits(null, null, 0, Integer.MAX_VALUE, List.of(), List.of(), null, Letters.ANY);

    /// @param strict whether the bound itself is excluded
    record Bound(BigDecimal value, boolean strict) {}

    boolean accepts(String text) {
        return text.length() >= shortest && text.length() <= longest && !forbidden.contains(text)
                && (like == null || text.matches(regex(like))) && (allowed.isEmpty() || allowed.contains(text));
    }

    private static String regex(String pattern) {
        return "(?s)" + Pattern.quote(pattern).replace("%", "\\E.*\\Q").replace("_", "\\E.\\Q");
    }

    Limits atLeast(BigDecimal bound, boolean strict) {
        return least != null && least.value.compareTo(bound) > 0
                ? this
                : new Limits(new Bound(bound, strict), most, shortest, longest, allowed, forbidden, like, letters);
    }

    Limits atMost(BigDecimal bound, boolean strict) {
        return most != null && most.value.compareTo(bound) < 0
                ? this
                : new Limits(least, new Bound(bound, strict), shortest, longest, allowed, forbidden, like, letters);
    }

    Limits length(int from, int to) {
        return new Limits(least, most, Math.max(shortest, from), Math.min(longest, to), allowed, forbidden, like, letters);
    }

    Limits onlyIn(List<String> values) {
        List<String> both = allowed.isEmpty() ? values : allowed.stream().filter(values::contains).toList();
        return new Limits(least, most, shortest, longest, List.copyOf(both), forbidden, like, letters);
    }

    Limits not(String value) {
        List<String> more = new ArrayList<>(forbidden);
        more.add(value);
        return new Limits(least, most, shortest, longest, allowed, List.copyOf(more), like, letters);
    }

    Limits like(String pattern) {
        return new Limits(least, most, shortest, longest, allowed, forbidden, pattern, letters);
    }

    Limits written(Letters other) {
        return new Limits(least, most, shortest, longest, allowed, forbidden, like, other);
    }
}
