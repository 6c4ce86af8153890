package dev.entitect.schema;

import dev.entitect.model.Association;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.TableConstraint;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.ForeignKey;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.CheckRule;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.naming.Naming;
import dev.entitect.naming.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Works out the tables of a model. Key columns come first, since foreign keys copy the type and number of the columns they refer to.
final class SchemaBuilder {

    private final Model model;
    private final ModelIndex index;
    private final Naming naming;
    private final Map<EntityId, List<Column>> keys = new HashMap<>();
    private final Set<EntityId> keysInWork = new HashSet<>();

    SchemaBuilder(ModelIndex index) {
        this.index = index;
        this.model = index.model();
        this.naming = Naming.of(model.settings());
    }

    Schema build() {
        Map<ElementId, Table> tables = new LinkedHashMap<>();
        model.entities().forEach(entity -> tables.put(entity.id(), entityTable(entity)));
        for (Association association : model.associations()) {
            if (association.carrier() instanceof Carrier.JoinTable carrier) {
                joinTable(association, carrier).ifPresent(table -> tables.put(association.id(), table));
            }
        }
        return new Schema(tables);
    }

    private Table entityTable(Entity entity) {
        String name = tableName(entity);
        List<Column> columns = columns(entity);
        List<String> key = keyColumns(entity).stream().map(Column::name).toList();
        List<Table.Unique> uniques = new ArrayList<>();
        List<Table.Index> indexes = new ArrayList<>();
        List<Table.ForeignKey> foreignKeys = new ArrayList<>();
        List<Table.Check> checks = new ArrayList<>();

        for (ClassElement contributor : index.contributors(entity)) {
            for (Attribute attribute : contributor.attributes()) {
                List<String> own = names(columns, attribute.id());
                attribute.unique().ifPresent(rule -> uniques.add(new Table.Unique(
                        orElse(rule, () -> naming.unique(name, own)), own, attribute.id())));
                attribute.index().ifPresent(rule -> indexes.add(new Table.Index(
                        orElse(rule, () -> naming.index(name, own)), own, attribute.id())));
                attribute.check().ifPresent(rule -> checks.add(check(name, own, String.join("_", own), rule, attribute.id())));
            }
            for (Association association : index.foreignKeys(contributor.id())) {
                foreignKey(association, name, columns).ifPresent(foreignKeys::add);
                List<String> own = names(columns, association.id());
                Carrier.Columns carrier = (Carrier.Columns) association.carrier();
                carrier.index().ifPresent(rule -> indexes.add(new Table.Index(
                        orElse(rule, () -> naming.index(name, own)), own, association.id())));
                if (association.kind() == Association.Kind.ONE_TO_ONE && !key.equals(own) && !own.isEmpty()) {
                    uniques.add(new Table.Unique(naming.unique(name, own), own, association.id()));
                }
            }
        }
        for (TableConstraint constraint : entity.constraints()) {
            switch (constraint) {
                case TableConstraint.Unique unique -> {
                    List<String> own = names(columns, unique.columns());
                    uniques.add(new Table.Unique(orElse(unique.name(), () -> naming.unique(name, own)), own, unique.id()));
                }
                case TableConstraint.Index it -> {
                    List<String> own = names(columns, it.columns());
                    indexes.add(new Table.Index(orElse(it.name(), () -> naming.index(name, own)), own, it.id()));
                }
                case TableConstraint.Check it -> checks.add(check(name, List.of(), Integer.toString(checks.size() + 1), it.rule(), it.id()));
            }
        }
        return new Table(entity.id(), entity.schema(), name, entity.comment(), columns,
                new Table.PrimaryKey(orElse(entity.primaryKey().name(), () -> naming.primaryKey(name, key)), key),
                uniques, indexes, foreignKeys, checks);
    }

    private Table.Check check(String table, List<String> columns, String what, CheckRule rule, ElementId origin) {
        return new Table.Check(orElse(rule.name(), () -> naming.check(table, columns, what)), rule.sql(), origin);
    }

