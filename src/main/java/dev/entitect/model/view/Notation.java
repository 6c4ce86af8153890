package dev.entitect.model.view;

/// How a diagram draws the ends of associations.
public enum Notation {
    /// Crow's foot for many, bar for one, ring for zero (Martin's information engineering).
    CROWS_FOOT,
    /// Multiplicities as numbers, an arrow if only one end refers to the other, a diamond for composition.
    UML,
    /// A dot at the child, a diamond at an optional parent, a dashed line for non-identifying relationships (FIPS 184).
    IDEF1X
}
