package dev.entitect.live.engine;

import dev.entitect.live.ResultColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.model.domain.EntityDomainType;
import org.hibernate.query.sqm.SqmBindableType;
import org.hibernate.query.sqm.tree.select.SqmSelectStatement;
import org.hibernate.query.sqm.tree.select.SqmSelection;
import org.hibernate.type.descriptor.java.JavaType;

/// Converts the rows of an HQL query to plain cells: an entity becomes a cell for each of its attributes, any other value becomes one cell.
/// Immutable.
final class ResultShape {

    private final List<Item> items;
    private final List<String> names;

    private ResultShape(List<Item> items, List<String> names) {
        this.items = items;
        this.names = names;
    }

    static ResultShape of(SqmSelectStatement<?> select, String text, SessionFactoryImplementor factory, ColumnRanks ranks) {
        EntityValues values = new EntityValues(factory);
        List<SqmSelection<?>> selections = select.getQueryPart().getFirstQuerySpec().getSelectClause().getSelections();
        List<String> expressions = SelectExpressions.of(text);
        List<Item> items = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < selections.size(); i++) {
            SqmSelection<?> selection = selections.get(i);
            String name = selection.getAlias() != null ? selection.getAlias() : i < expressions.size() ? expressions.get(i) : "";
            names.add(name.isEmpty() ? "column " + (i + 1) : name);
            SqmBindableType<?> type = selection.getSelectableNode().getExpressible();
            if (type != null && type.getSqmType() instanceof EntityDomainType<?> entity) {
                String prefix = selections.size() == 1 || name.isEmpty() ? "" : name + '.';
                items.add(new EntityItem(new EntityColumns(entity.getHibernateEntityName(), prefix, values, ranks)));
            } else {
                JavaType<?> javaType = selection.getNodeJavaType();
                String typeName = javaType == null ? "Object" : javaType.getJavaTypeClass().getSimpleName();
                items.add(new ValueItem(new ResultColumn(name.isEmpty() ? "column " + (i + 1) : name, typeName), values));
            }
        }
        return new ResultShape(items, names);
    }

    List<ResultColumn> columns() {
        return items.stream().flatMap(item -> item.columns().stream()).toList();
    }

    /// One for each selected expression.
    List<String> names() {
        return List.copyOf(names);
    }

    List<Object> cells(Object row) {
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Object value = items.size() > 1 && row instanceof Object[] several ? several[i] : row;
            items.get(i).addCells(value, cells);
        }
        return cells;
    }

    private sealed interface Item {

        List<ResultColumn> columns();

        void addCells(Object value, List<Object> cells);
    }

    private record ValueItem(ResultColumn column, EntityValues values) implements Item {

        @Override
        public List<ResultColumn> columns() {
            return List.of(column);
        }

        @Override
        public void addCells(Object value, List<Object> cells) {
            cells.add(values.plain(value));
        }
    }

    private record EntityItem(EntityColumns entity) implements Item {

        @Override
        public List<ResultColumn> columns() {
            return entity.columns();
        }

        @Override
        public void addCells(Object value, List<Object> cells) {
            entity.addCells(value, cells);
        }
    }
}
