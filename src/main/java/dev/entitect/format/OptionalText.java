package dev.entitect.format;

import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.type.ReferenceType;

/// Reads a text that may be missing. An empty text is not written, so it is read as none; a cell of a sample row, however, can be empty.
final class OptionalText extends StdDeserializer<Optional<String>> {

    OptionalText(ReferenceType type) {
        super(type);
    }

    @Override
    public Optional<String> deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new RefusedValueException(parser, "The value is not a text in quotes");
        }
        boolean cell = parser.streamReadContext().inArray();
        return Optional.of(parser.getString()).filter(text -> cell || !text.isEmpty());
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return Optional.empty();
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return Optional.empty();
    }

    /// Offers it for each optional text of a record.
    static final class Finder extends Deserializers.Base {

        @Override
        public ValueDeserializer<?> findReferenceDeserializer(ReferenceType type, DeserializationConfig config,
                BeanDescription.Supplier description, TypeDeserializer contentType, ValueDeserializer<?> content) {
            return type.hasRawClass(Optional.class) && type.getReferencedType().hasRawClass(String.class) ? new OptionalText(type) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return false;
        }
    }
}
