package dev.entitect.live.plan;

import dev.entitect.dialect.Dialect;
import dev.entitect.dialect.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A table at one place of a statement, and what is asked of its columns there. Read while the statement is read.
final class TableUse {

    private final String alias;
    private final Optional<TableFacts> facts;
    private final List<Condition> conditions = new ArrayList<>();
    /// At the side of an outer join whose rows may be missing, so that the other side is read first.
    private boolean optional;

    /// How a column is compared; in the order in which an index wants its columns.
    enum Comparison {
        EQUAL, RANGE, PREFIX
    }

    /// @param column as the database stores its name
    /// @param other  what it is compared to; empty for values
    /// @param nested whether the other table is one of a select around
    record Condition(String column, Comparison comparison, Optional<OtherColumn> other, boolean nested) {}

    /// @param column empty when the comparison is with something made from columns
    record OtherColumn(TableUse use, Optional<String> column) {

        /// Where nothing narrows the other table down and its own column has an index, it is read second: then this one has to be read
        /// completely, and another index would not change that.
        private boolean isReadFirst(Dialect dialect) {
            return use.isFiltered() || !dialect.has(Feature.HASH_JOINS) && !column.map(use::isIndexed).orElse(false);
        }
    }

    /// @param facts empty for the result of a select
    TableUse(String alias, Optional<TableFacts> facts) {
        this.alias = alias;
        this.facts = facts;
    }

    String alias() {
        return alias;
    }

    Optional<TableFacts> facts() {
        return facts;
    }

    Optional<String> column(String named) {
        return facts.flatMap(it -> it.column(named));
    }

    void setOptional() {
        optional = true;
    }

    void add(Condition condition) {
        conditions.add(condition);
    }

    /// The conditions by which rows of this table could be found without reading all.
    List<Condition> usable(Dialect dialect) {
        return conditions.stream()
                .filter(condition -> condition.comparison() != Comparison.PREFIX || dialect.has(Feature.PREFIX_SEARCH_BY_INDEX))
                .filter(condition -> condition.nested() || optional && !dialect.has(Feature.HASH_JOINS)
                        || condition.other().map(other -> other.isReadFirst(dialect)).orElse(true))
                .toList();
    }

    private boolean isFiltered() {
        return conditions.stream().anyMatch(condition -> condition.other().isEmpty());
    }

    private boolean isIndexed(String column) {
        return facts.map(it -> it.hasIndexThatBeginsWith(column)).orElse(false);
    }
}
