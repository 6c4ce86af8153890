package dev.entitect.schema;

import dev.entitect.model.Association;
import dev.entitect.model.Attribute;
import dev.entitect.model.Entity;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.TableConstraint;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.value.CheckRule;
import dev.entitect.naming.Naming;
import java.util.ArrayList;
import java.util.List;

/// Collects the keys, unique constraints, indexes and checks of one table.
final class Constraints {

    private final ModelIndex index;
    private final Naming naming;
    private final ForeignKeys keys;
    private final String table;
    private final List<Column> columns;
    private final List<String> key;
    private final List<Table.Unique> uniques = new ArrayList<>();
    private final List<Table.Index> indexes = new ArrayList<>();
    private final List<Table.ForeignKey> foreignKeys = new ArrayList<>();
    private final List<Table.Check> checks = new ArrayList<>();

    /// @param key names of the columns of the primary key; may be empty
    Constraints(ModelIndex index, Naming naming, ForeignKeys keys, String table, List<Column> columns, List<String> key) {
        this.index = index;
        this.naming = naming;
        this.keys = keys;
        this.table = table;
        this.columns = columns;
        this.key = key;
    }

    void add(EntityTables.Part part) {
        for (Attribute attribute : part.type().attributes()) {
            add(attribute, names(attribute.id()), attribute.id());
            columns.stream().filter(column -> column.origin().equals(attribute.id()) && !column.path().isEmpty())
                    .forEach(column -> index.attribute(column.path().getLast())
                            .ifPresent(inside -> add(inside, List.of(column.name()), attribute.id())));
        }
        for (Association association : index.foreignKeys(part.type().id())) {
            add(association, (Carrier.Columns) association.carrier(), part.inherited());
        }
    }

    private void add(Attribute attribute, List<String> own, ElementId origin) {
        attribute.unique()
                .ifPresent(rule -> uniques.add(new Table.Unique(EntityTables.orElse(rule, () -> naming.unique(table, own)), own, origin)));
        attribute.index()
                .ifPresent(rule -> indexes.add(new Table.Index(EntityTables.orElse(rule, () -> naming.index(table, own)), own, origin)));
        attribute.check().ifPresent(rule -> checks.add(check(own, String.join("_", own), rule, origin)));
    }

    private void add(Association association, Carrier.Columns carrier, boolean inherited) {
        List<String> own = names(association.id());
        if (association.inverse().type() instanceof EntityId id) {
            List<Column> referring = columns.stream().filter(column -> column.origin().equals(association.id())).toList();
            index.model().entities().find(id).flatMap(referenced -> keys.of(table, referring, referenced, carrier.key(), association.id()))
                    .map(it -> inherited ? it.named("") : it).ifPresent(foreignKeys::add);
        }
        carrier.index().ifPresent(
                rule -> indexes.add(new Table.Index(EntityTables.orElse(rule, () -> naming.index(table, own)), own, association.id())));
        if (association.kind() == Association.Kind.ONE_TO_ONE && !key.equals(own) && !own.isEmpty()) {
            uniques.add(new Table.Unique(naming.unique(table, own), own, association.id()));
        }
    }

    void add(TableConstraint constraint) {
        switch (constraint) {
            case TableConstraint.Unique it -> {
                List<String> own = names(it.columns());
                uniques.add(new Table.Unique(EntityTables.orElse(it.name(), () -> naming.unique(table, own)), own, it.id()));
            }
            case TableConstraint.Index it -> {
                List<String> own = names(it.columns());
                indexes.add(new Table.Index(EntityTables.orElse(it.name(), () -> naming.index(table, own)), own, it.id()));
            }
            case TableConstraint.Check it -> checks.add(check(List.of(), Integer.toString(checks.size() + 1), it.rule(), it.id()));
        }
    }

    void add(Table.ForeignKey foreignKey) {
        foreignKeys.add(foreignKey);
    }

    private Table.Check check(List<String> own, String what, CheckRule rule, ElementId origin) {
        return new Table.Check(EntityTables.orElse(rule.name(), () -> naming.check(table, own, what)), rule.sql(), origin);
    }

    private List<String> names(ElementId origin) {
        return EntityTables.names(columns.stream().filter(column -> column.origin().equals(origin)));
    }

    private List<String> names(List<ColumnOwner> owners) {
        return owners.stream().flatMap(owner -> names(owner).stream()).toList();
    }

    Table table(Entity entity, Table.PrimaryKey primaryKey) {
        return new Table(entity.id(), entity.schema(), table, entity.comment(), columns, primaryKey, uniques, indexes, foreignKeys, checks);
    }
}
