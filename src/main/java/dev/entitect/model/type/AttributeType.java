package dev.entitect.model.type;

import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.EmbeddableId;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What an attribute holds: one column ([BasicType]), several columns in the same table ([Embedded]) or rows of a
/// table of its own ([ElementCollection]).
public sealed interface AttributeType permits AttributeType.SingleValue, AttributeType.ElementCollection {

    /// A value that stands once in its row; also what a collection can hold.
    sealed interface SingleValue extends AttributeType permits BasicType, Embedded {}

    /// The columns of an embeddable.
    ///
    /// @param prefix  put before each column name, for a second embeddable of the same type; may be empty
    /// @param columns column names that differ from the embeddable's own, by attribute of the embeddable
    record Embedded(EmbeddableId embeddable, String prefix, Map<AttributeId, String> columns) implements SingleValue {
        public Embedded {
            SortedMap<AttributeId, String> sorted = new TreeMap<>(Comparator.comparing(AttributeId::value));
            sorted.putAll(columns);
            columns = Collections.unmodifiableSortedMap(sorted);
        }
    }

    /// A collection of values kept in a table of its own, without an entity.
    ///
    /// @param table its table, or empty for the name by convention
    record ElementCollection(SingleValue element, Collection collection, Optional<String> table) implements AttributeType {
        public enum Collection {
            SET, LIST
        }
    }
}
