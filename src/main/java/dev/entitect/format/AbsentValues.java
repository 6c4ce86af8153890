package dev.entitect.format;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

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
