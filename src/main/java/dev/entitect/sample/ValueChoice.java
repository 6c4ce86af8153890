package dev.entitect.sample;

import dev.entitect.model.Attribute;
import dev.entitect.model.Converter;
import dev.entitect.model.EnumType;
import dev.entitect.model.Model;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.DatabaseDefault;
import dev.entitect.model.value.InitialValue;
import dev.entitect.naming.Words;
import dev.entitect.sample.Vocabulary.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Chooses how a column gets its values: by its type, its name, its checks and its defaults.
final class ValueChoice {

    private static final double USUAL_PROBABILITY = 0.85;
    private static final double DEFAULT_PROBABILITY = 0.6;
    private static final int BYTES = 24;
    private static final int MAX_ATTEMPTS = 20;
    private static final BigDecimal MAX_FLOAT = BigDecimal.valueOf(1_000_000);
    private static final Set<String> USUALLY_TRUE = Set.of("active", "enabled", "verified", "visible", "available", "published",
            "confirmed", "valid", "public");
    /// Texts that the most commonly converted types can be parsed from.
    private static final Map<String, List<String>> CONVERTIBLE = Map.of(
            "java.util.Currency", List.of("EUR", "USD", "GBP", "CHF"), "java.util.Locale", List.of("en", "de", "fr"),
            "java.time.ZoneId", List.of("UTC", "Europe/Berlin", "America/New_York"), "java.net.URI", List.of("https://www.example.com/"),
            "java.net.URL", List.of("https://www.example.com/"), "java.lang.Boolean", List.of("Y", "N"));

    /// What a column is for.
    ///
    /// @param owner    name of the class
    /// @param property name of the property
    /// @param known    values of this column in own rows, as the column stores them
    record ColumnContext(String owner, String property, BasicType type, Limits limits, Optional<Attribute> attribute, List<String> known) {

        ColumnContext withType(BasicType other) {
            return new ColumnContext(owner, property, other, limits, attribute, known);
        }
    }

    private final Model model;

    ValueChoice(Model model) {
        this.model = model;
    }

    Values of(ColumnContext context) {
        if (context.attribute.filter(Attribute::version).isPresent()) {
            String start = context.type instanceof BasicType.DateTime time
                    ? Times.anchor(time.zone() == BasicType.DateTime.Zone.NONE ? "" : "+00:00")
                    : "0";
            return Values.oneOf(List.of(start));
        }
        if (!context.limits.allowed().isEmpty()) {
            return preferringDefault(Values.oneOf(context.limits.allowed()), context);
        }
        return switch (context.type) {
            case BasicType.BooleanType it -> preferringDefault(booleans(context), context);
            case BasicType.Enumerated enumerated -> preferringDefault(Values.oneOf(constants(enumerated, context.limits)), context);
            default -> plain(context);
        };
    }

    private Values plain(ColumnContext context) {
        return switch (context.type) {
            case BasicType.IntegerType integer -> numbers(context, capacity(integer), 0);
            case BasicType.Decimal(int precision, int scale) ->
                numbers(context, BigDecimal.TEN.pow(precision).subtract(BigDecimal.ONE).movePointLeft(scale), scale);
            case BasicType.FloatType it -> numbers(context, MAX_FLOAT, 2);
            case BasicType.Year it ->
                numbers(new ColumnContext("", "year", context.type, context.limits, context.attribute, context.known),
                        BigDecimal.valueOf(2100), 0);
            case BasicType.Text text -> texts(context, text.length());
            case BasicType.LongText it -> texts(context, Integer.MAX_VALUE);
            case BasicType.Date it -> Times.dates(context.property);
            case BasicType.Time it -> Times.times();
            case BasicType.DateTime time -> Times.dateTimes(context.property, time.zone());
            // Hibernate stores a duration in nanoseconds
            case BasicType.Interval it -> Values.oneOf(List.of("60000000000", "900000000000", "3600000000000", "5400000000000"));
            case BasicType.Binary(var length) -> randomValues(row -> TextGenerators.hex(row, Math.min(length.orElse(BYTES), BYTES)));
            case BasicType.Uuid it -> randomValues(ValueChoice::uuid);
            case BasicType.Json(var javaType) -> randomValues(javaType.isPresent() ? row -> "{}" : ValueChoice::json);
            case BasicType.Array(var element) -> array(context.withType(element));
            case BasicType.Converted(var id) -> converted(context, model.converters().get(id));
            case BasicType.BooleanType it -> booleans(context);
            case BasicType.Enumerated enumerated -> Values.oneOf(constants(enumerated, context.limits));
        };
    }

    private static Values randomValues(ValueGenerator generator) {
        return new Values(generator, (row, number) -> generator.generate(row));
    }

    static BigDecimal capacity(BasicType.IntegerType integer) {
        return BigDecimal.valueOf(switch (integer.size()) {
            case SMALL -> Short.MAX_VALUE;
            case INT -> Integer.MAX_VALUE;
            case BIG -> Long.MAX_VALUE;
        });
    }

