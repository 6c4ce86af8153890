package dev.entitect.model;

import dev.entitect.model.value.ConstraintName;

/// How the primary key is declared. Its columns are the attributes marked as key and the identifying associations.
///
/// @param composite the Java form of a key of several columns; ignored for a single column
public record PrimaryKey(ConstraintName name, CompositeForm composite) {

    /// The two forms of Jakarta Persistence: key attributes in the entity beside an id class, or one embedded id.
    public enum CompositeForm {
        ID_CLASS, EMBEDDED_ID
    }

    public static PrimaryKey byConvention() {
        return new PrimaryKey(ConstraintName.byConvention(), CompositeForm.ID_CLASS);
    }
}
