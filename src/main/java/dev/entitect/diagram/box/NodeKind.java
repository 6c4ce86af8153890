package dev.entitect.diagram.box;

/// The kind of element that a box shows.
public enum NodeKind {
    ENTITY(""), MIXIN("mixin"), EMBEDDABLE("embeddable"), ENUM("enum");

    private final String label;

    NodeKind(String label) {
        this.label = label;
    }

    /// The word in the header; empty for entities.
    public String label() {
        return label;
    }
}
