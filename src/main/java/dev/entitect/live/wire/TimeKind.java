package dev.entitect.live.wire;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Function;

/// The types of `java.time`, each of which reads the text it writes.
enum TimeKind {
    DURATION(Duration.class, Duration::parse),
    INSTANT(Instant.class, Instant::parse),
    LOCAL_DATE(LocalDate.class, LocalDate::parse),
    LOCAL_TIME(LocalTime.class, LocalTime::parse),
    LOCAL_DATE_TIME(LocalDateTime.class, LocalDateTime::parse),
    OFFSET_DATE_TIME(OffsetDateTime.class, OffsetDateTime::parse),
    OFFSET_TIME(OffsetTime.class, OffsetTime::parse),
    ZONED_DATE_TIME(ZonedDateTime.class, ZonedDateTime::parse),
    PERIOD(Period.class, Period::parse),
    YEAR(Year.class, text -> Year.of(Integer.parseInt(text))),
    YEAR_MONTH(YearMonth.class, YearMonth::parse),
    MONTH_DAY(MonthDay.class, MonthDay::parse);

    private final Class<?> type;
    private final Function<String, Object> parser;

    TimeKind(Class<?> type, Function<String, Object> parser) {
        this.type = type;
        this.parser = parser;
    }

    static Optional<TimeKind> of(Class<?> type) {
        for (TimeKind kind : values()) {
            if (kind.type == type) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    Object parse(String text) {
        return parser.apply(text);
    }
}
