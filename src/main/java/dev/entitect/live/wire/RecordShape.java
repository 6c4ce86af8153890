package dev.entitect.live.wire;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/// What a record is made of and by. Immutable.
record RecordShape(RecordComponent[] components, Constructor<?> constructor) {

    /// Looked up once for each class.
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                Constructor<?> constructor = type
                        .getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                for (RecordComponent component : components) {
                    component.getAccessor().setAccessible(true);
                }
                return new RecordShape(components, constructor);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("A record without its constructor: " + type, e);
            }
        }
    };

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    static Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A component that cannot be read: " + component, e);
        }
    }
}
