package dev.entitect.generate.hibernate;

import dev.entitect.code.Expressions;
import dev.entitect.model.Attribute;
import dev.entitect.model.Member;
import dev.entitect.schema.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The query of a hybrid member: as written by the user, or translated from the Java expression.
final class HybridQueries {

    private final Context context;
    private final ClassPlan plan;

    HybridQueries(Context context, ClassPlan plan) {
        this.context = context;
        this.plan = plan;
    }

    /// In SQL, over columns; empty if there is no query and the expression cannot be translated.
    Optional<String> formula(Member.Hybrid hybrid) {
        return query(hybrid.query(), hybrid.expression(), List.of()).map(query -> CodeText.replaceNames(query, columns()));
    }

    /// In HQL, over properties, with parameters.
    Optional<String> hql(Member.HybridCondition condition) {
        return query(condition.query(), condition.expression(), condition.parameters().stream().map(Member.Parameter::name).toList());
    }

    private static Optional<String> query(String query, String expression, List<String> parameters) {
        return query.isBlank() ? Expressions.toQuery(expression, parameters) : Optional.of(query.strip());
    }

    private Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (Attribute attribute : plan.attributes()) {
            List<String> names = context.schema().declared(attribute.id()).stream().map(Column::name).toList();
            if (names.size() == 1) {
                columns.put(Context.property(attribute), names.getFirst());
            }
        }
        return columns;
    }
}
