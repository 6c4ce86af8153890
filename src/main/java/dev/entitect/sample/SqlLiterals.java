package dev.entitect.sample;

import dev.entitect.dialect.Dialect;
import dev.entitect.dialect.Feature;
import dev.entitect.dialect.LiteralStyle;
import dev.entitect.model.Model;
import dev.entitect.model.type.BasicType;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes cells as SQL literals of a dialect, for columns of the types that Hibernate chooses there.
final class SqlLiterals {

    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT);
    private static final Pattern OFFSET = Pattern.compile("[+-]\\d\\d:\\d\\d$");

    private final Model model;
    private final Dialect dialect;
    private final CellValues values;
    private final TextLiterals texts;

    SqlLiterals(Model model, Dialect dialect) {
        this.model = model;
        this.dialect = dialect;
        this.values = new CellValues(model);
        this.texts = new TextLiterals(dialect);
    }

    /// @param cell null for NULL
    /// @throws UnwritableCellException if the text is no value of the type, or none that the dialect can hold
    String of(String cell, BasicType type) {
        return cell == null ? "null" : switch (values.read(type, cell)) {
            case CellValues.Reading.Problem(String sentence) -> throw new UnwritableCellException(sentence);
            case CellValues.Reading.Value(String value) -> literal(value, type);
        };
    }

    private String literal(String value, BasicType type) {
        return switch (type) {
            case BasicType.IntegerType it -> value;
            case BasicType.FloatType it -> Character.isLetter(value.charAt(value.length() - 1)) ? notFinite(value) : value;
            case BasicType.Decimal it -> value;
            case BasicType.Year it -> value;
            case BasicType.BooleanType it -> value;
            case BasicType.Interval it -> value;
            case BasicType.Enumerated enumerated when enumerated.storage() == BasicType.Enumerated.Storage.ORDINAL -> value;
            case BasicType.Binary it -> bytes(HexFormat.of().formatHex(value.getBytes(StandardCharsets.UTF_8)));
            // where the dialect has no UUID type, Hibernate stores the 16 bytes
            case BasicType.Uuid it -> dialect.literals().uuidAsBytes() ? bytes(value.replace("-", "")) : text(value);
            case BasicType.DateTime it -> text(moment(value));
            case BasicType.Json it -> dialect.literals().jsonPrefix() + text(value);
            case BasicType.Array(var element) -> array(value, element);
            case BasicType.Converted(var converter) -> literal(value, model.converters().get(converter).columnType());
            case BasicType.Text it -> text(value);
            case BasicType.LongText it -> text(value);
            case BasicType.Date it -> text(inMilliseconds() ? value + " 00:00:00.000" : value);
            case BasicType.Time it -> text(inMilliseconds() ? milliseconds("1970-01-01 " + value) : value);
            case BasicType.Enumerated it -> text(value);
        };
    }

    private String text(String value) {
        if (value.indexOf('\0') >= 0 && !dialect.has(Feature.NUL_CHARACTERS)) {
            throw new UnwritableCellException("contains a NUL character, which " + dialect.displayName() + " cannot hold in a text.");
        }
        return texts.of(value);
    }

    private String notFinite(String value) {
        if (!dialect.has(Feature.NOT_A_NUMBER)) {
            throw new UnwritableCellException("takes finite numbers in " + dialect.displayName() + ", not " + value + ".");
        }
        return text(value);
    }

    private String bytes(String hex) {
        return dialect.literals().bytes().formatted(hex);
    }

    private String moment(String value) {
        return switch (dialect.literals().moments()) {
            case ISO -> value;
            case WITHOUT_OFFSET -> OFFSET.matcher(value).find() ? CellValues.dateTime(CellValues.inUtc(value)) : value;
            case MILLISECONDS -> milliseconds(value);
        };
    }

    private static String milliseconds(String moment) {
        return MILLISECONDS.format(CellValues.inUtc(moment));
    }

    private boolean inMilliseconds() {
        return dialect.literals().moments() == LiteralStyle.Moments.MILLISECONDS;
    }

    /// Databases without arrays store them as JSON.
    private String array(String value, BasicType element) {
        if (!dialect.has(Feature.ARRAYS)) {
            return text(value);
        }
        return JsonArray.items(value).stream().map(item -> of(item, element)).collect(Collectors.joining(", ", "array[", "]"));
    }
}
