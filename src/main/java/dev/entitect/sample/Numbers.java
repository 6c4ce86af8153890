package dev.entitect.sample;

import dev.entitect.naming.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// Numbers of a size that is usual for a property of this name, within the range that the column's type and checks allow.
///
/// @param from  the smallest number
/// @param step  the difference between neighbouring numbers: 1 for integers, 0.01 for two decimal places
/// @param count how many numbers there are, at least 1
record Numbers(BigDecimal from, BigDecimal step, long count) implements ValueGenerator {

    private record Range(long from, long to) {}

    /// @param max   the greatest number that the type can hold; its negation is the smallest
    /// @param scale number of decimal places
    static Numbers of(String name, BigDecimal max, int scale, Limits limits) {
        Range typicalRange = typicalRange(List.of(Words.snake(name).split("_+")));
        BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
        BigDecimal from = BigDecimal.valueOf(typicalRange.from);
        BigDecimal to = BigDecimal.valueOf(typicalRange.to);
        BigDecimal width = to.subtract(from);
        if (limits.min() != null) {
            from = from.max(firstWithin(limits.min(), step, 1));
            to = to.compareTo(from) < 0 ? from.add(width) : to;
        }
        BigDecimal upperBound = upperBound(max, step, limits);
        if (from.compareTo(upperBound) > 0) {
            from = limits.min() == null ? upperBound.subtract(width) : firstWithin(limits.min(), step, 1);
        }
        to = to.min(upperBound);
        from = from.min(to).setScale(scale, RoundingMode.CEILING);
        return new Numbers(from, step, count(from, to, step));
    }

    private static BigDecimal upperBound(BigDecimal max, BigDecimal step, Limits limits) {
        return limits.max() == null ? max : max.min(firstWithin(limits.max(), step, -1));
    }

    /// The outermost number that a bound allows.
    private static BigDecimal firstWithin(Limits.Bound bound, BigDecimal step, int direction) {
        BigDecimal rounded = bound.value().setScale(step.scale(), direction > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR);
        return bound.exclusive() && rounded.compareTo(bound.value()) == 0
                ? rounded.add(step.multiply(BigDecimal.valueOf(direction)))
                : rounded;
    }

    private static long count(BigDecimal from, BigDecimal to, BigDecimal step) {
        return Math.max(1,
                to.subtract(from).divide(step, 0, RoundingMode.FLOOR).min(BigDecimal.valueOf(Long.MAX_VALUE - 1)).longValue() + 1);
    }

    /// The same with all numbers that type and checks allow, for unique columns.
    Numbers withWholeRange(BigDecimal max, Limits limits) {
        return new Numbers(from, step, Math.max(count, count(from, upperBound(max, step, limits), step)));
    }

    String nth(long number) {
        return from.add(step.multiply(BigDecimal.valueOf(Math.floorMod(number, count)))).toPlainString();
    }

    @Override
    public String generate(Row row) {
        return nth(Math.min(count - 1, (long) (row.random.nextDouble() * count)));
    }

    private static Range typicalRange(List<String> words) {
        for (String word : words.reversed()) {
            switch (word) {
                case "price", "cost", "fee", "rent" -> {
                    return new Range(1, 500);
                }
                case "amount", "total", "sum", "balance", "subtotal", "revenue", "budget" -> {
                    return new Range(5, 2000);
                }
                case "salary", "income", "wage" -> {
                    return new Range(25_000, 120_000);
                }
                case "quantity", "qty", "count", "copies", "guests", "seats" -> {
                    return new Range(1, 10);
                }
                case "stock", "inventory" -> {
                    return new Range(0, 500);
                }
                case "rating", "stars" -> {
                    return new Range(1, 5);
                }
                case "score", "percent", "percentage", "progress" -> {
                    return new Range(0, 100);
                }
                case "discount", "tax", "rate", "vat" -> {
                    return new Range(0, 25);
                }
                case "age" -> {
                    return new Range(18, 90);
                }
                case "year" -> {
                    return new Range(1990, 2025);
                }
                case "pages" -> {
                    return new Range(40, 900);
                }
                case "position", "rank", "sort", "order", "priority", "level", "line" -> {
                    return new Range(1, 20);
                }
                case "views", "likes", "hits", "downloads", "followers", "clicks" -> {
                    return new Range(0, 10_000);
                }
                case "duration", "minutes", "seconds", "hours", "days" -> {
                    return new Range(1, 120);
                }
                case "weight", "height", "width", "length", "depth", "size" -> {
                    return new Range(1, 200);
                }
                case "latitude", "lat" -> {
                    return new Range(-60, 70);
                }
                case "longitude", "lon", "lng" -> {
                    return new Range(-180, 180);
                }
                case "port" -> {
                    return new Range(1024, 65_535);
                }
                default -> {}
            }
        }
        return new Range(1, 1000);
    }
}
