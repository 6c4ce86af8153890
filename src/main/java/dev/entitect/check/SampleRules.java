package dev.entitect.check;

import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.SampleTable;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.naming.Counts;
import dev.entitect.sample.CellValues;
import dev.entitect.schema.Column;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Own rows must be rows that the database accepts. Rows are data, so these are warnings: the source does not depend on them.
final class SampleRules {

    private SampleRules() {}

    /// The first problem of each table, with the number of the others.
    static Stream<Problem> rows(ModelIndex index, Schema schema) {
        return index.model().samples().stream().flatMap(sample -> index.model().entities().find(sample.of())
                .flatMap(entity -> problem(index.model(), schema, entity, sample)).stream());
    }

    private static Optional<Problem> problem(Model model, Schema schema, Entity entity, SampleTable sample) {
        List<String> found = new ArrayList<>();
        List<Table> tables = schema.storage(entity.id()).tables();
        CellValues values = new CellValues(model);
        List<Optional<Column>> columns = sample.columns().stream().map(owner -> column(tables, owner)).toList();
        for (int column = 0; column < columns.size(); column++) {
            Optional<Column> at = columns.get(column);
            boolean key = at.filter(it -> tables.stream().anyMatch(table -> table.primaryKey().columns().equals(List.of(it.name()))))
                    .isPresent();
            Set<String> seen = new HashSet<>();
            for (int row = 0; row < sample.rows().size() && at.isPresent(); row++) {
                List<Optional<String>> cells = sample.rows().get(row);
                Optional<String> text = column < cells.size() ? cells.get(column) : Optional.empty();
                String start = "Row " + (row + 1) + " of the sample rows of " + entity.name() + ": " + at.get().name() + " ";
                cell(values, at.get(), text).map(start::concat).ifPresent(found::add);
                if (key && text.isPresent() && !seen.add(text.get())) {
                    found.add(start + "has the same value as another row, but is the key.");
                }
            }
        }
        for (int row = 0; row < sample.rows().size(); row++) {
            if (sample.rows().get(row).size() > sample.columns().size()) {
                found.add("Row " + (row + 1) + " of the sample rows of " + entity.name() + " has more cells than columns.");
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.warning(entity.id(), found.getFirst()
                        + (found.size() == 1 ? "" : " (and " + Counts.of(found.size() - 1L, "more problem") + ")")
                        + " Change it, or the database will reject the row."));
    }

    /// The column of an attribute or of a reference with one column; composite values are left to the database.
    private static Optional<Column> column(List<Table> tables, ColumnOwner owner) {
        return tables.stream().map(table -> table.columnsOf(owner)).filter(columns -> columns.size() == 1).findFirst().map(List::getFirst);
    }

    private static Optional<String> cell(CellValues values, Column column, Optional<String> text) {
        if (text.isPresent()) {
            return values.problem(column.type(), text.get());
        }
        boolean filled = column.nullable() || column.isIdentity() || column.databaseDefault().isPresent();
        return filled ? Optional.empty() : Optional.of("must have a value.");
    }
}
