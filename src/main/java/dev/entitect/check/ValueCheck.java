package dev.entitect.check;

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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Checks whether a text is a valid value for a column. Values that only the database can check, such as JSON and bytes, pass.
public final class ValueCheck {

    private static final Set<String> BOOLEANS = Set.of("true", "false", "t", "f", "yes", "no", "y", "n", "1", "0");
    private static final int LONGEST_QUOTE = 30;

    private final Model model;

    public ValueCheck(Model model) {
        this.model = model;
    }

    /// @return the rest of a sentence that begins with the column's name; empty if the text is valid
    public Optional<String> problem(BasicType type, String text) {
        return switch (type) {
            case BasicType.IntegerType(BasicType.IntegerType.Size size) -> whole(text, switch (size) {
                case SMALL -> 16;
                case INT -> 32;
                case BIG -> 64;
            });
            case BasicType.Year year -> whole(text, 16);
            case BasicType.Text(int length, boolean national) -> text.codePointCount(0, text.length()) <= length
                    ? Optional.empty()
                    : Optional.of("takes at most " + length + " characters, not " + text.codePointCount(0, text.length()) + ".");
            case BasicType.BooleanType bool -> unless(BOOLEANS.contains(text.strip().toLowerCase(Locale.ROOT)), text, "true or false");
            case BasicType.FloatType floating -> unless(reads(() -> Double.parseDouble(text)), text, "a number such as 12.5");
            case BasicType.Decimal decimal -> decimal(text, decimal);
            case BasicType.Date date -> unless(reads(() -> LocalDate.parse(text.strip())), text, "a date such as 2026-01-31");
            case BasicType.Time time -> unless(reads(() -> LocalTime.parse(text.strip())), text, "a time such as 09:30:00");
            case BasicType.DateTime(BasicType.DateTime.Zone zone) ->
                moment(text.strip().replaceFirst("(?<=\\d) +(?=\\d)", "T").replaceFirst(" +(?=[+-])", ""), text, zone);
            case BasicType.Uuid uuid ->
                unless(reads(() -> UUID.fromString(text.strip())), text, "a UUID such as 00000000-0000-4000-8000-000000000001");
            case BasicType.Enumerated constant -> constant(text, constant);
            case BasicType.Converted(var converter) -> model.converters().find(converter).flatMap(it -> problem(it.columnType(), text));
            case BasicType.LongText it -> Optional.empty();
            case BasicType.Interval it -> Optional.empty();
            case BasicType.Binary it -> Optional.empty();
            case BasicType.Json it -> Optional.empty();
            case BasicType.Array it -> Optional.empty();
        };
    }

    private static Optional<String> unless(boolean reads, String text, String expected) {
        String quote = text.length() <= LONGEST_QUOTE ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + "…";
        return reads ? Optional.empty() : Optional.of("takes " + expected + ", not “" + quote + "”.");
    }

    private static boolean reads(Runnable parsing) {
        try {
            parsing.run();
            return true;
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return false;
        }
    }

    private static Optional<String> whole(String text, int bits) {
        BigInteger most = BigInteger.TWO.pow(bits - 1);
        if (!text.strip().matches("[+-]?\\d+")) {
            return unless(false, text, "a whole number");
        }
        BigInteger number = new BigInteger(text.strip());
        return number.compareTo(most) < 0 && number.compareTo(most.negate()) >= 0
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "takes numbers from %,d to %,d.", most.negate(), most.subtract(BigInteger.ONE)));
    }

    private static Optional<String> decimal(String text, BasicType.Decimal type) {
        if (!reads(() -> new BigDecimal(text.strip()))) {
            return unless(false, text, "a number such as 12.50");
        }
        int before = type.precision() - type.scale();
        return new BigDecimal(text.strip()).abs().compareTo(BigDecimal.TEN.pow(before)) < 0
                ? Optional.empty()
                : Optional.of("takes at most " + Counts.of(before, "digit") + " before the decimal point.");
    }

    private static Optional<String> moment(String iso, String text, BasicType.DateTime.Zone zone) {
        boolean reads = reads(() -> LocalDateTime.parse(iso)) || reads(() -> LocalDate.parse(iso))
                || zone != BasicType.DateTime.Zone.NONE
                        && (reads(() -> OffsetDateTime.parse(iso)) || reads(() -> OffsetDateTime.parse(iso + ":00")));
        return unless(reads, text, "a date and time such as 2026-01-31 09:30:00");
    }

    /// A constant may be given by its name or by its value in the database.
    private Optional<String> constant(String text, BasicType.Enumerated type) {
        EnumType constants = model.enums().get(type.type());
        boolean position = type.storage() == BasicType.Enumerated.Storage.ORDINAL && text.matches("\\d{1,4}")
                && Integer.parseInt(text) < constants.constants().size();
        boolean known = constants.constants().stream()
                .anyMatch(it -> it.name().equals(text) || it.databaseValue().filter(text::equals).isPresent());
        return unless(position || known, text,
                "one of " + constants.constants().stream().map(EnumType.Constant::name).collect(Collectors.joining(", ")));
    }
}
