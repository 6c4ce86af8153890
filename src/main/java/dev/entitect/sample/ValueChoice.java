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

    private static final double MOSTLY = 0.85;
    private static final double DEFAULT_SHARE = 0.6;
    private static final int BYTES = 24;
    private static final int TRIES = 20;
    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);
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
    record Place(String owner, String property, BasicType type, Limits limits, Optional<Attribute> attribute, List<String> known) {

        Place withType(BasicType other) {
            return new Place(owner, property, other, limits, attribute, known);
        }
    }

    private final Model model;

    ValueChoice(Model model) {
        this.model = model;
    }

    Values of(Place place) {
        if (place.attribute.filter(Attribute::version).isPresent()) {
            String start = place.type instanceof BasicType.DateTime time
                    ? Times.anchor(time.zone() == BasicType.DateTime.Zone.NONE ? "" : "+00:00")
                    : "0";
            return Values.oneOf(List.of(start));
        }
        if (!place.limits.allowed().isEmpty()) {
            return preferringDefault(Values.oneOf(place.limits.allowed()), place);
        }
        return switch (place.type) {
            case BasicType.BooleanType it -> preferringDefault(bool(place), place);
            case BasicType.Enumerated enumerated -> preferringDefault(Values.oneOf(constants(enumerated, place.limits)), place);
            default -> plain(place);
        };
    }

    private Values plain(Place place) {
        return switch (place.type) {
            case BasicType.IntegerType whole -> numbers(place, capacity(whole), 0);
            case BasicType.Decimal(int precision, int scale) ->
                numbers(place, BigDecimal.TEN.pow(precision).subtract(BigDecimal.ONE).movePointLeft(scale), scale);
            case BasicType.FloatType it -> numbers(place, LARGE, 2);
            case BasicType.Year it ->
                numbers(new Place("", "year", place.type, place.limits, place.attribute, place.known), BigDecimal.valueOf(2100), 0);
            case BasicType.Text text -> texts(place, text.length());
            case BasicType.LongText it -> texts(place, Integer.MAX_VALUE);
            case BasicType.Date it -> Times.dates(place.property);
            case BasicType.Time it -> Times.times();
            case BasicType.DateTime time -> Times.dateTimes(place.property, time.zone());
            // Hibernate stores a duration in nanoseconds
            case BasicType.Interval it -> Values.oneOf(List.of("60000000000", "900000000000", "3600000000000", "5400000000000"));
            case BasicType.Binary(var length) -> repeated(row -> TextGenerators.hex(row, Math.min(length.orElse(BYTES), BYTES)));
            case BasicType.Uuid it -> repeated(ValueChoice::uuid);
            case BasicType.Json(var javaType) -> repeated(javaType.isPresent() ? row -> "{}" : ValueChoice::json);
            case BasicType.Array(var element) -> array(place.withType(element));
            case BasicType.Converted(var id) -> converted(place, model.converters().get(id));
            case BasicType.BooleanType it -> bool(place);
            case BasicType.Enumerated enumerated -> Values.oneOf(constants(enumerated, place.limits));
        };
    }

    private static Values repeated(ValueGenerator maker) {
        return new Values(maker, (row, number) -> maker.make(row));
    }

    static BigDecimal capacity(BasicType.IntegerType whole) {
        return BigDecimal.valueOf(switch (whole.size()) {
            case SMALL -> Short.MAX_VALUE;
            case INT -> Integer.MAX_VALUE;
            case BIG -> Long.MAX_VALUE;
        });
    }

    private static Values numbers(Place place, BigDecimal most, int scale) {
        Numbers numbers = Numbers.of(place.property, most, scale, place.limits);
        Numbers all = numbers.upTo(most, place.limits);
        return new Values(row -> {
            String number = numbers.make(row);
            for (int i = 0; i < TRIES && place.limits.forbidden().contains(number); i++) {
                number = numbers.make(row);
            }
            return number;
        }, (row, number) -> all.nth(number));
    }

    private static Values texts(Place place, int length) {
        ValueGenerator maker = TextGenerators.of(place.owner, place.property, length).orElse(row -> TextGenerators.words(row, length));
        return FittingTexts.of(maker, length, place.limits);
    }

    private static Values bool(Place place) {
        boolean usual = USUALLY_TRUE.contains(List.of(Words.snake(place.property).split("_+")).getLast());
        return new Values(row -> Boolean.toString(row.chance(MOSTLY) == usual || row.chance(0.2)),
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
        List<String> left = stored.stream().filter(limits::accepts).toList();
        return left.isEmpty() ? stored : left;
    }

    private Values preferringDefault(Values values, Place place) {
        return usual(place)
                .<Values>map(text -> new Values(row -> row.chance(DEFAULT_SHARE) ? text : values.maker().make(row), values.distinct()))
                .orElse(values);
    }

    /// The initial value of new rows, as the column stores it.
    private Optional<String> usual(Place place) {
        Optional<String> written = place.attribute.flatMap(attribute -> attribute.initial().filter(InitialValue.Literal.class::isInstance)
                .map(it -> ((InitialValue.Literal) it).text())
                .or(() -> attribute.databaseDefault().filter(DatabaseDefault.Literal.class::isInstance)
                        .map(it -> ((DatabaseDefault.Literal) it).text())));
        return written.flatMap(text -> {
            if (!(place.type instanceof BasicType.Enumerated type)) {
                return Optional.of(text).filter(place.limits::accepts);
            }
            List<String> names = model.enums().get(type.type()).constants().stream().map(EnumType.Constant::name).toList();
            return names.contains(text) ? Optional.of(constants(type, Limits.NONE).get(names.indexOf(text))) : Optional.empty();
        });
    }

    private Values array(Place element) {
        Values of = plain(element);
        boolean bare = element.type instanceof BasicType.IntegerType || element.type instanceof BasicType.Decimal
                || element.type instanceof BasicType.FloatType
                || element.type instanceof BasicType.BooleanType || element.type instanceof BasicType.Year;
        return repeated(row -> {
            List<String> items = new ArrayList<>();
            for (int left = row.number(1, 3); left > 0; left--) {
                String item = of.maker().make(row);
                items.add(bare ? item : "\"" + item.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
            }
            return "[" + String.join(", ", items) + "]";
        });
    }

    /// Only the converter knows which values it can read, so values of own rows are the best guess.
    private Values converted(Place place, Converter converter) {
        List<String> readable = CONVERTIBLE.getOrDefault(converter.javaType(), List.of());
        if (!readable.isEmpty() || !place.known.isEmpty() && TextGenerators.of(place.owner, place.property, Integer.MAX_VALUE).isEmpty()) {
            return Values.oneOf(readable.isEmpty() ? place.known : readable);
        }
        return converter.javaType().startsWith("java.util.Map")
                ? repeated(ValueChoice::json)
                : plain(place.withType(converter.columnType()));
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
