package dev.entitect.live.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.ColumnOrderingStrategy;
import org.hibernate.dialect.temptable.TemporaryTableColumn;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Constraint;
import org.hibernate.mapping.PrimaryKey;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UserDefinedObjectType;

/// Creates the columns of tables and of primary keys in the model's order; Hibernate's own order is by size and by name. Immutable.
///
/// In Hibernate's contract, null keeps the order: unique keys keep the order of their annotation, and foreign keys must follow the
/// referenced primary key, which Hibernate ensures.
public final class ModelColumnOrder implements ColumnOrderingStrategy {

    private final ColumnRanks ranks;

    ModelColumnOrder(ColumnRanks ranks) {
        this.ranks = ranks;
    }

    /// @param columnOrder the columns of each table in the order of creation; columns that are not listed keep Hibernate's order
    public static ModelColumnOrder of(Map<String, List<String>> columnOrder) {
        return new ModelColumnOrder(new ColumnRanks(columnOrder));
    }

    @Override
    public List<Column> orderTableColumns(Table table, Metadata metadata) {
        return ordered(table, table.getColumns());
    }

    @Override
    public List<Column> orderConstraintColumns(Constraint constraint, Metadata metadata) {
        return constraint instanceof PrimaryKey ? ordered(constraint.getTable(), constraint.getColumns()) : null;
    }

    private List<Column> ordered(Table table, Collection<Column> columns) {
        if (!ranks.knows(table.getName())) {
            return null;
        }
        List<Column> sorted = new ArrayList<>(columns);
        sorted.sort(Comparator.comparingInt(column -> ranks.rank(table.getName(), column.getName())));
        return sorted;
    }

    @Override
    public List<Column> orderUserDefinedTypeColumns(UserDefinedObjectType userDefinedType, Metadata metadata) {
        return null;
    }

    @Override
    public void orderTemporaryTableColumns(List<TemporaryTableColumn> temporaryTableColumns, Metadata metadata) {}
}
