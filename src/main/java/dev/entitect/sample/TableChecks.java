package dev.entitect.sample;

import dev.entitect.sample.CheckRules.Rule;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the checks of a table require of its columns, by lower-case name, and of pairs of columns.
record TableChecks(Map<String, Limits> limits, List<Rule.Pair> pairs, List<String> unsupported) {

    static TableChecks of(Table table) {
        Map<String, Limits> limits = new TreeMap<>();
        List<Rule.Pair> pairs = new ArrayList<>();
        List<String> unsupported = new ArrayList<>();
        List<String> columns = table.columns().stream().map(column -> lower(column.name())).toList();
        for (Table.Check check : table.checks()) {
            Optional<List<Rule>> rules = CheckRules.read(check.sql())
                    .filter(read -> columns.containsAll(read.stream().flatMap(rule -> named(rule).stream()).toList()));
            rules.ifPresentOrElse(read -> read.forEach(rule -> add(rule, limits, pairs)), () -> unsupported.add(check.sql()));
        }
        return new TableChecks(limits, pairs, unsupported);
    }

    Limits of(String column) {
        return limits.getOrDefault(lower(column), Limits.NONE);
    }

    private static List<String> named(Rule rule) {
        return switch (rule) {
            case Rule.Number it -> List.of(lower(it.column()));
            case Rule.Length it -> List.of(lower(it.column()));
            case Rule.OneOf it -> List.of(lower(it.column()));
            case Rule.Other it -> List.of(lower(it.column()));
            case Rule.Like it -> List.of(lower(it.column()));
            case Rule.Letters it -> List.of(lower(it.column()));
            case Rule.Pair it -> List.of(lower(it.column()), lower(it.than()));
            case Rule.Presence it -> List.of();
        };
    }

    private static void add(Rule rule, Map<String, Limits> limits, List<Rule.Pair> pairs) {
        switch (rule) {
            case Rule.Pair pair -> pairs.add(pair);
            case Rule.Presence it -> {}
            default -> limits.compute(named(rule).getFirst(), (column, previous) -> with(previous == null ? Limits.NONE : previous, rule));
        }
    }

    private static Limits with(Limits limits, Rule rule) {
        return switch (rule) {
            case Rule.Number(var column, var operator, var value) -> operator.startsWith(">")
                    ? limits.atLeast(value, operator.equals(">"))
                    : limits.atMost(value, operator.equals("<"));
            case Rule.Length(var column, var operator, int value) -> switch (operator) {
                case ">" -> limits.length(value + 1, Integer.MAX_VALUE);
                case ">=" -> limits.length(value, Integer.MAX_VALUE);
                case "<" -> limits.length(0, value - 1);
                case "<=" -> limits.length(0, value);
                default -> limits.length(value, value);
            };
            case Rule.OneOf it -> limits.restrictedTo(it.values());
            case Rule.Other it -> limits.not(it.value());
            case Rule.Like it -> limits.like(it.pattern());
            case Rule.Letters it -> limits.inCase(it.upperCase() ? Limits.Letters.UPPER_CASE : Limits.Letters.LOWER_CASE);
            case Rule.Pair it -> limits;
            case Rule.Presence it -> limits;
        };
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
