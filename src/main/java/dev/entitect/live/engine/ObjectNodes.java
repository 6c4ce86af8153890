package dev.entitect.live.engine;

import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.ObjectNode;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.Hibernate;
import org.hibernate.metamodel.mapping.EntityIdentifierMapping;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.proxy.HibernateProxy;

/// Expands objects into named nodes, loading only what is expanded. Immutable.
///
/// @param values knows which values are entities
record ObjectNodes(EntityValues values) {

    /// More than anybody would read.
    private static final int MAX_NODES = 1_000;

    /// The child nodes of the node at the end of a path.
    List<ObjectNode> inside(Object start, List<String> path) {
        Object value = start;
        for (String name : path) {
            value = step(value, name);
        }
        return parts(value).stream().map(part -> node(part.name(), part.value())).toList();
    }

    private Object step(Object value, String name) {
        return parts(value).stream().filter(part -> part.name().equals(name)).findFirst()
                .orElseThrow(() -> new LiveException(LiveProblem.of(LiveProblem.Kind.HQL, name + " no longer exists."))).value();
    }

    private record Part(String name, Object value) {}

    private List<Part> parts(Object value) {
        Hibernate.initialize(value);
        return switch (value instanceof HibernateProxy ? Hibernate.unproxy(value) : value) {
            case null -> List.of();
            case Map<?, ?> map -> map.entrySet().stream().limit(MAX_NODES)
                    .map(entry -> new Part("[" + values.plain(entry.getKey()) + "]", entry.getValue())).toList();
            case Collection<?> collection -> elements(collection);
            case Object entity when values.mappingOf(entity) != null -> attributes(entity);
            case Object embedded when embedded.getClass().getClassLoader() instanceof ModelClassLoader -> fields(embedded);
            default -> List.of();
        };
    }

    private static List<Part> elements(Collection<?> collection) {
        List<Part> parts = new ArrayList<>();
        for (Object element : collection) {
            if (parts.size() == MAX_NODES) {
                break;
            }
            parts.add(new Part("[" + parts.size() + "]", element));
        }
        return parts;
    }

    private List<Part> attributes(Object entity) {
        EntityMappingType mapping = values.mappingOf(entity);
        List<Part> parts = new ArrayList<>();
        EntityIdentifierMapping id = mapping.getIdentifierMapping();
        parts.add(new Part(id.getAttributeName() == null ? "id" : id.getAttributeName(), values.identifier(entity)));
        mapping.forEachAttributeMapping(attribute -> {
            if (!attribute.getAttributeName().startsWith("_")) {
                parts.add(new Part(attribute.getAttributeName(), attribute.getValue(entity)));
            }
        });
        return parts;
    }

    private List<Part> fields(Object embedded) {
        List<Part> parts = new ArrayList<>();
        for (Field field : embedded.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic() && field.trySetAccessible()) {
                try {
                    parts.add(new Part(field.getName(), field.get(embedded)));
                } catch (IllegalAccessException hidden) {
                    // made accessible above
                }
            }
        }
        return parts;
    }

    ObjectNode node(String name, Object value) {
        return switch (value) {
            case null -> new ObjectNode(name, "", "null", ObjectNode.Kind.VALUE);
            case HibernateProxy proxy when !Hibernate.isInitialized(proxy) ->
                new ObjectNode(name, values.entityNameOfProxy(proxy), text(proxy), ObjectNode.Kind.PROXY);
            case Object lazy when (lazy instanceof Collection<?> || lazy instanceof Map<?, ?>) && !Hibernate.isInitialized(lazy) ->
                new ObjectNode(name, "", "", ObjectNode.Kind.LAZY_COLLECTION);
            case Collection<?> collection -> new ObjectNode(name, "", count(collection.size()), ObjectNode.Kind.COLLECTION);
            case Map<?, ?> map -> new ObjectNode(name, "", count(map.size()), ObjectNode.Kind.COLLECTION);
            case Object object when values.mappingOf(Hibernate.unproxy(object)) != null ->
                new ObjectNode(name, values.entityName(Hibernate.unproxy(object)), text(object), ObjectNode.Kind.OBJECT);
            case Enum<?> constant ->
                new ObjectNode(name, constant.getDeclaringClass().getSimpleName(), constant.name(), ObjectNode.Kind.VALUE);
            case Object embedded when embedded.getClass().getClassLoader() instanceof ModelClassLoader ->
                new ObjectNode(name, embedded.getClass().getSimpleName(), text(embedded), ObjectNode.Kind.OBJECT);
            case Object other -> new ObjectNode(name, other.getClass().getSimpleName(), text(other), ObjectNode.Kind.VALUE);
        };
    }

    private static String count(int size) {
        return size + (size == 1 ? " element" : " elements");
    }

    private String text(Object value) {
        return String.valueOf(values.plain(value));
    }
}