    private String tableName(Entity entity) {
        return entity.table().orElseGet(() -> naming.table(entity.name()));
    }

    /// All columns of an entity's table, in the order its user chose or in the natural one.
    private List<Column> columns(Entity entity) {
        List<Column> identifying = new ArrayList<>();
        List<Column> attributes = new ArrayList<>();
        List<Column> referring = new ArrayList<>();
        for (ClassElement contributor : index.contributors(entity)) {
            contributor.attributes().forEach(attribute -> attributes.addAll(attributeColumns(attribute)));
            for (Association association : index.foreignKeys(contributor.id())) {
                (association.isIdentifying() ? identifying : referring).addAll(foreignKeyColumns(association));
            }
        }
        List<Column> columns = new ArrayList<>(identifying);
        columns.addAll(attributes);
        columns.addAll(referring);
        return inOrder(columns, entity.columnOrder());
    }

    private static List<Column> inOrder(List<Column> columns, List<ColumnOwner> order) {
        if (order.isEmpty()) {
            return columns;
        }
        List<Column> sorted = new ArrayList<>(columns);
        sorted.sort(Comparator.comparingInt(column -> {
            int place = order.indexOf(column.origin());
            return place < 0 ? order.size() : place;
        }));
        return sorted;
    }

    /// The columns that identify a row, in the order of the table; empty for an entity without a key, or whose key refers to itself in a circle.
    private List<Column> keyColumns(Entity entity) {
        List<Column> known = keys.get(entity.id());
        if (known != null) {
            return known;
        }
        if (!keysInWork.add(entity.id())) {
            return List.of();
        }
        List<Column> identifying = new ArrayList<>();
        List<Column> attributes = new ArrayList<>();
        for (ClassElement contributor : index.contributors(entity)) {
            contributor.attributes().stream().filter(Attribute::partOfKey).forEach(attribute -> attributes.addAll(attributeColumns(attribute)));
            index.foreignKeys(contributor.id()).stream().filter(Association::isIdentifying)
                    .forEach(association -> identifying.addAll(foreignKeyColumns(association)));
        }
        identifying.addAll(attributes);
        List<Column> key = List.copyOf(inOrder(identifying, entity.columnOrder()));
        keysInWork.remove(entity.id());
        keys.put(entity.id(), key);
        return key;
    }

    private List<Column> attributeColumns(Attribute attribute) {
        return switch (attribute.type()) {
            case BasicType basic -> List.of(new Column(columnName(attribute), basic, attribute.nullable() && !attribute.partOfKey(),
                    attribute.key(), attribute.databaseDefault(), attribute.comment(), attribute.id(), Optional.empty()));
            case AttributeType.Embedded embedded -> model.embeddables().find(embedded.embeddable()).stream()
                    .flatMap(type -> type.attributes().stream())
                    .filter(part -> part.type() instanceof BasicType)
                    .map(part -> new Column(
                            embedded.columns().getOrDefault(part.id(), embedded.prefix() + columnName(part)), (BasicType) part.type(),
                            (attribute.nullable() || part.nullable()) && !attribute.partOfKey(), attribute.key(), part.databaseDefault(),
                            part.comment(), attribute.id(), Optional.empty()))
                    .toList();
            case AttributeType.ElementCollection collection -> List.of();
        };
    }

    private String columnName(Attribute attribute) {
        return attribute.column().orElseGet(() -> naming.column(attribute.name()));
    }

    private List<Column> foreignKeyColumns(Association association) {
        if (!(association.carrier() instanceof Carrier.Columns carrier)) {
            return List.of();
        }
        boolean nullable = association.inverse().multiplicity().isOptional() && !carrier.identifying();
        return referringColumns(association, association.inverse(), association.owner().role(), carrier.key(), nullable);
    }

