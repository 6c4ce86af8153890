package dev.entitect.check;

import dev.entitect.model.IdMap;
import dev.entitect.model.id.ElementId;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Changes all texts in a value made of records, wherever they are.
final class RecordTexts {

    private RecordTexts() {}

    /// @return a value of the same type
    static Object map(Object value, UnaryOperator<String> change) {
        return switch (value) {
            case String text -> change.apply(text);
            // ids have only letters, digits and punctuation
            case ElementId id -> id;
            case Optional<?> optional -> optional.map(it -> map(it, change));
            case List<?> list -> list.stream().map(it -> map(it, change)).toList();
            case Set<?> set -> set.stream().map(it -> map(it, change)).collect(Collectors.toCollection(LinkedHashSet::new));
            case Map<?, ?> map -> map(map, change);
            case IdMap<?, ?> map -> map(map, change);
            case Record record -> map(record, change);
            default -> value;
        };
    }

    private static Map<Object, Object> map(Map<?, ?> map, UnaryOperator<String> change) {
        Map<Object, Object> changed = new LinkedHashMap<>();
        map.forEach((key, value) -> changed.put(map(key, change), map(value, change)));
        return changed;
    }

    @SuppressWarnings("unchecked") // a changed value has the type of the value
    private static <K extends ElementId> IdMap<K, Object> map(IdMap<K, ?> map, UnaryOperator<String> change) {
        IdMap<K, Object> changed = (IdMap<K, Object>) map;
        for (K id : map.ids()) {
            changed = changed.with(id, map(map.get(id), change));
        }
        return changed;
    }

    private static Object map(Record value, UnaryOperator<String> change) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] parts = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                parts[i] = map(components[i].getAccessor().invoke(value), change);
            }
            return value.getClass().getDeclaredConstructor(types).newInstance(parts);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
