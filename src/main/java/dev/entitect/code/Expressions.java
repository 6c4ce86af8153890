package dev.entitect.code;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Translates a Java expression into a query expression, so that one definition serves both. Expressions without a counterpart are not
/// translated.
public final class Expressions {

    private static final Map<BinaryExpr.Operator, String> OPERATORS = Map.ofEntries(
            Map.entry(BinaryExpr.Operator.PLUS, "+"), Map.entry(BinaryExpr.Operator.MINUS, "-"),
            Map.entry(BinaryExpr.Operator.MULTIPLY, "*"),
            Map.entry(BinaryExpr.Operator.DIVIDE, "/"), Map.entry(BinaryExpr.Operator.EQUALS, "="),
            Map.entry(BinaryExpr.Operator.NOT_EQUALS, "<>"),
            Map.entry(BinaryExpr.Operator.LESS, "<"), Map.entry(BinaryExpr.Operator.LESS_EQUALS, "<="),
            Map.entry(BinaryExpr.Operator.GREATER, ">"),
            Map.entry(BinaryExpr.Operator.GREATER_EQUALS, ">="), Map.entry(BinaryExpr.Operator.AND, "and"),
            Map.entry(BinaryExpr.Operator.OR, "or"));

    /// Methods of numbers and strings with one argument that become operators.
    private static final Map<String, String> METHODS = Map.of("add", "+", "subtract", "-", "multiply", "*", "equals", "=",
            "isBefore", "<", "isAfter", ">");

    private static final Map<String, String> FUNCTIONS = Map.of("toUpperCase", "upper", "toLowerCase", "lower", "length", "length",
            "strip", "trim", "trim", "trim", "abs", "abs");

    private final List<String> parameters;

    private Expressions(List<String> parameters) {
        this.parameters = parameters;
    }

    /// @param expression a Java expression over properties and parameters
    /// @param parameters names that become parameters of the query: `:name`
    /// @return empty if the text is not an expression, or has no counterpart in a query
    public static Optional<String> toQuery(String expression, List<String> parameters) {
        try {
            return new JavaParser(new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17))
                    .parseExpression(expression).getResult().flatMap(new Expressions(parameters)::query);
        } catch (StackOverflowError deep) {
            return Optional.empty();
        }
    }

    private Optional<String> query(Expression expression) {
        return switch (expression) {
            case EnclosedExpr it -> query(it.getInner()).map(inner -> "(" + inner + ")");
            case NameExpr it -> Optional.of(parameters.contains(it.getNameAsString()) ? ":" + it.getNameAsString() : it.getNameAsString());
            case FieldAccessExpr it when it.getScope().isThisExpr() -> Optional.of(it.getNameAsString());
            case FieldAccessExpr it when it.getScope().toString().equals("BigDecimal") -> constant(it.getNameAsString());
            case IntegerLiteralExpr it -> Optional.of(it.getValue().replace("_", ""));
            case LongLiteralExpr it -> Optional.of(it.getValue().replaceAll("[_lL]", ""));
            case DoubleLiteralExpr it -> Optional.of(it.getValue().replaceAll("[_dDfF]", ""));
            case BooleanLiteralExpr it -> Optional.of(it.toString());
            case StringLiteralExpr it -> Optional.of("'" + it.asString().replace("'", "''") + "'");
            case UnaryExpr it when it.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT ->
                query(it.getExpression()).map(inner -> "not " + inner);
            case UnaryExpr it when it.getOperator() == UnaryExpr.Operator.MINUS -> query(it.getExpression()).map(inner -> "-" + inner);
            case BinaryExpr it -> binary(it);
            case ConditionalExpr it ->
                query(it.getCondition()).flatMap(when -> query(it.getThenExpr()).flatMap(then -> query(it.getElseExpr())
                        .map(otherwise -> "case when " + when + " then " + then + " else " + otherwise + " end")));
            case MethodCallExpr it -> call(it);
            default -> Optional.empty();
        };
    }

    private static Optional<String> constant(String name) {
        return Optional.ofNullable(Map.of("ZERO", "0", "ONE", "1", "TEN", "10").get(name));
    }

    private Optional<String> binary(BinaryExpr expression) {
        boolean text = expression.getOperator() == BinaryExpr.Operator.PLUS
                && (expression.getLeft().isStringLiteralExpr() || expression.getRight().isStringLiteralExpr());
        boolean absent = expression.getRight() instanceof NullLiteralExpr;
        if (absent) {
            return switch (expression.getOperator()) {
                case EQUALS -> query(expression.getLeft()).map(left -> left + " is null");
                case NOT_EQUALS -> query(expression.getLeft()).map(left -> left + " is not null");
                default -> Optional.empty();
            };
        }
        if (expression.getLeft() instanceof MethodCallExpr call && call.getNameAsString().equals("compareTo")
                && call.getArguments().size() == 1
                && call.getScope().isPresent() && expression.getRight().toString().equals("0")) {
            return Optional.ofNullable(OPERATORS.get(expression.getOperator()))
                    .flatMap(operator -> infix(call.getScope().get(), operator, call.getArgument(0)));
        }
        return Optional.ofNullable(text ? "||" : OPERATORS.get(expression.getOperator()))
                .flatMap(operator -> infix(expression.getLeft(), operator, expression.getRight()));
    }

    private Optional<String> infix(Expression left, String operator, Expression right) {
        return query(left).flatMap(first -> query(right).map(second -> first + " " + operator + " " + second));
    }

    private Optional<String> call(MethodCallExpr call) {
        String name = call.getNameAsString();
        if (call.getScope().isEmpty()) {
            return Optional.empty();
        }
        Expression scope = call.getScope().get();
        boolean comparison = call.getParentNode().isPresent() && call.getParentNode().get() instanceof BinaryExpr;
        if (call.getArguments().size() == 1) {
            Expression argument = call.getArgument(0);
            if (scope.toString().equals("BigDecimal") && name.equals("valueOf")) {
                return query(argument);
            }
            if (scope.toString().equals("Math") && name.equals("abs")) {
                return query(argument).map(inner -> "abs(" + inner + ")");
            }
            return Optional.ofNullable(METHODS.get(name)).flatMap(operator -> infix(scope, operator, argument))
                    .map(text -> comparison || name.equals("add") || name.equals("subtract") ? "(" + text + ")" : text);
        }
        return call.getArguments().isEmpty()
                ? Optional.ofNullable(FUNCTIONS.get(name)).flatMap(function -> query(scope).map(inner -> function + "(" + inner + ")"))
                : Optional.empty();
    }
}
