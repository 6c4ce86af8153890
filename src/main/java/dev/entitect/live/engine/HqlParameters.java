package dev.entitect.live.engine;

import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.query.CommonQueryContract;
import org.hibernate.query.QueryParameter;
import org.hibernate.type.descriptor.java.JavaType;

/// Binds the typed values to the parameters of a query.
record HqlParameters(SessionFactoryImplementor factory, Session session) {

    void bind(CommonQueryContract query, Map<String, String> values) {
        for (QueryParameter<?> parameter : query.getParameterMetadata().getRegistrations()) {
            String name = nameOf(parameter);
            if (!values.containsKey(name)) {
                throw new LiveException(LiveProblem.of(LiveProblem.Kind.HQL,
                        "The parameter " + (parameter.getName() == null ? "?" : ":") + name + " has no value."));
            }
            bind(query, parameter, name, values.get(name));
        }
    }

    static String nameOf(QueryParameter<?> parameter) {
        return parameter.getName() == null ? String.valueOf(parameter.getPosition()) : parameter.getName();
    }

    private void bind(CommonQueryContract query, QueryParameter<?> parameter, String name, String text) {
        if (parameter.allowsMultiValuedBinding() && text != null && text.contains(",")) {
            List<Object> several = new ArrayList<>();
            for (String part : text.split(",")) {
                several.add(value(parameter, name, part.strip()));
            }
            if (parameter.getName() == null) {
                query.setParameterList(parameter.getPosition().intValue(), several);
            } else {
                query.setParameterList(name, several);
            }
        } else if (parameter.getName() == null) {
            query.setParameter(parameter.getPosition().intValue(), value(parameter, name, text));
        } else {
            query.setParameter(name, value(parameter, name, text));
        }
    }

    private Object value(QueryParameter<?> parameter, String name, String text) {
        Class<?> type = parameter.getHibernateType() == null ? parameter.getParameterType() : parameter.getHibernateType().getJavaType();
        if (text == null || text.equals("null")) {
            return null;
        }
        try {
            return convert(type, text);
        } catch (RuntimeException unreadable) {
            throw new LiveException(LiveProblem.of(LiveProblem.Kind.HQL,
                    "The value '" + text + "' of the parameter " + name + " is not a valid " + type.getSimpleName() + "."));
        }
    }

    /// @param type null if the query does not determine it
    private Object convert(Class<?> type, String text) {
        if (type == null || type == Object.class) {
            return text.matches("-?\\d{1,18}") ? (Object) Long.valueOf(text) : text;
        }
        EntityMappingType entity = factory.getMappingMetamodel().findEntityDescriptor(type);
        if (entity != null) {
            Object id = convert(entity.getIdentifierMapping().getJavaType().getJavaTypeClass(), text);
            return session.getReference(entity.getEntityName(), id);
        }
        JavaType<?> java = factory.getTypeConfiguration().getJavaTypeRegistry().resolveDescriptor(type);
        return java.fromString(text);
    }
}
