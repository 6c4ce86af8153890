package dev.entitect.check;

import dev.entitect.model.ModelIndex;
import dev.entitect.model.id.ConstraintId;
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

    /// A column that is not in this table, such as one of a join table, does not count.
    static Stream<Problem> emptyConstraints(ModelIndex index, Schema schema) {
        return schema.tables().stream().flatMap(table -> Stream.concat(
                table.uniques().stream().filter(it -> it.columns().isEmpty()).map(it -> empty(table, it.origin(), "A unique constraint")),
                table.indexes().stream().filter(it -> it.columns().isEmpty()).map(it -> empty(table, it.origin(), "An index"))));
    }

    static Stream<Problem> emptyChecks(ModelIndex index, Schema schema) {
        return schema.tables().stream().flatMap(table -> table.checks().stream().filter(it -> it.sql().isBlank())
                .map(it -> Problem.error(it.origin(),
                        "A check of " + table.name() + " has no condition. Enter one, or remove the check.")));
    }

    private static Problem empty(Table table, ElementId constraint, String what) {
        String text = what + " of " + table.name() + " has no columns of this table. Choose some, or remove it.";
        return !(constraint instanceof ConstraintId)
                ? Problem.error(constraint, text)
                : Problem.error(constraint, text, new Fix("Remove it", model -> model.entities().stream()
                        .filter(entity -> entity.constraints().stream().anyMatch(it -> it.id().equals(constraint))).findFirst()
                        .map(entity -> model.with(entity.withConstraints(
                                entity.constraints().stream().filter(it -> !it.id().equals(constraint)).toList())))
                        .orElse(model)));
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
