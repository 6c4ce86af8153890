package dev.entitect.model;

import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.ConstraintId;
import dev.entitect.model.value.CheckRule;
import dev.entitect.model.value.ConstraintName;
import java.util.List;

/// A constraint or an index over several columns of a table, or a check of the whole row.
public sealed interface TableConstraint {

    ConstraintId id();

    record Unique(ConstraintId id, ConstraintName name, List<ColumnOwner> columns) implements TableConstraint {
        public Unique {
            columns = List.copyOf(columns);
        }
    }

    /// An index, which speeds up searches but is not a constraint.
    record Index(ConstraintId id, ConstraintName name, List<ColumnOwner> columns) implements TableConstraint {
        public Index {
            columns = List.copyOf(columns);
        }
    }

    record Check(ConstraintId id, CheckRule rule) implements TableConstraint {}
}
