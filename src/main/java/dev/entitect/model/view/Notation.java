package dev.entitect.model.view;

/// How a diagram draws the ends of associations.
public enum Notation {
    /// A foot for many, a bar for one, a ring for none (Martin's information engineering).
    CROWS_FOOT,
    /// Multiplicities in figures, an arrow where one end alone knows the other, a diamond where parts live and die with the whole.
    UML,
    /// A dot at the child; a diamond at an optional parent; dashed where the key does not identify the child (FIPS 184).
    IDEF1X
}
