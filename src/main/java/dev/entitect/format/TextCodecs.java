package dev.entitect.format;

import dev.entitect.model.association.FetchPlan;
import dev.entitect.model.value.ConstraintName;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/// Values that stand in the file as one text.
final class TextCodecs {

    static final String LAZY = "LAZY";

    private TextCodecs() {}

    static <T> StdSerializer<T> writer(Class<T> type, Function<? super T, String> text) {
        return new StdSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializationContext context) {
                generator.writeString(text.apply(value));
            }
        };
    }

    static <T> StdDeserializer<T> reader(Class<T> type, Function<String, T> maker) {
        return reader(type, maker, null);
    }

    /// @param absent the value of a missing property; null if the property is required
    static <T> StdDeserializer<T> reader(Class<T> type, Function<String, T> maker, T absent) {
        return new StdDeserializer<>(type) {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                if (parser.currentToken() != JsonToken.VALUE_STRING) {
                    return type.cast(context.handleUnexpectedToken(type, parser));
                }
                try {
                    return maker.apply(parser.getString());
                } catch (IllegalArgumentException refused) {
                    throw new RefusedValueException(parser, refused.getMessage());
                }
            }

            @Override
            public Object getAbsentValue(DeserializationContext context) {
                return absent == null ? super.getAbsentValue(context) : absent;
            }
        };
    }

    static <E extends Enum<E>> StdDeserializer<E> enumReader(Class<E> type, E absent) {
        return reader(type, text -> constant(type, text), absent);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants()).filter(it -> it.name().equals(text)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(ProblemText.quoted(text) + " is not one of "
                        + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /// A name by convention is written as `true`: the constraint exists, but has no explicit name.
    static StdSerializer<ConstraintName> constraintNameWriter() {
        return new StdSerializer<>(ConstraintName.class) {
            @Override
            public void serialize(ConstraintName name, JsonGenerator generator, SerializationContext context) {
                if (name.isByConvention()) {
                    generator.writeBoolean(true);
                } else {
                    generator.writeString(name.text());
                }
            }
        };
    }

    static StdDeserializer<ConstraintName> constraintNameReader() {
        return new StdDeserializer<>(ConstraintName.class) {
            @Override
            public ConstraintName deserialize(JsonParser parser, DeserializationContext context) {
                return switch (parser.currentToken()) {
                    case VALUE_TRUE -> ConstraintName.byConvention();
                    case VALUE_STRING -> new ConstraintName(parser.getString());
                    default -> (ConstraintName) context.handleUnexpectedToken(ConstraintName.class, parser);
                };
            }

            @Override
            public Object getAbsentValue(DeserializationContext context) {
                return ConstraintName.byConvention();
            }
        };
    }

    /// `LAZY`, `JOIN`, `BATCH 25`.
    static StdSerializer<FetchPlan> fetchPlanWriter() {
        return writer(FetchPlan.class, plan -> plan.batchSize() == 0 ? plan.mode().name() : plan.mode() + " " + plan.batchSize());
    }

    static StdDeserializer<FetchPlan> fetchPlanReader() {
        return reader(FetchPlan.class, text -> {
            String[] words = text.split(" ", 2);
            return new FetchPlan(constant(FetchPlan.Mode.class, words[0]), words.length == 1 ? 0 : batchSize(words[1]));
        }, FetchPlan.lazy());
    }

    private static int batchSize(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new IllegalArgumentException("The batch size must be a number, as in BATCH 25, not " + ProblemText.quoted(text));
        }
        return Integer.parseInt(text);
    }
}
