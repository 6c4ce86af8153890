package dev.entitect.live.plan;

import dev.entitect.dialect.Dialect;
import dev.entitect.live.plan.TableUse.Comparison;
import dev.entitect.live.plan.TableUse.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the indexes that would spare a plan the reading of whole tables. Stateless.
final class MissingIndexes {

    private MissingIndexes() {}

    static List<MissingIndex> of(PlanNode root, StatementTables tables, Dialect dialect) {
        Set<String> scanned = root.all().filter(PlanNode::fullScan).map(node -> lower(node.table())).collect(Collectors.toSet());
        List<MissingIndex> missing = new ArrayList<>();
        for (TableUse use : tables.uses()) {
            use.facts().filter(facts -> scanned.contains(lower(facts.name()))).flatMap(facts -> missing(use, facts, dialect))
                    .filter(index -> !missing.contains(index)).ifPresent(missing::add);
        }
        return List.copyOf(missing);
    }

    /// Columns that are compared with values come first, for they narrow the table down whichever table is read before it.
    private static Optional<MissingIndex> missing(TableUse use, TableFacts facts, Dialect dialect) {
        List<Condition> usable = use.usable(dialect);
        List<String> equal = Stream.concat(equal(usable, true), equal(usable, false)).distinct().toList();
        Optional<String> range = usable.stream().filter(condition -> condition.comparison() != Comparison.EQUAL).map(Condition::column)
                .filter(column -> !equal.contains(column)).findFirst();
        List<String> columns = Stream.concat(equal.stream(), range.stream()).toList();
        // with such an index the database had the choice, and did not take it
        boolean indexed = (equal.isEmpty() ? columns : equal).stream().anyMatch(facts::hasIndexThatBeginsWith);
        return columns.isEmpty() || indexed
                ? Optional.empty()
                : Optional.of(new MissingIndex(facts.name(), columns,
                        "All rows of " + facts.name() + " are read to find those by " + String.join(", ", columns)
                                + ": no index begins with "
                                + (columns.size() == 1 ? "that column" : "one of those columns")));
    }

    private static Stream<String> equal(List<Condition> conditions, boolean withValues) {
        return conditions.stream()
                .filter(condition -> condition.comparison() == Comparison.EQUAL && condition.other().isEmpty() == withValues)
                .map(Condition::column);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
