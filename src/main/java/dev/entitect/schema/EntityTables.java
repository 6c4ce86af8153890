package dev.entitect.schema;

import dev.entitect.model.ClassElement;
import dev.entitect.model.Entity;
import dev.entitect.model.Inheritance;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.SoftDelete;
import dev.entitect.model.association.ForeignKey;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.naming.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Works out the tables of entities according to the strategy of their hierarchies.
final class EntityTables {

    /// The default length of a discriminator in Jakarta Persistence (`@DiscriminatorColumn`).
    private static final int DISCRIMINATOR_LENGTH = 31;

    private final ModelIndex index;
    private final Naming naming;
    private final Columns columns;

    /// A class whose attributes and associations are stored in a table.
    ///
    /// @param of        the entity that contributes it
    /// @param optional  whether the table also holds rows of other classes, so that all of its columns must be nullable
    /// @param inherited whether it is declared for another table and repeated in this one
    record Part(ClassElement type, Entity of, boolean optional, boolean inherited) {}

    EntityTables(ModelIndex index, Naming naming, Columns columns) {
        this.index = index;
        this.naming = naming;
        this.columns = columns;
    }

    /// @param entity an entity with a table of its own
    Table table(Entity entity) {
        List<Part> parts = parts(entity);
        String name = name(entity);
        List<Column> all = columns(entity, parts);
        List<String> key = columns.key(entity).stream().map(Column::name).toList();
        ForeignKeys keys = new ForeignKeys(naming, this);
        Constraints constraints = new Constraints(index, naming, keys, name, all, key);
        parts.forEach(constraints::add);
        if (isJoinedToParent(entity)) {
            List<Column> toParent = all.stream().filter(column -> column.role() instanceof ColumnRole.ParentKey)
                    .toList();
            keys.of(name, toParent, index.parent(entity).orElseThrow(), ForeignKey.byConvention(), entity.id()).ifPresent(constraints::add);
        }
        parts.stream().map(Part::of).distinct().forEach(it -> it.constraints().forEach(constraints::add));
        return constraints.table(entity, new Table.PrimaryKey(keyName(entity, name, key), key));
    }

    /// Hibernate repeats the unique constraints of a class, and the name of its key, in the tables of its subclasses.
    private String keyName(Entity entity, String table, List<String> key) {
        return has(entity, Inheritance.Strategy.TABLE_PER_CLASS)
                ? ""
                : orElse(entity.primaryKey().name(), () -> naming.primaryKey(table, key));
    }

    /// The name of the table that holds the rows of an entity.
    String name(Entity entity) {
        Entity holder = has(entity, Inheritance.Strategy.SINGLE_TABLE) ? index.root(entity) : entity;
        return holder.table().orElseGet(() -> naming.table(holder.name()));
    }

    Optional<String> schema(Entity entity) {
        return has(entity, Inheritance.Strategy.SINGLE_TABLE) ? index.root(entity).schema() : entity.schema();
    }

    /// Whether all rows of the entity and its subclasses are in one table, so that a foreign key can refer to them.
    boolean isReferenceable(Entity entity) {
        return !has(entity, Inheritance.Strategy.TABLE_PER_CLASS) || index.descendants(entity).isEmpty();
    }

    private boolean has(Entity entity, Inheritance.Strategy strategy) {
        return index.strategy(entity).filter(strategy::equals).isPresent();
    }

    private boolean isJoinedToParent(Entity entity) {
        return has(entity, Inheritance.Strategy.JOINED) && index.parent(entity).isPresent();
    }

    private List<Part> parts(Entity entity) {
        List<Part> parts = new ArrayList<>();
        if (has(entity, Inheritance.Strategy.TABLE_PER_CLASS)) {
            index.lineage(entity).forEach(
                    it -> index.contributors(it).forEach(type -> parts.add(new Part(type, it, false, !it.id().equals(entity.id())))));
            return parts;
        }
        index.contributors(entity).forEach(type -> parts.add(new Part(type, entity, false, false)));
        if (has(entity, Inheritance.Strategy.SINGLE_TABLE)) {
            index.descendants(entity).forEach(it -> index.contributors(it).forEach(type -> parts.add(new Part(type, it, true, false))));
        }
        return parts;
    }

    /// All columns, in the user's order or in the natural one.
    private List<Column> columns(Entity entity, List<Part> parts) {
        List<Column> identifying = new ArrayList<>();
        List<Column> attributes = new ArrayList<>();
        List<Column> referring = new ArrayList<>();
        if (isJoinedToParent(entity)) {
            columns.key(entity)
                    .forEach(key -> attributes.add(Column.referring(key.name(), key, false, entity.id(), ColumnRole.ParentKey::new)));
        }
        for (Part part : parts) {
            part.type.attributes().stream().flatMap(attribute -> columns.of(attribute).stream()).map(column -> adjusted(column, part))
                    .forEach(attributes::add);
            index.foreignKeys(part.type.id()).forEach(association -> columns.of(association).stream().map(column -> adjusted(column, part))
                    .forEach((association.isIdentifying() ? identifying : referring)::add));
        }
        List<Column> all = new ArrayList<>(identifying);
        all.addAll(attributes);
        all.addAll(referring);
        discriminator(entity).ifPresent(all::add);
        softDelete(entity).ifPresent(mark -> mark(all, mark));
        List<ColumnOwner> order = parts.stream().map(Part::of).distinct().flatMap(it -> it.columnOrder().stream()).toList();
        return Columns.inOrder(all, order);
    }

    /// If an attribute is stored in the column of the deletion mark, its column becomes the mark.
    private static void mark(List<Column> columns, Column mark) {
        if (columns.stream().noneMatch(column -> column.name().equalsIgnoreCase(mark.name()))) {
            columns.add(mark);
        }
        columns.replaceAll(column -> column.name().equalsIgnoreCase(mark.name()) && column.role() instanceof ColumnRole.Value
                ? column.withRole(mark.role())
                : column);
    }

    private static Column adjusted(Column column, Part part) {
        return part.optional ? column.withNullable(true) : column;
    }

    private Optional<Column> discriminator(Entity entity) {
        boolean single = has(entity, Inheritance.Strategy.SINGLE_TABLE);
        Optional<String> named = entity.inheritance() instanceof Inheritance.Root root ? root.discriminatorColumn() : Optional.empty();
        boolean present = single || has(entity, Inheritance.Strategy.JOINED) && named.isPresent();
        return present
                ? Optional
                        .of(Column.plain(named.orElseGet(naming::discriminator), BasicType.text(DISCRIMINATOR_LENGTH), false, entity.id(),
                                new ColumnRole.Discriminator()))
                : Optional.empty();
    }

    private Optional<Column> softDelete(Entity entity) {
        return isJoinedToParent(entity) ? Optional.empty() : index.softDelete(entity).map(mark -> softDelete(mark, entity.id()));
    }

    private Column softDelete(SoftDelete mark, ElementId origin) {
        boolean flag = mark.strategy() == SoftDelete.Strategy.FLAG;
        return Column.plain(mark.column().orElseGet(() -> naming.softDelete(mark.strategy())),
                flag ? BasicType.bool() : BasicType.dateTime(), !flag, origin, new ColumnRole.DeletionMark(mark.strategy()));
    }

    static String orElse(ConstraintName name, Supplier<String> convention) {
        return name.isByConvention() ? convention.get() : name.text();
    }

    static List<String> names(Stream<Column> columns) {
        return columns.map(Column::name).toList();
    }
}
