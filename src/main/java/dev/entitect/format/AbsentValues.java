package dev.entitect.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.type.ReferenceType;

/// The values of properties that the file omits, by type: default values are not written.
final class AbsentValues extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    private final transient Map<Class<?>, Object> values = new HashMap<>();

    <T> AbsentValues when(Class<T> type, T value) {
        values.put(type, value);
        return this;
    }

    @Override
    public ValueDeserializer<?> modifyDeserializer(DeserializationConfig config, BeanDescription.Supplier description,
            ValueDeserializer<?> deserializer) {
        Object absent = values.get(description.getBeanClass());
        return absent == null ? deserializer : new WithAbsent(deserializer, absent);
    }

    /// An empty text is not written, so it is read as none; a cell of a sample row is a text of its own.
    @Override
    public ValueDeserializer<?> modifyReferenceDeserializer(DeserializationConfig config, ReferenceType type,
            BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
        return type.getReferencedType().hasRawClass(String.class) ? new WithoutEmptyText(deserializer) : deserializer;
    }

    private static final class WithoutEmptyText extends DelegatingDeserializer {

        WithoutEmptyText(ValueDeserializer<?> delegate) {
            super(delegate);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
            return new WithoutEmptyText(delegate);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            boolean cell = parser.streamReadContext().inArray();
            Object value = super.deserialize(parser, context);
            return !cell && value.equals(Optional.of("")) ? Optional.empty() : value;
        }
    }

    private static final class WithAbsent extends DelegatingDeserializer {
        private final transient Object absent;

        WithAbsent(ValueDeserializer<?> delegate, Object absent) {
            super(delegate);
            this.absent = absent;
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
            return new WithAbsent(delegate, absent);
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return absent;
        }
    }
}
