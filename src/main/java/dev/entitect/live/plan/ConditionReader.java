package dev.entitect.live.plan;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.schema.MultiPartName;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.ParenthesedFromItem;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.select.WithItem;
import net.sf.jsqlparser.statement.update.Update;

/// Walks through a statement and its selects. For one use on one thread.
final class ConditionReader {

    private final TableFacts.Reader facts;
    private final List<TableUse> uses = new ArrayList<>();
    /// Names that a `with` gave to results.
    private final Set<String> results = new HashSet<>();

    ConditionReader(TableFacts.Reader facts) {
        this.facts = facts;
    }

    List<TableUse> uses() {
        return List.copyOf(uses);
    }

    void read(Statement statement) throws SQLException {
        switch (statement) {
            case Select select -> select(select, Optional.empty());
            case Insert insert when insert.getSelect() != null -> select(insert.getSelect(), Optional.empty());
            case Delete delete -> {
                Scope scope = new Scope(Optional.empty());
                from(delete.getTable(), delete.getJoins(), scope);
                conditions(delete.getWhere(), scope);
            }
            case Update update -> {
                Scope scope = new Scope(Optional.empty());
                from(update.getTable(), update.getStartJoins(), scope);
                from(update.getFromItem(), update.getJoins(), scope);
                conditions(update.getWhere(), scope);
            }
            default -> {}
        }
    }

    private void select(Select select, Optional<Scope> around) throws SQLException {
        for (WithItem<?> item : Objects.requireNonNullElse(select.getWithItemsList(), List.<WithItem<?>>of())) {
            results.add(item.getUnquotedAliasName().toLowerCase(Locale.ROOT));
            if (item.getParenthesedStatement() instanceof ParenthesedSelect inner) {
                select(inner, around);
            }
        }
        switch (select) {
            case ParenthesedSelect inner -> select(inner.getSelect(), around);
            case SetOperationList list -> {
                for (Select part : list.getSelects()) {
                    select(part, around);
                }
            }
            case PlainSelect plain -> {
                Scope scope = new Scope(around);
                from(plain.getFromItem(), plain.getJoins(), scope);
                conditions(plain.getWhere(), scope);
                for (SelectItem<?> item : plain.getSelectItems()) {
                    selects(item.getExpression(), scope);
                }
                selects(plain.getHaving(), scope);
            }
            default -> {}
        }
    }

    private void selects(Expression expression, Scope scope) throws SQLException {
        for (Select select : ExpressionParts.of(expression).selects()) {
            select(select, Optional.of(scope));
        }
    }

    private void conditions(Expression condition, Scope scope) throws SQLException {
        ExpressionParts.conjuncts(condition).forEach(part -> Conditions.read(part, scope, use -> true));
        selects(condition, scope);
    }

    private void from(FromItem first, List<Join> joins, Scope scope) throws SQLException {
        item(first, scope);
        for (Join join : Objects.requireNonNullElse(joins, List.<Join>of())) {
            Set<TableUse> before = new HashSet<>(scope.own().values());
            item(join.getFromItem(), scope);
            if (join.isLeft()) {
                scope.own().values().stream().filter(use -> !before.contains(use)).forEach(TableUse::setOptional);
            } else if (join.isRight()) {
                before.forEach(TableUse::setOptional);
            }
            for (Expression on : join.getOnExpressions()) {
                // an outer join keeps the rows of one side, or of both, whatever its condition says of them
                ExpressionParts.conjuncts(on).forEach(part -> Conditions.read(part, scope,
                        use -> !join.isFull() && !(join.isLeft() && before.contains(use)) && !(join.isRight() && !before.contains(use))));
                selects(on, scope);
            }
        }
    }

    private void item(FromItem item, Scope scope) throws SQLException {
        switch (item) {
            case Table table -> {
                String name = MultiPartName.unquote(table.getName());
                Optional<TableFacts> found = table.getSchemaName() == null && results.contains(name.toLowerCase(Locale.ROOT))
                        ? Optional.empty()
                        : facts.read(table.getSchemaName() == null ? "" : table.getSchemaName(), table.getName());
                add(new TableUse(table.getAlias() == null ? name : MultiPartName.unquote(table.getAlias().getName()), found), scope);
            }
            case ParenthesedSelect select -> {
                select(select, Optional.of(scope));
                if (select.getAlias() != null) {
                    add(new TableUse(MultiPartName.unquote(select.getAlias().getName()), Optional.empty()), scope);
                }
            }
            case ParenthesedFromItem inner -> from(inner.getFromItem(), inner.getJoins(), scope);
            case null, default -> {}
        }
    }

    private void add(TableUse use, Scope scope) {
        scope.add(use);
        uses.add(use);
    }
}