    /// One column for each column of the primary key at the end that is referred to.
    private List<Column> referringColumns(Association association, AssociationEnd referred, Optional<String> property, ForeignKey key, boolean nullable) {
        if (!(referred.type() instanceof EntityId id) || !model.entities().contains(id)) {
            return List.of();
        }
        Entity entity = model.entities().get(id);
        String base = property.orElse(entity.name());
        List<Column> columns = new ArrayList<>();
        List<Column> target = keyColumns(entity);
        for (int i = 0; i < target.size(); i++) {
            Column to = target.get(i);
            String name = i < key.columns().size() ? key.columns().get(i) : naming.foreignKeyColumn(base, to.name());
            columns.add(new Column(name, to.type(), nullable, Optional.empty(), Optional.empty(), "", association.id(), Optional.of(to.name())));
        }
        return columns;
    }

    private Optional<Table.ForeignKey> foreignKey(Association association, String table, List<Column> columns) {
        Carrier.Columns carrier = (Carrier.Columns) association.carrier();
        List<Column> own = columns.stream().filter(column -> column.origin().equals(association.id())).toList();
        return foreignKey(association, table, own, association.inverse(), carrier.key(), false);
    }

    private Optional<Table.ForeignKey> foreignKey(Association association, String table, List<Column> own, AssociationEnd referred,
                                                  ForeignKey key, boolean inverse) {
        if (own.isEmpty() || !(referred.type() instanceof EntityId id)) {
            return Optional.empty();
        }
        Entity entity = model.entities().get(id);
        List<String> names = own.stream().map(Column::name).toList();
        String referredTable = tableName(entity);
        return Optional.of(new Table.ForeignKey(orElse(key.name(), () -> naming.foreignKey(table, names, referredTable)), names,
                entity.schema(), referredTable, own.stream().map(column -> column.refersTo().orElseThrow()).toList(),
                key.onDelete(), key.onUpdate(), association.id(), inverse));
    }

    private Optional<Table> joinTable(Association association, Carrier.JoinTable carrier) {
        Optional<Entity> owner = model.entities().find(association.owner().type());
        Optional<Entity> inverse = model.entities().find(association.inverse().type());
        if (owner.isEmpty() || inverse.isEmpty()) {
            return Optional.empty();
        }
        String name = carrier.table().orElseGet(() -> naming.joinTable(Words.snake(owner.get().name()),
                association.owner().role().orElseGet(() -> tableName(inverse.get()))));
        List<Column> toOwner = referringColumns(association, association.owner(), Optional.empty(), carrier.ownerKey(), false);
        // a self-referring association would get two columns of one name: the second is called after the property
        Optional<String> property = association.isLoop() ? association.owner().role().or(() -> Optional.of("other")) : Optional.empty();
        List<Column> toInverse = referringColumns(association, association.inverse(), property, carrier.inverseKey(), false);
        List<Column> columns = new ArrayList<>(toOwner);
        columns.addAll(toInverse);
        List<Table.ForeignKey> foreignKeys = new ArrayList<>();
        foreignKey(association, name, toOwner, association.owner(), carrier.ownerKey(), false).ifPresent(foreignKeys::add);
        foreignKey(association, name, toInverse, association.inverse(), carrier.inverseKey(), true).ifPresent(foreignKeys::add);
        boolean pairsAreUnique = association.owner().collection() == AssociationEnd.CollectionKind.SET;
        List<String> key = pairsAreUnique ? columns.stream().map(Column::name).toList() : List.of();
        return Optional.of(new Table(association.id(), carrier.schema(), name, association.comment(), columns,
                new Table.PrimaryKey(naming.primaryKey(name, key), key), List.of(), List.of(), foreignKeys, List.of()));
    }

    private static List<String> names(List<Column> columns, ColumnOwner owner) {
        return columns.stream().filter(column -> column.origin().equals(owner)).map(Column::name).toList();
    }

    private static List<String> names(List<Column> columns, List<ColumnOwner> owners) {
        return owners.stream().flatMap(owner -> names(columns, owner).stream()).toList();
    }

    private static String orElse(ConstraintName name, Supplier<String> convention) {
        return name.isByConvention() ? convention.get() : name.text();
    }
}
