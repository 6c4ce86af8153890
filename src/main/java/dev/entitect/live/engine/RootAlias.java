package dev.entitect.live.engine;

import java.util.List;
import java.util.Optional;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.query.sqm.tree.from.SqmRoot;
import org.hibernate.query.sqm.tree.select.SqmSelectStatement;
import org.hibernate.query.sqm.tree.select.SqmSelection;

/// Finds the alias under which a query selects the objects of a class. Stateless.
final class RootAlias {

    private RootAlias() {}

    /// Empty if the query does not select them, or has no usable alias for them.
    static Optional<String> of(String hql, SessionFactoryImplementor factory, String entity) {
        if (hql.isEmpty() || hql.startsWith("<")
                || !(factory.getQueryEngine().interpretHql(hql, Object.class).getSqmStatement() instanceof SqmSelectStatement<?> select)) {
            return Optional.empty();
        }
        EntityMappingType owner = factory.getMappingMetamodel().getEntityDescriptor(entity);
        List<SqmSelection<?>> selections = select.getQueryPart().getFirstQuerySpec().getSelectClause().getSelections();
        for (SqmRoot<?> root : select.getQueryPart().getFirstQuerySpec().getFromClause().getRoots()) {
            EntityMappingType type = factory.getMappingMetamodel().getEntityDescriptor(root.getEntityName());
            boolean selected = selections.isEmpty() || selections.stream().anyMatch(selection -> selection.getSelectableNode() == root);
            if (selected && (type.isTypeOrSuperType(owner) || owner.isTypeOrSuperType(type))) {
                return Optional.of(root.getExplicitAlias() == null ? "" : root.getExplicitAlias());
            }
        }
        return Optional.empty();
    }
}
