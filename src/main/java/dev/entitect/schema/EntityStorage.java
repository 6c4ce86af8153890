package dev.entitect.schema;

import dev.entitect.model.id.EntityId;
import java.util.List;
import java.util.Optional;

/// The tables that hold the rows of one entity, whatever the strategy of its hierarchy.
///
/// @param parts          the tables that each hold a part of every row, starting with that of the topmost class; at least one
/// @param subclassTables in a joined hierarchy, the tables of all subclasses, which hold no part of a row whose class is the entity itself;
///                       empty otherwise
public record EntityStorage(EntityId entity, List<Part> parts, List<Table> subclassTables) {

    /// One of the tables.
    ///
    /// @param key           the primary key, with its columns in the same order in all parts; empty for an entity without a key
    /// @param discriminator the discriminator value of the entity, if the table has a discriminator
    /// @param deletionMark  the column that tells whether a row has been deleted; its role is a [ColumnRole.DeletionMark]
    public record Part(Table table, List<String> key, Optional<Discriminator> discriminator, Optional<Column> deletionMark) {
        public Part {
            key = List.copyOf(key);
        }
    }

    /// @param value the value for the entity itself, which differs for its subclasses
    public record Discriminator(Column column, String value) {}

    public EntityStorage {
        parts = List.copyOf(parts);
        subclassTables = List.copyOf(subclassTables);
    }

    /// The table that holds what the entity declares itself.
    public Part own() {
        return parts.getLast();
    }

    public List<Table> tables() {
        return parts.stream().map(Part::table).toList();
    }
}
