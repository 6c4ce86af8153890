package dev.entitect.schema;

import dev.entitect.model.SoftDelete;
import java.util.Optional;

/// The purpose of a column.
public sealed interface ColumnRole {

    /// Holds a value of an attribute, or of an element of a collection.
    record Value() implements ColumnRole {}

    /// Holds a value of an attribute that is part of the primary key.
    record Key() implements ColumnRole {}

    /// Holds part of the key of another row.
    sealed interface Reference extends ColumnRole {

        /// The column of the other row's table.
        String column();
    }

    /// Part of the key of the row that an association refers to; in a join table, of the row at the inverse end.
    record ForeignKey(String column) implements Reference {}

    /// In a join table or the table of a collection: part of the key of the row that owns the pair or the value.
    record OwnerKey(String column) implements Reference {}

    /// Part of the key that a row of a joined subclass shares with its row in the table of its parent.
    record ParentKey(String column) implements Reference {}

    /// Tells which class of a hierarchy a row belongs to.
    record Discriminator() implements ColumnRole {}

    /// Tells whether a row has been deleted. May also be the column of an attribute.
    record DeletionMark(SoftDelete.Strategy strategy) implements ColumnRole {

        /// The rest of an SQL condition, after the column's name, that holds for rows that have not been deleted.
        public String notDeletedCondition() {
            return isFlag() ? " = false" : " is null";
        }

        /// The value of the column in rows that have not been deleted; empty for NULL.
        public Optional<String> notDeletedValue() {
            return isFlag() ? Optional.of("false") : Optional.empty();
        }

        public boolean isFlag() {
            return strategy == SoftDelete.Strategy.FLAG;
        }
    }

    /// The position of an element in a list.
    record Position() implements ColumnRole {}
}
