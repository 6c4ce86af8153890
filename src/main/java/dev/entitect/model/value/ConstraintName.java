package dev.entitect.model.value;

/// The name of a constraint or index: an explicit one, or the one by the model's naming convention.
///
/// @param text the name, or empty for the one by convention
public record ConstraintName(String text) {

    private static final ConstraintName BY_CONVENTION = new ConstraintName("");

    public static ConstraintName byConvention() {
        return BY_CONVENTION;
    }

    public boolean isByConvention() {
        return text.isEmpty();
    }
}
