package dev.entitect.model.association;

import dev.entitect.model.value.ConstraintName;
import java.util.List;

/// The columns of a foreign key, and its constraint.
///
/// @param columns column names in the order of the referenced key; empty for the names by convention
public record ForeignKey(List<String> columns, ConstraintName name, ReferentialAction onDelete, ReferentialAction onUpdate) {

    private static final ForeignKey BY_CONVENTION = new ForeignKey(
            List.of(), ConstraintName.byConvention(), ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION);

    public ForeignKey {
        columns = List.copyOf(columns);
    }

    public static ForeignKey byConvention() {
        return BY_CONVENTION;
    }

    public ForeignKey withColumns(List<String> names) {
        return new ForeignKey(names, name, onDelete, onUpdate);
    }

    public ForeignKey withName(ConstraintName other) {
        return new ForeignKey(columns, other, onDelete, onUpdate);
    }

    public ForeignKey withOnDelete(ReferentialAction action) {
        return new ForeignKey(columns, name, action, onUpdate);
    }

    public ForeignKey withOnUpdate(ReferentialAction action) {
        return new ForeignKey(columns, name, onDelete, action);
    }
}
