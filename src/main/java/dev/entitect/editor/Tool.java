package dev.entitect.editor;

import dev.entitect.edit.NewElement;
import java.util.Optional;

/// What a press on the canvas does.
public enum Tool {
    /// Selects and moves.
    SELECT(null),
    /// Places a new entity.
    ENTITY(NewElement.ENTITY),
    /// Connects two boxes.
    CONNECT(null),
    /// Places a new mixin.
    MIXIN(NewElement.MIXIN),
    /// Places a new embeddable.
    EMBEDDABLE(NewElement.EMBEDDABLE),
    /// Places a new enum.
    ENUM(NewElement.ENUM),
    /// Places a note.
    NOTE(null),
    /// Draws a coloured area.
    AREA(null);

    private final NewElement creates;

    Tool(NewElement creates) {
        this.creates = creates;
    }

    /// The kind of element it creates; empty for tools that create none.
    public Optional<NewElement> creates() {
        return Optional.ofNullable(creates);
    }
}
