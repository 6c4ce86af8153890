package dev.entitect.check;

import dev.entitect.dialect.Dialect;
import dev.entitect.dialect.Feature;
import dev.entitect.model.Entity;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.ForeignKey;
import dev.entitect.model.association.ReferentialAction;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EntityId;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Features of tables and foreign keys that not every database supports.
final class DialectTableRules {

    private DialectTableRules() {}

    /// For MySQL and MariaDB a schema is a whole database, and Hibernate omits it; SQLite has no schemas.
    static Stream<Problem> schemas(ModelIndex index, Schema schema) {
        Set<Dialect> without = Dialect.without(Feature.SCHEMAS);
        without.retainAll(index.model().settings().targets());
        if (without.isEmpty()) {
            return Stream.empty();
        }
        Stream<Problem> omitted = schema.tables().stream().filter(table -> table.schema().isPresent())
                .map(table -> Problem.warning(table.origin(),
                        "On " + Dialect.displayNames(without) + " the table " + table.name() + " is created without its schema "
                                + table.schema().orElseThrow() + ".",
                        withoutSchema(table.origin())));
        Stream<Problem> clashes = Duplicates.of(schema.tables(), Table::name, true).filter(table -> !hasTwin(schema, table))
                .map(table -> Problem.error(table.origin(), "Two tables are called " + table.name() + " in different schemas, and "
                        + Dialect.displayNames(without) + " has no schemas to distinguish them. Rename one of them."));
        return Stream.concat(omitted, clashes);
    }

    /// Two tables with the same name in the same schema are reported elsewhere.
    private static boolean hasTwin(Schema schema, Table table) {
        return schema.tables().stream()
                .anyMatch(other -> other != table && other.name().equalsIgnoreCase(table.name()) && other.schema().equals(table.schema()));
    }

    private static Fix[] withoutSchema(ElementId origin) {
        return origin instanceof EntityId id
                ? new Fix[] {new Fix("Remove the schema",
                        model -> model.entities().find(id).map((Entity it) -> model.with(it.withSchema(Optional.empty()))).orElse(model))}
                : new Fix[0];
    }

    static Stream<Problem> comments(ModelIndex index, Schema schema) {
        boolean commented = schema.tables().stream().anyMatch(table -> !table.comment().isBlank()
                || table.columns().stream().anyMatch(column -> !column.comment().isBlank()));
        return !commented || !index.model().settings().targets().contains(Dialect.SQLITE)
                ? Stream.empty()
                : Stream.of(new Problem(Optional.empty(),
                        Severity.WARNING, "SQLite cannot store comments: they appear only in the source.", List.of()));
    }

    /// InnoDB rejects SET DEFAULT on MySQL and treats it as RESTRICT on MariaDB:
    /// <https://dev.mysql.com/doc/refman/9.0/en/create-table-foreign-keys.html>, <https://mariadb.com/kb/en/foreign-keys/>
    static Stream<Problem> actions(ModelIndex index, Schema schema) {
        Set<Dialect> targets = index.model().settings().targets();
        List<Problem> problems = new ArrayList<>();
        for (Table table : schema.tables()) {
            for (Table.ForeignKey key : table.foreignKeys()) {
                boolean setsDefault = key.onDelete() == ReferentialAction.SET_DEFAULT || key.onUpdate() == ReferentialAction.SET_DEFAULT;
                if (setsDefault && targets.contains(Dialect.MYSQL)) {
                    problems.add(Problem.error(key.origin(),
                            "MySQL rejects the foreign key " + key.name() + ", because it uses SET DEFAULT. Choose another action.",
                            withoutDefault(key.origin(), "Use NO ACTION", ReferentialAction.NO_ACTION)));
                } else if (setsDefault && targets.contains(Dialect.MARIADB)) {
                    problems.add(Problem.warning(key.origin(),
                            "MariaDB treats SET DEFAULT of the foreign key " + key.name() + " as RESTRICT: the referenced row cannot be "
                                    + "deleted.",
                            withoutDefault(key.origin(), "Use RESTRICT everywhere", ReferentialAction.RESTRICT)));
                }
            }
        }
        return problems.stream();
    }

    private static Fix[] withoutDefault(ElementId origin, String label, ReferentialAction action) {
        if (!(origin instanceof AssociationId id)) {
            return new Fix[0];
        }
        UnaryOperator<ForeignKey> change = key -> {
            ForeignKey onDelete = key.onDelete() == ReferentialAction.SET_DEFAULT ? key.withOnDelete(action) : key;
            return onDelete.onUpdate() == ReferentialAction.SET_DEFAULT ? onDelete.withOnUpdate(action) : onDelete;
        };
        return new Fix[] {new Fix(label, model -> model.associations().find(id).map(it -> model.with(it.withCarrier(switch (it.carrier()) {
            case Carrier.Columns columns -> new Carrier.Columns(change.apply(columns.key()), columns.identifying(), columns.index());
            case Carrier.JoinTable join ->
                new Carrier.JoinTable(join.schema(), join.table(), change.apply(join.ownerKey()), change.apply(join.inverseKey()));
            case Carrier.Through through -> through;
        }))).orElse(model))};
    }
}
