package dev.entitect.model.type;

import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.EmbeddableId;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The type of an attribute: one column ([BasicType]), several columns in the same table ([Embedded]) or rows in a separate table
/// ([ElementCollection]).
public sealed interface AttributeType permits AttributeType.SingleValue, AttributeType.ElementCollection {

    /// A single value per row; also the possible elements of a collection.
    sealed interface SingleValue extends AttributeType permits BasicType, Embedded {}

    /// The columns of an embeddable.
    ///
    /// @param prefix of each column name, for a second embeddable of the same type; may be empty
    /// @param columns column names that differ from those of the embeddable, by attribute of the embeddable
    record Embedded(EmbeddableId embeddable, String prefix, Map<AttributeId, String> columns) implements SingleValue {
        public Embedded {
            SortedMap<AttributeId, String> sorted = new TreeMap<>(Comparator.comparing(AttributeId::value));
            sorted.putAll(columns);
            columns = Collections.unmodifiableSortedMap(sorted);
        }
    }

    /// A collection of values in a separate table, without an entity.
    ///
    /// @param table its table, or empty for the name by convention
    record ElementCollection(SingleValue element, Collection collection, Optional<String> table) implements AttributeType {
        public enum Collection {
            SET, LIST
        }
    }
}
