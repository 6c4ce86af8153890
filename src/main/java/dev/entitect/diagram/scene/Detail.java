package dev.entitect.diagram.scene;

/// How much of a diagram is drawn at a zoom. The limits were measured: more detail would cost time without being visible.
public enum Detail {
    /// Boxes are one rectangle each.
    BLOCKS,
    /// Boxes have a header without a name, and bars for rows.
    NAMELESS,
    /// Boxes have a name, and bars for rows.
    BARS,
    /// Rows have text; ends of edges show their symbols.
    ROWS,
    /// Edges also show role names.
    FULL;

    /// @param zoom screen pixels per world pixel
    public static Detail at(double zoom) {
        if (zoom < 0.12) {
            return BLOCKS;
        }
        if (zoom < 0.25) {
            return NAMELESS;
        }
        if (zoom < 0.45) {
            return BARS;
        }
        return zoom < 0.8 ? ROWS : FULL;
    }

    boolean has(Detail other) {
        return compareTo(other) >= 0;
    }
}