    private static Values numbers(ColumnContext context, BigDecimal max, int scale) {
        Numbers numbers = Numbers.of(context.property, max, scale, context.limits);
        Numbers all = numbers.withWholeRange(max, context.limits);
        return new Values(row -> {
            String number = numbers.generate(row);
            for (int i = 0; i < MAX_ATTEMPTS && context.limits.forbidden().contains(number); i++) {
                number = numbers.generate(row);
            }
            return number;
        }, (row, number) -> all.nth(number));
    }

    private static Values texts(ColumnContext context, int length) {
        ValueGenerator generator = TextGenerators.of(context.owner, context.property, length)
                .orElse(row -> TextGenerators.words(row, length));
        return FittingTexts.of(generator, length, context.limits);
    }

    private static Values booleans(ColumnContext context) {
        boolean usuallyTrue = USUALLY_TRUE.contains(List.of(Words.snake(context.property).split("_+")).getLast());
        return new Values(row -> Boolean.toString(row.chance(USUAL_PROBABILITY) == usuallyTrue || row.chance(0.2)),
                (row, number) -> Boolean.toString(number % 2 == 1));
    }

    /// The constants as the column stores them: positions, names or database values.
    private List<String> constants(BasicType.Enumerated type, Limits limits) {
        List<EnumType.Constant> constants = model.enums().get(type.type()).constants();
        List<String> stored = new ArrayList<>();
        for (int i = 0; i < constants.size(); i++) {
            stored.add(type.storage() == BasicType.Enumerated.Storage.ORDINAL
                    ? Integer.toString(i)
                    : constants.get(i).databaseValue().orElse(constants.get(i).name()));
        }
        List<String> remaining = stored.stream().filter(limits::accepts).toList();
        return remaining.isEmpty() ? stored : remaining;
    }

    private Values preferringDefault(Values values, ColumnContext context) {
        return defaultValue(context)
                .<Values>map(text -> new Values(row -> row.chance(DEFAULT_PROBABILITY) ? text : values.generator().generate(row),
                        values.distinct()))
                .orElse(values);
    }

    /// The initial value of new rows, as the column stores it.
    private Optional<String> defaultValue(ColumnContext context) {
        Optional<String> literal = context.attribute.flatMap(attribute -> attribute.initial().filter(InitialValue.Literal.class::isInstance)
                .map(it -> ((InitialValue.Literal) it).text())
                .or(() -> attribute.databaseDefault().filter(DatabaseDefault.Literal.class::isInstance)
                        .map(it -> ((DatabaseDefault.Literal) it).text())));
        return literal.flatMap(text -> {
            if (!(context.type instanceof BasicType.Enumerated type)) {
                return Optional.of(text).filter(context.limits::accepts);
            }
            List<String> names = model.enums().get(type.type()).constants().stream().map(EnumType.Constant::name).toList();
            return names.contains(text) ? Optional.of(constants(type, Limits.NONE).get(names.indexOf(text))) : Optional.empty();
        });
    }

    private Values array(ColumnContext element) {
        Values of = plain(element);
        boolean unquoted = element.type instanceof BasicType.IntegerType || element.type instanceof BasicType.Decimal
                || element.type instanceof BasicType.FloatType
                || element.type instanceof BasicType.BooleanType || element.type instanceof BasicType.Year;
        return randomValues(row -> {
            List<String> items = new ArrayList<>();
            for (int remaining = row.number(1, 3); remaining > 0; remaining--) {
                String item = of.generator().generate(row);
                items.add(unquoted ? item : "\"" + item.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
            }
            return "[" + String.join(", ", items) + "]";
        });
    }

    /// Only the converter knows which values it can read, so values of own rows are the best guess.
    private Values converted(ColumnContext context, Converter converter) {
        List<String> parseable = CONVERTIBLE.getOrDefault(converter.javaType(), List.of());
        if (!parseable.isEmpty()
                || !context.known.isEmpty() && TextGenerators.of(context.owner, context.property, Integer.MAX_VALUE).isEmpty()) {
            return Values.oneOf(parseable.isEmpty() ? context.known : parseable);
        }
        return converter.javaType().startsWith("java.util.Map")
                ? randomValues(ValueChoice::json)
                : plain(context.withType(converter.columnType()));
    }

    private static String uuid(Row row) {
        String hex = TextGenerators.hex(row, 32);
        return hex.substring(0, 8) + "-" + hex.substring(8, 12) + "-4" + hex.substring(13, 16) + "-8" + hex.substring(17, 20) + "-"
                + hex.substring(20);
    }

    private static String json(Row row) {
        return "{\"color\": \"" + row.pick(Kind.COLOR) + "\", \"size\": " + row.number(1, 50) + "}";
    }
}
