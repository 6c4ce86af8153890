package dev.entitect.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the most common checks: comparisons of columns and their lengths, `between`, `in` and `like`, joined by `and` and `or`.
/// For an `or`, satisfying one side is enough.
final class CheckRules {

    /// One condition on a column, or on a pair of columns.
    sealed interface Rule {
        record Number(String column, String operator, BigDecimal value) implements Rule {}

        record Length(String column, String operator, int value) implements Rule {}

        record OneOf(String column, List<String> values) implements Rule {}

        record Other(String column, String value) implements Rule {}

        record Like(String column, String pattern) implements Rule {}

        /// All letters in lower case, or all in upper case.
        record Letters(String column, boolean upperCase) implements Rule {}

        record Pair(String column, String operator, String than) implements Rule {}

        /// `is null` or `is not null`, which the column itself declares already.
        record Presence() implements Rule {}
    }

    /// The text uses SQL that is not supported here.
    private static final class UnsupportedSyntaxException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private sealed interface Operand {
        record Column(String name) implements Operand {}

        record LengthOf(String name) implements Operand {}

        record LetterCase(String name, boolean upperCase) implements Operand {}

        record Constant(String text, boolean number) implements Operand {}
    }

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(\"[^\"]*\"|`[^`]*`|'(?:[^']|'')*'|\\d+(?:\\.\\d+)?|[\\p{L}_][\\p{L}\\p{N}_$]*|<=|>=|<>|!=|[()=<>,-])");

    private final List<String> tokens;
    private int next;

    private CheckRules(List<String> tokens) {
        this.tokens = tokens;
    }

    /// @return the conditions that must hold; empty if the text uses unsupported SQL
    static Optional<List<Rule>> read(String sql) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sql.strip());
        int end = 0;
        while (matcher.lookingAt()) {
            tokens.add(matcher.group(1));
            end = matcher.end();
            matcher.region(end, matcher.regionEnd());
        }
        if (end < sql.strip().length()) {
            return Optional.empty();
        }
        try {
            CheckRules rules = new CheckRules(tokens);
            List<Rule> read = rules.disjunction();
            return rules.next == tokens.size() ? Optional.of(read) : Optional.empty();
        } catch (UnsupportedSyntaxException e) {
            return Optional.empty();
        }
    }

    private List<Rule> disjunction() throws UnsupportedSyntaxException {
        List<Rule> chosen = conjunction();
        while (accept("or")) {
            List<Rule> other = conjunction();
            if (chosen.stream().allMatch(Rule.Presence.class::isInstance)) {
                chosen = other;
            }
        }
        return chosen;
    }

    private List<Rule> conjunction() throws UnsupportedSyntaxException {
        List<Rule> rules = new ArrayList<>(term());
        while (accept("and")) {
            rules.addAll(term());
        }
        return rules;
    }

    private List<Rule> term() throws UnsupportedSyntaxException {
        if (accept("(")) {
            List<Rule> inside = disjunction();
            require(")");
            return inside;
        }
        Operand left = operand();
        if (accept("is")) {
            accept("not");
            require("null");
            return List.of(new Rule.Presence());
        }
        if (accept("between")) {
            Operand from = operand();
            require("and");
            return List.of(compare(left, ">=", from), compare(left, "<=", operand()));
        }
        if (accept("in")) {
            return List.of(new Rule.OneOf(column(left), constants()));
        }
        if (accept("like")) {
            return List.of(new Rule.Like(column(left), constant(operand()).text()));
        }
        return List.of(compare(left, word(), operand()));
    }

    private Rule compare(Operand left, String operator, Operand right) throws UnsupportedSyntaxException {
        if (!List.of("<", "<=", ">", ">=", "=", "<>", "!=").contains(operator)) {
            throw new UnsupportedSyntaxException();
        }
        if (left instanceof Operand.Constant && !(right instanceof Operand.Constant)) {
            return compare(right,
                    operator.startsWith("<") && !operator.equals("<>") ? operator.replace('<', '>') : operator.replace('>', '<'), left);
        }
        if (left instanceof Operand.LetterCase && right instanceof Operand.Column) {
            return compare(right, operator, left);
        }
        boolean differs = operator.equals("<>") || operator.equals("!=");
        return switch (left) {
            case Operand.Column column when right instanceof Operand.LetterCase letterCase && letterCase.name.equalsIgnoreCase(column.name)
                    && operator.equals("=") ->
                new Rule.Letters(column.name, letterCase.upperCase);
            case Operand.Column column when right instanceof Operand.Column other ->
                new Rule.Pair(column.name, differs ? "<>" : operator, other.name);
            case Operand.Column column when differs -> new Rule.Other(column.name, constant(right).text);
            case Operand.Column column when operator.equals("=") -> new Rule.OneOf(column.name, List.of(constant(right).text));
            case Operand.Column column when constant(right).number ->
                new Rule.Number(column.name, operator, new BigDecimal(constant(right).text));
            case Operand.LengthOf length when constant(right).number ->
                new Rule.Length(length.name, operator, new BigDecimal(constant(right).text).intValue());
            default -> throw new UnsupportedSyntaxException();
        };
    }

    private Operand operand() throws UnsupportedSyntaxException {
        if (accept("-")) {
            Operand.Constant number = constant(operand());
            return new Operand.Constant("-" + number.text, number.number);
        }
        String word = word();
        char first = word.charAt(0);
        if (Character.isDigit(first)) {
            return new Operand.Constant(word, true);
        }
        if (first == '\'') {
            return new Operand.Constant(word.substring(1, word.length() - 1).replace("''", "'"), false);
        }
        if (word.equalsIgnoreCase("true") || word.equalsIgnoreCase("false")) {
            return new Operand.Constant(word.toLowerCase(Locale.ROOT), false);
        }
        if (accept("(")) {
            String of = column(operand());
            require(")");
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "length", "char_length", "character_length", "len" -> new Operand.LengthOf(of);
                case "lower" -> new Operand.LetterCase(of, false);
                case "upper" -> new Operand.LetterCase(of, true);
                default -> throw new UnsupportedSyntaxException();
            };
        }
        return new Operand.Column(first == '"' || first == '`' ? word.substring(1, word.length() - 1) : word);
    }

    private List<String> constants() throws UnsupportedSyntaxException {
        require("(");
        List<String> values = new ArrayList<>();
        do {
            values.add(constant(operand()).text);
        } while (accept(","));
        require(")");
        return values;
    }

    private static String column(Operand operand) throws UnsupportedSyntaxException {
        if (operand instanceof Operand.Column(String name)) {
            return name;
        }
        throw new UnsupportedSyntaxException();
    }

    private static Operand.Constant constant(Operand operand) throws UnsupportedSyntaxException {
        if (operand instanceof Operand.Constant constant) {
            return constant;
        }
        throw new UnsupportedSyntaxException();
    }

    private String word() throws UnsupportedSyntaxException {
        if (next == tokens.size()) {
            throw new UnsupportedSyntaxException();
        }
        return tokens.get(next++);
    }

    private boolean accept(String word) {
        boolean there = next < tokens.size() && tokens.get(next).equalsIgnoreCase(word);
        next += there ? 1 : 0;
        return there;
    }

    private void require(String word) throws UnsupportedSyntaxException {
        if (!accept(word)) {
            throw new UnsupportedSyntaxException();
        }
    }
}
