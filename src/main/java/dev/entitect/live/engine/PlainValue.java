package dev.entitect.live.engine;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.Calendar;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Converts values of the JDK to plain ones: `String`, `Number`, `Boolean`, `java.time`. Stateless.
final class PlainValue {

    private static final int SHOWN_BYTES = 64;
    private static final int SHOWN_CHARACTERS = 1 << 20;

    private PlainValue() {}

    /// The plain value; null stays null. Unknown types are converted by `toString`.
    static Object of(Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Boolean flag -> flag;
            case Number number when known(number) -> number;
            case Temporal temporal when known(temporal) -> temporal;
            case TemporalAmount amount when known(amount) -> amount;
            case Enum<?> constant -> constant.name();
            case byte[] bytes -> hex(bytes, bytes.length);
            case java.sql.Timestamp timestamp -> timestamp.toLocalDateTime();
            case java.sql.Date date -> date.toLocalDate();
            case java.sql.Time time -> time.toLocalTime();
            case java.util.Date date -> date.toInstant();
            case Calendar calendar -> ZonedDateTime.ofInstant(calendar.toInstant(), ZoneId.systemDefault()).toOffsetDateTime();
            case Optional<?> optional -> of(optional.orElse(null));
            case Collection<?> values -> values.stream().map(PlainValue::text).collect(Collectors.joining(", ", "[", "]"));
            case Map<?, ?> map -> map.entrySet().stream().map(e -> text(e.getKey()) + "=" + text(e.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
            case Blob blob -> blob(blob);
            case Clob clob -> clob(clob);
            case java.sql.Array array -> array(array);
            case Object other when other.getClass().isArray() -> IntStream.range(0, Array.getLength(other))
                    .mapToObj(i -> text(Array.get(other, i))).collect(Collectors.joining(", ", "[", "]"));
            case Object other -> String.valueOf(other);
        };
    }

    /// The plain value as text, `null` for null.
    static String text(Object value) {
        return String.valueOf(of(value));
    }

    /// A number or date type defined by the model would keep its class loader in memory.
    private static boolean known(Object value) {
        return value.getClass().getName().startsWith("java.");
    }

    private static String hex(byte[] bytes, long length) {
        int shown = Math.min(bytes.length, SHOWN_BYTES);
        return "0x" + HexFormat.of().formatHex(bytes, 0, shown) + (length > shown ? "… (" + length + " bytes)" : "");
    }

    private static String blob(Blob blob) {
        try {
            return hex(blob.getBytes(1, SHOWN_BYTES), blob.length());
        } catch (SQLException e) {
            return "(binary data that cannot be read)";
        }
    }

    private static String clob(Clob clob) {
        try (Reader reader = clob.getCharacterStream()) {
            char[] characters = new char[SHOWN_CHARACTERS];
            int length = 0;
            for (int read; length < characters.length && (read = reader.read(characters, length, characters.length - length)) > 0;) {
                length += read;
            }
            return new String(characters, 0, length);
        } catch (SQLException | IOException e) {
            return "(text that cannot be read)";
        }
    }

    private static Object array(java.sql.Array array) {
        try {
            return of(array.getArray());
        } catch (SQLException e) {
            return "(array that cannot be read)";
        }
    }
}
