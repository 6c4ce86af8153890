package dev.entitect.sample;

import dev.entitect.dialect.Dialect;
import dev.entitect.dialect.Feature;
import dev.entitect.dialect.LiteralStyle;
import dev.entitect.model.Model;
import dev.entitect.model.type.BasicType;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Collectors;

/// Writes cells as SQL literals of a dialect, for columns of the types that Hibernate chooses there.
final class SqlLiterals {

    private final Model model;
    private final Dialect dialect;

    SqlLiterals(Model model, Dialect dialect) {
        this.model = model;
        this.dialect = dialect;
    }

    String of(String cell, BasicType type) {
        if (cell == null) {
            return "null";
        }
        return switch (type) {
            case BasicType.IntegerType it -> cell;
            case BasicType.FloatType it -> cell;
            case BasicType.Decimal it -> cell;
            case BasicType.Year it -> cell;
            case BasicType.BooleanType it -> cell;
            case BasicType.Interval it -> cell;
            case BasicType.Enumerated enumerated when enumerated.storage() == BasicType.Enumerated.Storage.ORDINAL -> cell;
            case BasicType.Binary it -> bytes(HexFormat.of().formatHex(cell.getBytes(StandardCharsets.UTF_8)));
            // where the dialect has no UUID type, Hibernate stores the 16 bytes
            case BasicType.Uuid it -> dialect.literals().uuidAsBytes() ? bytes(cell.replace("-", "")) : text(cell);
            case BasicType.DateTime it -> text(moment(cell));
            case BasicType.Json it -> dialect.literals().jsonPrefix() + text(cell);
            case BasicType.Array(var element) -> array(cell, element);
            case BasicType.Converted(var converter) -> of(cell, model.converters().get(converter).columnType());
            case BasicType.Text it -> text(cell);
            case BasicType.LongText it -> text(cell);
            case BasicType.Date it -> text(inMilliseconds() ? cell + " 00:00:00.000" : cell);
            case BasicType.Time it -> text(inMilliseconds() ? "1970-01-01 " + cell + ".000" : cell);
            case BasicType.Enumerated it -> text(cell);
        };
    }

    private String text(String cell) {
        String quoted = cell.replace("'", "''");
        return "'" + (dialect.has(Feature.BACKSLASH_ESCAPES) ? quoted.replace("\\", "\\\\") : quoted) + "'";
    }

    private String bytes(String hex) {
        return dialect.literals().bytes().formatted(hex);
    }

    private String moment(String cell) {
        return switch (dialect.literals().moments()) {
            case ISO -> cell;
            case WITHOUT_OFFSET -> cell.replaceFirst("\\+00:00$", "");
            case MILLISECONDS -> cell.replaceFirst("\\+00:00$", "").replaceFirst("(:\\d\\d:\\d\\d)$", "$1.000");
        };
    }

    private boolean inMilliseconds() {
        return dialect.literals().moments() == LiteralStyle.Moments.MILLISECONDS;
    }

    /// Databases without arrays store them as JSON.
    private String array(String cell, BasicType element) {
        if (!dialect.has(Feature.ARRAYS)) {
            return text(cell);
        }
        return JsonArray.items(cell).stream().map(item -> of(item, element)).collect(Collectors.joining(", ", "array[", "]"));
    }
}
