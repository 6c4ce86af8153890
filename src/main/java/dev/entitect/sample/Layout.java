package dev.entitect.sample;

import dev.entitect.model.id.EntityId;
import dev.entitect.schema.Column;
import dev.entitect.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the rows of a table are filled.
///
/// @param subject   the entity that the rows belong to, or own; with a single table, the root
/// @param source    where its rows come from
/// @param columns   the columns, without repeated names
/// @param cells     for each column, where its value comes from
/// @param key       positions of the primary key of an entity; empty for other tables
/// @param ofClass   by class that shares the table: the columns that its rows have, and whether they must have a value
/// @param pairs     checks that compare two columns
/// @param marks     discriminator values by class
record Layout(Table table, EntityId subject, Source source, List<Column> columns, List<Cell> cells, List<Reference> references, int[] key,
        List<UniqueSet> uniques, Map<EntityId, OfClass> ofClass, List<Pair> pairs, Map<EntityId, String> marks) {

    enum Source {
        /// As many rows as the plan asks for.
        COUNT,
        /// One row for each row of the superclass table in a joined hierarchy.
        PARENT_ROWS,
        /// Some rows for each row of the owner.
        OWNER_ROWS
    }

    record OfClass(boolean[] has, boolean[] required) {}

    /// A check that compares two columns.
    record Pair(int left, String operator, int right) {}

    Optional<OfClass> ofClass(EntityId entity) {
        return Optional.ofNullable(ofClass.get(entity));
    }

    String[] key(String[] cells) {
        String[] parts = new String[key.length];
        for (int i = 0; i < key.length; i++) {
            parts[i] = cells[key[i]];
        }
        return parts;
    }
}
