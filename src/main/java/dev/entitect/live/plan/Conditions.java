package dev.entitect.live.plan;

import dev.entitect.live.plan.TableUse.Comparison;
import dev.entitect.live.plan.TableUse.Condition;
import dev.entitect.live.plan.TableUse.OtherColumn;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.operators.relational.Between;
import net.sf.jsqlparser.expression.operators.relational.ComparisonOperator;
import net.sf.jsqlparser.expression.operators.relational.EqualsTo;
import net.sf.jsqlparser.expression.operators.relational.GreaterThan;
import net.sf.jsqlparser.expression.operators.relational.GreaterThanEquals;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.LikeExpression;
import net.sf.jsqlparser.expression.operators.relational.MinorThan;
import net.sf.jsqlparser.expression.operators.relational.MinorThanEquals;
import net.sf.jsqlparser.schema.Column;

/// Which condition could use an index: a column, by itself, is equal to, more or less than something, or begins with a text. Stateless.
final class Conditions {

    private Conditions() {}

    /// @param to the tables that the condition may narrow down
    static void read(Expression expression, Scope scope, Predicate<TableUse> to) {
        switch (expression) {
            case EqualsTo equal -> both(equal, Comparison.EQUAL, scope, to);
            case GreaterThan more -> both(more, Comparison.RANGE, scope, to);
            case GreaterThanEquals more -> both(more, Comparison.RANGE, scope, to);
            case MinorThan less -> both(less, Comparison.RANGE, scope, to);
            case MinorThanEquals less -> both(less, Comparison.RANGE, scope, to);
            case InExpression in when !in.isNot() ->
                compare(in.getLeftExpression(), List.of(in.getRightExpression()), Comparison.EQUAL, scope, to);
            case Between between when !between.isNot() -> compare(between.getLeftExpression(),
                    List.of(between.getBetweenExpressionStart(), between.getBetweenExpressionEnd()), Comparison.RANGE, scope, to);
            case LikeExpression like when !like.isNot() && like.getLikeKeyWord() == LikeExpression.KeyWord.LIKE
                    && like.getRightExpression() instanceof StringValue pattern
                    && beginsWithText(pattern.getValue()) ->
                compare(like.getLeftExpression(), List.of(pattern), Comparison.PREFIX, scope, to);
            default -> {}
        }
    }

    private static boolean beginsWithText(String pattern) {
        return !pattern.isEmpty() && pattern.charAt(0) != '%' && pattern.charAt(0) != '_';
    }

    private static void both(ComparisonOperator operator, Comparison comparison, Scope scope, Predicate<TableUse> to) {
        compare(operator.getLeftExpression(), List.of(operator.getRightExpression()), comparison, scope, to);
        compare(operator.getRightExpression(), List.of(operator.getLeftExpression()), comparison, scope, to);
    }

    /// Only tables of the select itself: what a select within says of a table around narrows nothing down there.
    private static void compare(Expression left, List<Expression> values, Comparison comparison, Scope scope, Predicate<TableUse> to) {
        if (!(left instanceof Column column)) {
            return;
        }
        scope.find(column).filter(found -> scope.isOwn(found.use()) && to.test(found.use())).ifPresent(found -> {
            List<Scope.Found> others = values.stream().flatMap(value -> ExpressionParts.of(value).columns().stream())
                    .flatMap(other -> scope.find(other).stream()).toList();
            boolean isBare = values.size() == 1 && values.getFirst() instanceof Column;
            if (others.stream().noneMatch(other -> other.use() == found.use())) {
                Optional<OtherColumn> other = others.stream().findFirst()
                        .map(it -> new OtherColumn(it.use(), isBare ? Optional.of(it.column()) : Optional.empty()));
                boolean nested = !others.isEmpty() && others.stream().noneMatch(it -> scope.isOwn(it.use()));
                found.use().add(new Condition(found.column(), comparison, other, nested));
            }
        });
    }
}
