package dev.entitect.check;

import dev.entitect.model.ModelIndex;
import dev.entitect.model.id.ElementId;
import dev.entitect.schema.Column;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Names in the database must be unique. Databases ignore the case of unquoted names.
final class TableRules {

    private record Named(ElementId origin, String name) {}

    private TableRules() {}

    static Stream<Problem> tables(ModelIndex index, Schema schema) {
        Stream<Problem> unnamed = schema.tables().stream().filter(table -> table.name().isBlank())
                .map(table -> Problem.error(table.origin(),
                        "A table has no name. Enter one, or clear the field to use the naming convention."));
        Stream<Problem> twice = Duplicates.of(schema.tables(), table -> table.schema().orElse("") + "." + table.name(), true)
                .map(table -> Problem.error(table.origin(),
                        "Two tables are called " + table.name() + ". Rename one of them."));
        return Stream.concat(unnamed, twice);
    }

    static Stream<Problem> columns(ModelIndex index, Schema schema) {
        return schema.tables().stream().flatMap(table -> Duplicates.of(table.columns(), Column::name, true)
                .map(column -> Problem.error(column.origin(), "Two columns of " + table.name() + " are called " + column.name() + ". "
                        + "Rename one of them.")));
    }

    static Stream<Problem> constraints(ModelIndex index, Schema schema) {
        List<Named> names = new ArrayList<>();
        for (Table table : schema.tables()) {
            names.add(new Named(table.origin(), table.primaryKey().name()));
            table.uniques().forEach(it -> names.add(new Named(it.origin(), it.name())));
            table.indexes().forEach(it -> names.add(new Named(it.origin(), it.name())));
            table.foreignKeys().forEach(it -> names.add(new Named(it.origin(), it.name())));
            table.checks().forEach(it -> names.add(new Named(it.origin(), it.name())));
        }
        // without a name, the database or Hibernate chooses one
        names.removeIf(it -> it.name.isEmpty());
        return Duplicates.of(names, Named::name, true)
                .map(it -> Problem.error(it.origin,
                        "Two constraints or indexes are called " + it.name + ". Rename one of them."));
    }
}
