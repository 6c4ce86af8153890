package dev.entitect.sample;

import dev.entitect.model.type.BasicType;
import dev.entitect.naming.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;

/// Dates and times around a fixed day. Within a row, they are in the order that their names suggest: `createdAt`, `updatedAt`, `deletedAt`.
final class Times {

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final int MAX_EXTRA_AGE_DAYS = 60 * 365;
    private static final int MIN_AGE_DAYS = 18 * 365;
    private static final Set<String> SECOND_STEP = Set.of("updated", "modified", "changed", "read", "shipped", "paid", "due", "confirmed",
            "verified", "answered", "last", "login", "published", "edited");
    private static final Set<String> THIRD_STEP = Set.of("deleted", "removed", "ended", "end", "ends", "until", "to", "expires", "expired",
            "expiry", "delivered", "returned", "closed", "finished",
            "completed", "cancelled", "canceled", "resolved", "valid", "left", "archived");

    private Times() {}

    static Values dates(String name) {
        List<String> words = words(name);
        boolean isBirthDate = words.contains("birth") || words.contains("birthday") || words.contains("born") || words.contains("birthdate")
                || words.contains("dob");
        ValueGenerator generator = isBirthDate ? row -> birthDate(row).toString() : row -> row.time(step(words)).toLocalDate().toString();
        return new Values(generator, (row, n) -> Row.ANCHOR.toLocalDate().minusDays(n + 1).toString());
    }

    static Values dateTimes(String name, BasicType.DateTime.Zone zone) {
        List<String> words = words(name);
        String offset = zone == BasicType.DateTime.Zone.NONE ? "" : "+00:00";
        return new Values(row -> text(row.time(step(words)), offset), (row, n) -> text(Row.ANCHOR.minusMinutes(n + 1), offset));
    }

    static Values times() {
        return new Values(row -> TIME.format(LocalTime.of(row.number(6, 21), 5 * row.number(0, 11))),
                (row, n) -> TIME.format(LocalTime.MIN.plusSeconds(n % 86_400)));
    }

    /// The first value of a version that is a timestamp.
    static String anchor(String offset) {
        return text(Row.ANCHOR, offset);
    }

    private static String text(LocalDateTime time, String offset) {
        return DATE_TIME.format(time) + offset;
    }

    private static LocalDate birthDate(Row row) {
        return Row.ANCHOR.toLocalDate().minusDays(row.number(MIN_AGE_DAYS, MAX_EXTRA_AGE_DAYS + MIN_AGE_DAYS));
    }

    private static int step(List<String> words) {
        if (words.stream().anyMatch(THIRD_STEP::contains)) {
            return 2;
        }
        return words.stream().anyMatch(SECOND_STEP::contains) ? 1 : 0;
    }

    private static List<String> words(String name) {
        return List.of(Words.snake(name).split("_+"));
    }
}
