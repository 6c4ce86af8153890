package dev.entitect.model;

import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.AttributeType.ElementCollection.Collection;
import dev.entitect.model.type.BasicType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Types as text, on the canvas and in fields: `string(100)`, `decimal(10,2)`, `Role`, `string(50)[]`, `set of string(50)`, `list of
/// Address`.
public final class TypeSyntax {

    private static final Pattern CALL = Pattern
            .compile("\\s*+([\\p{L}_][\\p{L}\\p{N}_ ]*+)\\s*+(?:\\(([^)]*+)\\))?\\s*+(\\[\\s*+])?\\s*+");
    private static final Pattern COLLECTION = Pattern.compile("\\s*(set|list)\\s+of\\s+(.+)", Pattern.CASE_INSENSITIVE);
    private static final int DEFAULT_LENGTH = 255;
    private static final int MAX_QUOTED = 60;

    private TypeSyntax() {}

    /// The names that [#parse] accepts, for completion, followed by the model's enums, converters and embeddables.
    public static List<String> words(Model model) {
        List<String> builtIn = List.of("string(255)", "text", "int", "smallint", "bigint", "boolean", "decimal(10,2)", "float", "double",
                "date", "time", "datetime", "instant", "offsetdatetime", "interval", "uuid", "year", "json", "binary",
                "nstring(255)", "ntext", "string(255)[]", "set of string(255)", "list of string(255)");
        return Stream.of(
                builtIn.stream(),
                model.enums().stream().map(EnumType::name),
                model.converters().stream().map(Converter::name),
                model.embeddables().stream().map(Embeddable::name)).flatMap(part -> part).toList();
    }

    public static String print(AttributeType type, Model model) {
        return switch (type) {
            case BasicType.IntegerType(BasicType.IntegerType.Size size) -> switch (size) {
                case SMALL -> "smallint";
                case INT -> "int";
                case BIG -> "bigint";
            };
            case BasicType.Text(int length, boolean national) -> (national ? "nstring(" : "string(") + length + ")";
            case BasicType.LongText(boolean national) -> national ? "ntext" : "text";
            case BasicType.BooleanType() -> "boolean";
            case BasicType.FloatType(boolean doublePrecision) -> doublePrecision ? "double" : "float";
            case BasicType.Decimal(int precision, int scale) -> "decimal(" + precision + "," + scale + ")";
            case BasicType.Date() -> "date";
            case BasicType.Time() -> "time";
            case BasicType.DateTime(BasicType.DateTime.Zone zone) -> switch (zone) {
                case NONE -> "datetime";
                case UTC -> "instant";
                case OFFSET -> "offsetdatetime";
            };
            case BasicType.Interval() -> "interval";
            case BasicType.Binary(Optional<Integer> length) -> length.map(bytes -> "binary(" + bytes + ")").orElse("binary");
            case BasicType.Uuid() -> "uuid";
            case BasicType.Year() -> "year";
            case BasicType.Json(Optional<String> javaType) -> javaType.map(name -> "json(" + name + ")").orElse("json");
            case BasicType.Array(BasicType element) -> print(element, model) + "[]";
            case BasicType.Enumerated it -> model.enums().find(it.type()).map(EnumType::name).orElse(it.type().value());
            case BasicType.Converted it -> model.converters().find(it.converter()).map(Converter::name).orElse(it.converter().value());
            case AttributeType.Embedded it ->
                model.embeddables().find(it.embeddable()).map(Embeddable::name).orElse(it.embeddable().value());
            case AttributeType.ElementCollection it ->
                it.collection().name().toLowerCase(Locale.ROOT) + " of " + print(it.element(), model);
        };
    }

    /// @throws IllegalArgumentException if there is no such type, or if it has invalid parameters; the message is shown to the user
    public static AttributeType require(String text, Model model) {
        return parse(text, model).orElseThrow(() -> new IllegalArgumentException("There is no type \"" + quotable(text)
                + "\": enter, for example, string(200), int, decimal(10,2), set of string(50), or the name of an enum"));
    }

