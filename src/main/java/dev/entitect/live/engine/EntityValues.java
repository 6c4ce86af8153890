package dev.entitect.live.engine;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.proxy.HibernateProxy;

/// Converts values of the model's own classes to plain ones without loading anything: `User#1` for an entity, `Address[street=Elm,
/// city=Rome]` for an embeddable or record. Immutable.
final class EntityValues {

    private static final int DEPTH = 3;

    private final SessionFactoryImplementor factory;

    EntityValues(SessionFactoryImplementor factory) {
        this.factory = factory;
    }

    EntityMappingType mapping(String entityName) {
        return factory.getMappingMetamodel().getEntityDescriptor(entityName);
    }

    EntityMappingType mappingOf(Object entity) {
        return factory.getMappingMetamodel().findEntityDescriptor(entity.getClass());
    }

    /// The instance behind a proxy; null if there is none or it is not loaded.
    Object loaded(Object entity) {
        return Hibernate.isInitialized(entity) ? Hibernate.unproxy(entity) : null;
    }

    String entityName(Object entity) {
        return ((EntityPersister) mappingOf(entity)).getJpaEntityName();
    }

    String entityNameOfProxy(HibernateProxy proxy) {
        return ((EntityPersister) mapping(proxy.getHibernateLazyInitializer().getEntityName())).getJpaEntityName();
    }

    /// @param entity may be a proxy, which is not loaded
    Object identifier(Object entity) {
        return entity instanceof HibernateProxy proxy
                ? proxy.getHibernateLazyInitializer().getInternalIdentifier()
                : mappingOf(entity).getIdentifierMapping().getIdentifier(entity);
    }

    Object plain(Object value) {
        return plain(value, 0);
    }

    private Object plain(Object value, int depth) {
        return switch (value) {
            case null -> null;
            case HibernateProxy proxy -> {
                var initializer = proxy.getHibernateLazyInitializer();
                yield reference(mapping(initializer.getEntityName()), initializer.getInternalIdentifier(), depth);
            }
            case Object[] several -> texts(Arrays.asList(several), depth);
            case Iterable<?> values when !Hibernate.isInitialized(values) -> "(not loaded)";
            case Map<?, ?> map when !Hibernate.isInitialized(map) -> "(not loaded)";
            case Iterable<?> values -> texts(values, depth);
            case Map<?, ?> map -> entries(map, depth);
            case Enum<?> constant -> constant.name();
            case Object other when mappingOf(other) != null -> reference(mappingOf(other), identifier(other), depth);
            case Object other when other.getClass().getClassLoader() instanceof ModelClassLoader -> fields(other, depth);
            case Object other -> PlainValue.of(other);
        };
    }

    private String reference(EntityMappingType entity, Object id, int depth) {
        return ((EntityPersister) entity).getJpaEntityName() + '#' + text(id, depth);
    }

    private String text(Object value, int depth) {
        return String.valueOf(plain(value, depth + 1));
    }

    private String texts(Iterable<?> values, int depth) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(text(value, depth)));
        return texts.toString();
    }

    private String entries(Map<?, ?> map, int depth) {
        List<String> texts = new ArrayList<>();
        map.forEach((key, value) -> texts.add(text(key, depth) + '=' + text(value, depth)));
        return "{" + String.join(", ", texts) + "}";
    }

    private String fields(Object value, int depth) {
        String name = value.getClass().getSimpleName();
        if (depth >= DEPTH) {
            return name;
        }
        List<String> texts = new ArrayList<>();
        Class<?> type = value.getClass();
        for (; type.getClassLoader() instanceof ModelClassLoader; type = type.getSuperclass()) {
            List<String> own = new ArrayList<>();
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                    own.add(field.getName() + '=' + read(field, value, depth));
                }
            }
            texts.addAll(0, own);
        }
        return name + texts;
    }

    private String read(Field field, Object value, int depth) {
        try {
            field.setAccessible(true);
            return text(field.get(value), depth);
        } catch (IllegalAccessException | InaccessibleObjectException e) {
            return "?";
        }
    }
}
