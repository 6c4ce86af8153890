package dev.entitect.schema;

import dev.entitect.catalogue.Catalogue;
import dev.entitect.dialect.Dialect;
import dev.entitect.model.Entity;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EntityId;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The relational view of a model: its tables with their final names. Generators, checks, sample data and comparisons all take names from
/// here, so that they cannot disagree.
public final class Schema {

    private final Map<ElementId, Table> tables;
    private final Map<ElementId, List<Column>> declared;
    private final Map<CollectionOwner, Table> collections;
    private final List<Table> withRows;
    private final ModelIndex index;

    /// A mixin's collection has one table per entity that uses the mixin.
    record CollectionOwner(EntityId entity, AttributeId attribute) {}

    /// @param tables      by entity or association; the entities of a single-table hierarchy share one
    /// @param declared    the columns of each attribute and association, independent of the table
    /// @param collections the tables of collections of values
    /// @param withoutRows entities without objects and without a table; what they declare is stored in the tables of their subclasses
    Schema(ModelIndex index, Map<ElementId, Table> tables, Map<ElementId, List<Column>> declared, Map<CollectionOwner, Table> collections,
            Set<EntityId> withoutRows) {
        this.index = index;
        this.tables = new LinkedHashMap<>(tables);
        this.declared = Map.copyOf(declared);
        this.collections = new LinkedHashMap<>(collections);
        // compared by identity: comparing the contents of hundreds of tables takes longer than working them out
        Set<Table> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
        this.withRows = Stream
                .concat(tables.values().stream().filter(table -> !withoutRows.contains(table.origin())), collections.values().stream())
                .filter(distinct::add).toList();
    }

    public static Schema of(Model model) {
        return of(ModelIndex.of(model));
    }

    public static Schema of(ModelIndex index) {
        return new SchemaBuilder(index).build();
    }

    /// The tables of entities in the order of their ids, then join tables, then tables of collections, without duplicates.
    public List<Table> tables() {
        return withRows;
    }

    public Optional<Table> find(ElementId origin) {
        return Optional.ofNullable(tables.get(origin));
    }

    /// The table that holds an entity's own attributes; in a single-table hierarchy, that of the root. For an abstract root with a table
    /// per class, the table that it would have.
    ///
    /// @throws IllegalArgumentException if the entity is not in the model
    public Table table(EntityId entity) {
        return find(entity).orElseThrow(() -> new IllegalArgumentException("The model has no entity \"" + entity + "\""));
    }

    /// The tables that hold the rows of an entity.
    ///
    /// @throws IllegalArgumentException if the entity is not in the model
    public EntityStorage storage(EntityId id) {
        Table own = table(id);
        Entity entity = index.model().entities().get(id);
        if (index.strategy(entity).filter(Inheritance.Strategy.JOINED::equals).isEmpty()) {
            return new EntityStorage(id, List.of(part(own, entity)), List.of());
        }
        return new EntityStorage(id, index.lineage(entity).stream().map(part -> part(table(part.id()), entity)).toList(),
                index.descendants(entity).stream().map(subclass -> table(subclass.id())).toList());
    }

    private static EntityStorage.Part part(Table table, Entity entity) {
        return new EntityStorage.Part(table, table.primaryKey().columns(),
                table.discriminator().map(column -> new EntityStorage.Discriminator(column, entity.discriminatorValue())),
                table.deletionMark());
    }

    /// The join table of an association; empty if it has none.
    public Optional<Table> joinTable(AssociationId association) {
        return find(association);
    }

    /// The table of an entity's collection of values; empty if the attribute is not a collection.
    public Optional<Table> collectionTable(EntityId entity, AttributeId attribute) {
        return Optional.ofNullable(collections.get(new CollectionOwner(entity, attribute)));
    }

    /// The catalogue of a database in which Hibernate has created this schema, with the names of the model and an empty text for the
    /// default schema.
    public Catalogue catalogue(Dialect dialect) {
        return new SchemaCatalogue(index, dialect).of(this);
    }

    /// The columns of an attribute or association as its class declares them, independent of the table.
    public List<Column> declared(ColumnOwner owner) {
        return declared.getOrDefault(owner, List.of());
    }
}
