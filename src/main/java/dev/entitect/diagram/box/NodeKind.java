package dev.entitect.diagram.box;

/// The kind of element that a box shows.
public enum NodeKind {
    ENTITY(""), MIXIN("mixin"), EMBEDDABLE("embeddable"), ENUM("enum");

    private final String word;

    NodeKind(String word) {
        this.word = word;
    }

    /// The word in the header; empty for entities.
    public String word() {
        return word;
    }
}
