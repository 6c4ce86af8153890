package dev.entitect.diagram.box;

/// What a box stands for.
public enum NodeKind {
    ENTITY(""), MIXIN("mixin"), EMBEDDABLE("embeddable"), ENUM("enum");

    private final String word;

    NodeKind(String word) {
        this.word = word;
    }

    /// How the header calls it; empty for entities, which need no word.
    public String word() {
        return word;
    }
}
