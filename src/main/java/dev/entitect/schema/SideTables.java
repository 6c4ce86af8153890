package dev.entitect.schema;

import dev.entitect.model.Association;
import dev.entitect.model.Attribute;
import dev.entitect.model.Entity;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.ForeignKey;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.AttributeType.ElementCollection.Collection;
import dev.entitect.model.type.BasicType;
import dev.entitect.naming.Naming;
import dev.entitect.naming.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Works out the tables without an entity: pairs of a many-to-many association, and values of a collection.
final class SideTables {

    private final ModelIndex index;
    private final Naming naming;
    private final Columns columns;
    private final EntityTables entityTables;
    private final ForeignKeys keys;

    SideTables(ModelIndex index, Naming naming, Columns columns, EntityTables entityTables) {
        this.index = index;
        this.naming = naming;
        this.columns = columns;
        this.entityTables = entityTables;
        this.keys = new ForeignKeys(naming, entityTables);
    }

    /// Empty if an end is not an entity.
    Optional<Table> pairs(Association association, Carrier.JoinTable carrier) {
        Optional<Entity> owner = index.model().entities().find(association.owner().type());
        Optional<Entity> inverse = index.model().entities().find(association.inverse().type());
        if (owner.isEmpty() || inverse.isEmpty()) {
            return Optional.empty();
        }
        String name = carrier.table().orElseGet(() -> naming.joinTable(Words.snake(owner.get().name()),
                association.owner().role().orElseGet(() -> entityTables.name(inverse.get()))));
        List<Column> toOwner = columns.referring(association, association.owner(), Optional.empty(), carrier.ownerKey(), false,
                ColumnRole.OwnerKey::new);
        // a self-referencing association would get two columns of the same name, so the second is named after the property
        Optional<String> property = association.isLoop() ? association.owner().role().or(() -> Optional.of("other")) : Optional.empty();
        List<Column> toInverse = columns.referring(association, association.inverse(), property, carrier.inverseKey(), false,
                ColumnRole.ForeignKey::new);
        List<Table.ForeignKey> foreignKeys = new ArrayList<>();
        keys.of(name, toOwner, owner.get(), carrier.ownerKey(), association.id()).ifPresent(foreignKeys::add);
        keys.of(name, toInverse, inverse.get(), carrier.inverseKey(), association.id()).map(Table.ForeignKey::ofInverse)
                .ifPresent(foreignKeys::add);
        boolean pairsAreUnique = association.owner().collection() == AssociationEnd.CollectionKind.SET;
        List<Column> all = Stream.concat(toOwner.stream(), toInverse.stream()).toList();
        List<String> key = pairsAreUnique ? EntityTables.names(all.stream()) : List.of();
        return Optional.of(new Table(association.id(), carrier.schema(), name, association.comment(), all,
                new Table.PrimaryKey("", key), List.of(), List.of(), foreignKeys, List.of()));
    }

    /// The key of a set is owner and value, that of a list is owner and position. Empty if the entity has no key to refer to.
    Optional<Table> values(Entity entity, Attribute attribute, AttributeType.ElementCollection type) {
        List<Column> ownerKey = columns.key(entity);
        if (ownerKey.isEmpty()) {
            return Optional.empty();
        }
        String name = type.table().orElseGet(() -> naming.joinTable(Words.snake(entity.name()), attribute.name()));
        List<Column> toOwner = ownerKey.stream()
                .map(to -> Column.referring(naming.foreignKeyColumn(entity.name(), to.name()), to, false, attribute.id(),
                        ColumnRole.OwnerKey::new))
                .toList();
        List<Column> elements = columns.elements(attribute, type.element());
        List<Column> positions = type.collection() == Collection.LIST
                ? List.of(Column.plain(naming.position(), BasicType.integer(), false, attribute.id(), new ColumnRole.Position()))
                : List.of();
        List<Column> all = Stream.of(toOwner, positions, elements).flatMap(List::stream).toList();
        List<Column> identity = positions.isEmpty() ? elements : positions;
        // Hibernate only creates the key if no value is nullable
        List<String> key = identity.stream().anyMatch(Column::nullable)
                ? List.of()
                : EntityTables.names(Stream.concat(toOwner.stream(), identity.stream()));
        List<Table.ForeignKey> foreignKeys = keys.of(name, toOwner, entity, ForeignKey.byConvention(), attribute.id()).stream().toList();
        return Optional.of(new Table(attribute.id(), entityTables.schema(entity), name, attribute.comment(), all,
                new Table.PrimaryKey("", key), List.of(), List.of(), foreignKeys, List.of()));
    }
}
