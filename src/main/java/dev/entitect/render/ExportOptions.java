package dev.entitect.render;

import dev.entitect.diagram.scene.Palette;
import dev.entitect.model.id.PlacedId;
import java.util.Optional;
import java.util.Set;

/// The options of a diagram export.
///
/// @param scale PNG: pixels per world pixel; SVG and PDF: scale factor, where a world pixel is 1/96 inch
/// @param transparent without a background
/// @param only        the boxes, notes and areas to draw, with the edges between the boxes; empty for the whole diagram
/// @param paging PDF: the sheets to distribute it over; empty for one page of the diagram's size
public record ExportOptions(ExportFormat format, double scale, Palette palette, boolean transparent, Set<PlacedId> only,
        Optional<Paging> paging) {

    public ExportOptions {
        only = Set.copyOf(only);
    }

    /// The whole diagram on a light background, one pixel per world pixel.
    public static ExportOptions of(ExportFormat format) {
        return new ExportOptions(format, 1, Palette.LIGHT, false, Set.of(), Optional.empty());
    }

    public ExportOptions withScale(double other) {
        return new ExportOptions(format, other, palette, transparent, only, paging);
    }

    public ExportOptions withPalette(Palette other) {
        return new ExportOptions(format, scale, other, transparent, only, paging);
    }

    public ExportOptions withTransparent(boolean other) {
        return new ExportOptions(format, scale, palette, other, only, paging);
    }

    public ExportOptions withOnly(Set<PlacedId> others) {
        return new ExportOptions(format, scale, palette, transparent, others, paging);
    }

    public ExportOptions withPaging(Optional<Paging> other) {
        return new ExportOptions(format, scale, palette, transparent, only, other);
    }
}
