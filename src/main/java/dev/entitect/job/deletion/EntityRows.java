package dev.entitect.job.deletion;

import dev.entitect.model.Association;
import dev.entitect.model.Entity;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Inheritance.Strategy;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.EntityId;
import dev.entitect.schema.Column;
import dev.entitect.schema.ColumnRole;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Locates the rows of entities in their tables, whatever the strategy of their hierarchies.
final class EntityRows {

    private final ModelIndex index;
    private final Schema schema;
    private final KeyReader reader;

    EntityRows(ModelIndex index, Schema schema, KeyReader reader) {
        this.index = index;
        this.schema = schema;
        this.reader = reader;
    }

    /// A table that holds the columns of an association, and the entity that its rows belong to.
    record Holder(Entity entity, Table table) {}

    private boolean has(Entity entity, Strategy strategy) {
        return index.strategy(entity).filter(strategy::equals).isPresent();
    }

    /// The tables that have a part of each row of an entity.
    List<Table> tables(Entity entity) {
        return schema.storage(entity.id()).tables();
    }

    /// The table that holds what a class of an entity's lineage declares, for a row of the entity.
    Table table(Entity declaring, Entity entity) {
        return schema.table(has(entity, Strategy.TABLE_PER_CLASS) ? entity.id() : declaring.id());
    }

    /// The tables that hold the foreign key of an association from a class.
    List<Holder> holders(ClassId owner) {
        List<Entity> declaring = owner instanceof EntityId id
                ? index.model().entities().find(id).stream().toList()
                : index.model().entities().stream().filter(entity -> entity.mixins().contains(owner)).toList();
        return declaring.stream().flatMap(entity -> spread(entity).stream()).toList();
    }

    private List<Holder> spread(Entity entity) {
        Stream<Entity> all = has(entity, Strategy.TABLE_PER_CLASS)
                ? Stream.concat(Stream.of(entity), index.descendants(entity).stream()).filter(it -> !isAbstract(it))
                : Stream.of(entity);
        return all.map(it -> new Holder(it, schema.table(it.id()))).toList();
    }

    private static boolean isAbstract(Entity entity) {
        return entity.inheritance() instanceof Inheritance.Root root && root.abstractClass();
    }

    /// The columns of an association in the order of the key that they refer to.
    static List<String> referring(Table table, Association association, List<String> key) {
        List<Column> own = table.columnsOf(association.id());
        return key.stream()
                .flatMap(part -> own.stream().filter(column -> column.refersTo().filter(part::equals).isPresent()).map(Column::name))
                .toList();
    }

    /// Groups rows of an entity or its subclasses by their concrete entity.
    Map<Entity, List<List<String>>> sorted(Entity entity, Collection<List<String>> keys) {
        Map<Entity, List<List<String>>> sorted = new LinkedHashMap<>();
        Set<List<String>> left = new HashSet<>(keys);
        if (index.strategy(entity).isPresent()) {
            for (Entity child : index.descendants(entity).reversed()) {
                List<List<String>> found = keys(child, left);
                left.removeAll(found);
                sorted.put(child, found);
            }
            left.retainAll(has(entity, Strategy.TABLE_PER_CLASS) ? Set.copyOf(keys(entity, left)) : left);
        }
        sorted.put(entity, keys.stream().filter(left::contains).distinct().toList());
        sorted.values().removeIf(List::isEmpty);
        return sorted;
    }

    private List<List<String>> keys(Entity entity, Collection<List<String>> of) {
        if (has(entity, Strategy.TABLE_PER_CLASS) && isAbstract(entity)) {
            return List.of();
        }
        Table table = schema.table(entity.id());
        List<String> key = table.primaryKey().columns();
        return reader.read(table, key, key, of, has(entity, Strategy.SINGLE_TABLE) ? discriminated(entity) : "");
    }

    private String discriminated(Entity entity) {
        return schema.storage(entity.id()).own().discriminator()
                .map(it -> reader.name(it.column().name()) + " = '" + it.value().replace("'", "''") + '\'').orElse("");
    }

    boolean isMarked(Entity entity) {
        return index.softDelete(entity).isPresent();
    }

    /// The condition for rows that have not been deleted; empty where rows are deleted for good.
    String present(Table table) {
        return table.deletionMark().map(it -> reader.name(it.name()) + ((ColumnRole.DeletionMark) it.role()).notDeletedCondition())
                .orElse("");
    }

    /// The entities of a lineage and their mixins, each with the entity that contributes it.
    List<Map.Entry<ClassId, Entity>> classes(Entity entity) {
        List<Map.Entry<ClassId, Entity>> classes = new ArrayList<>();
        index.lineage(entity).forEach(it -> index.contributors(it).forEach(type -> classes.add(Map.entry(type.id(), it))));
        return classes;
    }
}
