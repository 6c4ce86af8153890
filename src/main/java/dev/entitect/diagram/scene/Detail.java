package dev.entitect.diagram.scene;

/// How much of a diagram is worth drawing at a zoom. The limits were measured: more costs time and shows nothing.
public enum Detail {
    /// Boxes are one rectangle each.
    BLOCKS,
    /// Boxes have a header without a name, and bars for rows.
    NAMELESS,
    /// Boxes have a name, and bars for rows.
    BARS,
    /// Rows are texts; ends of edges show their signs.
    ROWS,
    /// Edges show the names of their roles too.
    FULL;

    /// @param zoom screen pixels for a world pixel
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
