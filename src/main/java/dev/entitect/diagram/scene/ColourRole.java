package dev.entitect.diagram.scene;

/// The purpose of a colour; a [Palette] defines its value.
public enum ColourRole {
    CANVAS, GRID,
    NODE_FILL, NODE_BORDER, INHERITED_FILL, DIVIDER,
    /// By tint.
    HEADER,
    /// By tint: a coloured region behind boxes.
    AREA,
    /// By tint: the border and title of an area, the border of a note.
    TINT_STRONG,
    TITLE, TEXT, MUTED, ACCENT, KEY,
    EDGE, EDGE_ACTIVE,
    SELECTION, SELECTION_FILL, HOVER_FILL, GUIDE, MARQUEE, MARQUEE_FILL, SHADOW
}
