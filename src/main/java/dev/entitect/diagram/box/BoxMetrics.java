package dev.entitect.diagram.box;

/// The measures of a box, in world pixels.
public final class BoxMetrics {

    public static final double TITLE_SIZE = 13;
    public static final double ROW_SIZE = 12;
    public static final double TYPE_SIZE = 11;
    public static final double SUBTITLE_SIZE = 11;
    public static final double LABEL_SIZE = 11;

    /// The height of an area's title bar.
    public static final double TITLE_HEIGHT = 28;
    public static final double CORNER = 6;
    public static final double ROW_HEIGHT = 22;
    /// The gap between key rows and other rows.
    public static final double DIVIDER_HEIGHT = 7;
    public static final double BODY_PADDING = 4;
    public static final double SIDE_PADDING = 12;
    /// From the left border to the names of the rows.
    public static final double NAME_INDENT = 30;
    /// From the left border to the centre of the rows' glyphs.
    public static final double GLYPH_INDENT = 16;
    /// Between a name and its type.
    public static final double TYPE_GAP = 20;

    static final double HEADER_HEIGHT = 32;
    static final double HEADER_HEIGHT_WITH_SUBTITLE = 46;
    static final double MIN_WIDTH = 144;
    /// The smallest width that a user can choose; edges need some space at a border.
    public static final double MIN_CHOSEN_WIDTH = 96;
    static final double MAX_WIDTH = 336;
    /// The part of a box's width that a long type may take from a long name.
    static final double MAX_TYPE_SHARE = 0.5;
    /// Widths are multiples of it, so that boxes in a column align.
    static final int WIDTH_STEP = 8;

    private BoxMetrics() {}

    /// The baseline that centres capital letters vertically.
    ///
    /// @param middle of the line
    /// @param size   of the text
    public static double baseline(double middle, double size) {
        return Math.round(middle + size * 0.36);
    }
}
