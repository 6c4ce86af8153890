package dev.entitect.render;

/// Paper sizes.
public enum PaperSize {
    A4(210, 297), A3(297, 420), LETTER(215.9, 279.4);

    private final double width;
    private final double height;

    PaperSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// Of the upright sheet, in millimetres.
    public double width() {
        return width;
    }

    /// Of the upright sheet, in millimetres.
    public double height() {
        return height;
    }
}
