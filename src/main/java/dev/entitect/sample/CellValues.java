package dev.entitect.sample;

import dev.entitect.model.EnumType;
import dev.entitect.model.Model;
import dev.entitect.model.type.BasicType;
import dev.entitect.naming.Counts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the texts of cells as values of their columns' types. What it does not accept never gets into a file: a text in the column of a
/// number would otherwise be written as it stands, and be SQL. JSON is the exception; it is always written as a quoted text.
public final class CellValues {

    private static final Set<String> TRUE = Set.of("true", "t", "yes", "y", "1");
    private static final Set<String> FALSE = Set.of("false", "f", "no", "n", "0");
    private static final Set<String> NOT_FINITE = Set.of("NaN", "Infinity", "-Infinity");
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final int LONGEST_QUOTE = 30;
    /// In nanoseconds; see the type that dialects give to intervals.
    private static final int INTERVAL_DIGITS = 21;
    /// A number such as `1E-999999999` is short, but a billion digits long when it is written out.
    private static final int MAX_SCALE = 1_000;
    private static final int MAX_YEAR = 9_999;

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder().appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true).toFormatter(Locale.ROOT);
    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder().appendPattern("uuuu-MM-dd ").append(TIME)
            .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);

    private final Model model;
    private final StoredConstants constants;

    public CellValues(Model model) {
        this.model = model;
        this.constants = new StoredConstants(model);
    }

    /// What a text turned out to be.
    sealed interface Reading {

        /// @param text the value in the form that its type always has: `true` for `yes`, `2026-01-31 09:30:00` for `2026-01-31T09:30`
        record Value(String text) implements Reading {}

        /// @param sentence the rest of a sentence that begins with the column's name
        record Problem(String sentence) implements Reading {}
    }

    /// @return the rest of a sentence that begins with the column's name; empty if the text is a value of the type
    public Optional<String> problem(BasicType type, String text) {
        return read(type, text) instanceof Reading.Problem(String sentence) ? Optional.of(sentence) : Optional.empty();
    }

    Reading read(BasicType type, String text) {
        if (hasLoneSurrogate(text)) {
            return new Reading.Problem("contains half of a character (a lone surrogate), which no file can hold.");
        }
        return switch (type) {
            case BasicType.IntegerType(BasicType.IntegerType.Size size) -> whole(text, switch (size) {
                case SMALL -> 16;
                case INT -> 32;
                case BIG -> 64;
            });
            case BasicType.Year year -> whole(text, 16);
            case BasicType.Text(int length, boolean national) -> text.codePointCount(0, text.length()) <= length
                    ? new Reading.Value(text)
                    : new Reading.Problem("takes at most " + length + " characters, not " + text.codePointCount(0, text.length()) + ".");
            case BasicType.BooleanType bool -> bool(text);
            case BasicType.FloatType(boolean doublePrecision) -> floating(text, doublePrecision);
            case BasicType.Decimal decimal -> decimal(text, decimal);
            case BasicType.Interval interval -> INTEGER.matcher(text.strip()).matches() && text.strip().length() <= INTERVAL_DIGITS
                    ? new Reading.Value(new BigInteger(text.strip()).toString())
                    : unreadable(text, "a whole number of nanoseconds");
            case BasicType.Date date -> parsed(text, "a date such as 2026-01-31", it -> inRange(LocalDate.parse(it)).toString());
            case BasicType.Time time -> parsed(text, "a time such as 09:30:00", it -> TIME.format(LocalTime.parse(it)));
            case BasicType.DateTime(BasicType.DateTime.Zone zone) -> moment(text, zone);
            case BasicType.Uuid uuid ->
                parsed(text, "a UUID such as 00000000-0000-4000-8000-000000000001", it -> UUID.fromString(it).toString());
            case BasicType.Enumerated constant -> constant(text, constant);
            case BasicType.Converted(var converter) -> model.converters().find(converter).map(it -> read(it.columnType(), text))
                    .orElse(new Reading.Value(text));
            case BasicType.Array(var element) -> JsonArray.items(text).stream().filter(Objects::nonNull).map(item -> read(element, item))
                    .filter(Reading.Problem.class::isInstance).findFirst().orElse(new Reading.Value(text));
            case BasicType.LongText it -> new Reading.Value(text);
            case BasicType.Binary it -> new Reading.Value(text);
            case BasicType.Json it -> new Reading.Value(text);
        };
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private static Reading unreadable(String text, String expected) {
        String quote = text.length() <= LONGEST_QUOTE ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + "…";
        return new Reading.Problem("takes " + expected + ", not “" + quote + "”.");
    }

    private static Reading parsed(String text, String expected, Function<String, String> parsing) {
        try {
            return new Reading.Value(parsing.apply(text.strip()));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return unreadable(text, expected);
        }
    }

    private static LocalDate inRange(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > MAX_YEAR) {
            throw new DateTimeException("databases differ in how they write such years");
        }
        return date;
    }

    private static Reading whole(String text, int bits) {
        BigInteger most = BigInteger.TWO.pow(bits - 1);
        if (!INTEGER.matcher(text.strip()).matches()) {
            return unreadable(text, "a whole number");
        }
        BigInteger number = new BigInteger(text.strip());
        return number.compareTo(most) < 0 && number.compareTo(most.negate()) >= 0
                ? new Reading.Value(number.toString())
                : new Reading.Problem(
                        String.format(Locale.ROOT, "takes numbers from %,d to %,d.", most.negate(), most.subtract(BigInteger.ONE)));
    }

    private static Reading bool(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return TRUE.contains(word)
                ? new Reading.Value("true")
                : FALSE.contains(word) ? new Reading.Value("false") : unreadable(text, "true or false");
    }

    private static Reading floating(String text, boolean doublePrecision) {
        String number = text.strip();
        if (NOT_FINITE.contains(number)) {
            return new Reading.Value(number);
        }
        if (!NUMBER.matcher(number).matches()) {
            return unreadable(text, "a number such as 12.5");
        }
        double value = Double.parseDouble(number);
        if (Double.isInfinite(doublePrecision ? value : (float) value)) {
            return new Reading.Problem("takes numbers up to " + (doublePrecision ? Double.MAX_VALUE : Float.MAX_VALUE) + ".");
        }
        return new Reading.Value(PLAIN_NUMBER.matcher(number).matches() ? number : Double.toString(value));
    }

    private static Reading decimal(String text, BasicType.Decimal type) {
        BigDecimal number;
        try {
            number = new BigDecimal(text.strip());
        } catch (NumberFormatException unreadable) {
            return unreadable(text, "a number such as 12.50");
        }
        int before = type.precision() - type.scale();
        if (number.abs().compareTo(BigDecimal.TEN.pow(before)) >= 0) {
            return new Reading.Problem("takes at most " + Counts.of(before, "digit") + " before the decimal point.");
        }
        return number.scale() > MAX_SCALE
                ? new Reading.Problem("takes at most " + Counts.of(MAX_SCALE, "digit") + " after the decimal point.")
                : new Reading.Value(number.toPlainString());
    }

    private static Reading moment(String text, BasicType.DateTime.Zone zone) {
        return parsed(text, "a date and time such as 2026-01-31 09:30:00", it -> {
            String iso = it.replaceFirst("(?<=\\d) +(?=\\d)", "T").replaceFirst(" +(?=[+-])", "");
            Optional<LocalDateTime> local = tried(iso, LocalDateTime::parse)
                    .or(() -> tried(iso, LocalDate::parse).map(LocalDate::atStartOfDay));
            if (local.isPresent()) {
                return moment(local.get(), "");
            }
            if (zone == BasicType.DateTime.Zone.NONE) {
                throw new DateTimeException("the column keeps no offset");
            }
            OffsetDateTime moment = tried(iso, OffsetDateTime::parse).orElseGet(() -> OffsetDateTime.parse(iso + ":00"));
            return moment(moment.toLocalDateTime(), OFFSET.format(moment));
        });
    }

    private static <T> Optional<T> tried(String text, Function<String, T> parsing) {
        try {
            return Optional.of(parsing.apply(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String moment(LocalDateTime local, String offset) {
        inRange(local.toLocalDate());
        return dateTime(local) + offset;
    }

    /// A value of a column for dates and times.
    static String dateTime(LocalDateTime local) {
        return DATE_TIME.format(local);
    }

    /// The date and time in UTC, without an offset. One that has no offset stays as it is.
    ///
    /// @param moment a value of a column for dates and times
    static LocalDateTime inUtc(String moment) {
        String iso = moment.replace(' ', 'T');
        return tried(iso, LocalDateTime::parse)
                .orElseGet(() -> OffsetDateTime.parse(iso).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
    }

    /// A constant may be given by its name or by its value in the database.
    private Reading constant(String text, BasicType.Enumerated type) {
        List<EnumType.Constant> all = model.enums().get(type.type()).constants();
        String stored = constants.stored(text, type);
        boolean known = type.storage() == BasicType.Enumerated.Storage.ORDINAL
                ? stored.matches("[0-9]{1,4}") && Integer.parseInt(stored) < all.size()
                : all.stream().anyMatch(it -> it.databaseValue().orElse(it.name()).equals(stored));
        return known
                ? new Reading.Value(stored)
                : unreadable(text, "one of " + all.stream().map(EnumType.Constant::name).collect(Collectors.joining(", ")));
    }
}
