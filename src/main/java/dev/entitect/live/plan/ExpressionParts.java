package dev.entitect.live.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.Select;

/// What stands in an expression.
///
/// @param columns outside of selects
/// @param selects the outermost ones
record ExpressionParts(List<Column> columns, List<Select> selects) {

    static ExpressionParts of(Expression expression) {
        ExpressionParts parts = new ExpressionParts(new ArrayList<>(), new ArrayList<>());
        if (expression != null) {
            expression.accept(new ExpressionVisitorAdapter<Void>() {
                @Override
                public <S> Void visit(Column column, S context) {
                    parts.columns.add(column);
                    return null;
                }

                @Override
                public <S> Void visit(ParenthesedSelect select, S context) {
                    parts.selects.add(select);
                    return null;
                }

                @Override
                public <S> Void visit(Select select, S context) {
                    parts.selects.add(select);
                    return null;
                }
            }, null);
        }
        return parts;
    }

    /// The conditions that must all be true.
    static Stream<Expression> conjuncts(Expression condition) {
        return switch (condition) {
            case null -> Stream.empty();
            case AndExpression and -> Stream.concat(conjuncts(and.getLeftExpression()), conjuncts(and.getRightExpression()));
            case ParenthesedExpressionList<?> list when list.size() == 1 -> conjuncts(list.getFirst());
            default -> Stream.of(condition);
        };
    }
}