    /// @return the type, or empty if there is no such type
    /// @throws IllegalArgumentException if a type has invalid parameters; the message is shown to the user
    public static Optional<AttributeType> parse(String text, Model model) {
        Matcher collection = COLLECTION.matcher(text);
        if (collection.matches()) {
            Collection kind = Collection.valueOf(collection.group(1).toUpperCase(Locale.ROOT));
            if (COLLECTION.matcher(collection.group(2)).matches()) {
                throw new IllegalArgumentException("A collection of collections cannot be mapped: use JSON, or add an entity");
            }
            return parse(collection.group(2), model).map(element -> switch (element) {
                case AttributeType.SingleValue single -> new AttributeType.ElementCollection(single, kind, Optional.empty());
                case AttributeType.ElementCollection impossible -> throw new IllegalStateException();
            });
        }
        Matcher call = CALL.matcher(text);
        if (!call.matches()) {
            return Optional.empty();
        }
        String name = call.group(1).strip();
        Optional<BasicType> basic = builtIn(name, Optional.ofNullable(call.group(2)).orElse("").strip()).or(() -> named(name, model));
        if (call.group(3) != null) {
            return basic.map(BasicType.Array::new);
        }
        return basic.<AttributeType>map(Function.identity())
                .or(() -> model.embeddables().stream().filter(it -> it.name().equals(name)).findFirst()
                        .map(it -> new AttributeType.Embedded(it.id(), "", Map.of())));
    }

    private static Optional<BasicType> named(String name, Model model) {
        return model.enums().stream().filter(it -> it.name().equals(name)).findFirst()
                .<BasicType>map(it -> new BasicType.Enumerated(it.id(), model.settings().enumStorage()))
                .or(() -> model.converters().stream().filter(it -> it.name().equals(name)).findFirst()
                        .map(it -> new BasicType.Converted(it.id())));
    }

    private static Optional<BasicType> builtIn(String word, String arguments) {
        return Optional.ofNullable(switch (word.toLowerCase(Locale.ROOT)) {
            case "string", "varchar", "char", "character varying" -> new BasicType.Text(number(arguments, 0, DEFAULT_LENGTH), false);
            case "nstring", "unicode", "nvarchar" -> new BasicType.Text(number(arguments, 0, DEFAULT_LENGTH), true);
            case "text", "clob" -> new BasicType.LongText(false);
            case "ntext", "unicodetext" -> new BasicType.LongText(true);
            case "int", "integer" -> new BasicType.IntegerType(BasicType.IntegerType.Size.INT);
            case "smallint", "short", "smallinteger" -> new BasicType.IntegerType(BasicType.IntegerType.Size.SMALL);
            case "bigint", "long", "biginteger" -> new BasicType.IntegerType(BasicType.IntegerType.Size.BIG);
            case "boolean", "bool" -> new BasicType.BooleanType();
            case "float", "real" -> new BasicType.FloatType(false);
            case "double", "double precision" -> new BasicType.FloatType(true);
            case "decimal", "numeric" -> new BasicType.Decimal(number(arguments, 0, 10), number(arguments, 1, arguments.isBlank() ? 2 : 0));
            case "date" -> new BasicType.Date();
            case "time" -> new BasicType.Time();
            case "datetime", "timestamp", "localdatetime" -> new BasicType.DateTime(BasicType.DateTime.Zone.NONE);
            case "instant", "timestamptz" -> new BasicType.DateTime(BasicType.DateTime.Zone.UTC);
            case "offsetdatetime" -> new BasicType.DateTime(BasicType.DateTime.Zone.OFFSET);
            case "interval", "duration" -> new BasicType.Interval();
            case "uuid" -> new BasicType.Uuid();
            case "year" -> new BasicType.Year();
            case "json", "jsonb" -> new BasicType.Json(Optional.of(arguments).filter(name -> !name.isEmpty()));
            case "binary", "blob", "bytea", "largebinary", "varbinary" ->
                new BasicType.Binary(arguments.isEmpty() ? Optional.empty() : Optional.of(number(arguments, 0, 1)));
            default -> null;
        });
    }

    private static String quotable(String text) {
        return text.length() > MAX_QUOTED ? text.substring(0, text.offsetByCodePoints(0, MAX_QUOTED / 2)) + "…" : text;
    }

    private static int number(String arguments, int index, int standard) {
        String[] parts = arguments.split(",");
        if (arguments.isBlank() || index >= parts.length) {
            return standard;
        }
        String part = parts[index].strip();
        try {
            return Integer.parseInt(part);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "\"" + quotable(part) + "\" is not a number: enter, for example, string(100) or decimal(10,2)",
                    e);
        }
    }
}
