package dev.entitect.render;

/// The sheets that a diagram is distributed over.
public record Paging(PaperSize paper, boolean landscape) {

    /// In millimetres.
    public double width() {
        return landscape ? paper.height() : paper.width();
    }

    /// In millimetres.
    public double height() {
        return landscape ? paper.width() : paper.height();
    }
}
