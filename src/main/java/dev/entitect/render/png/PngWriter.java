package dev.entitect.render.png;

import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.scene.Scene;
import dev.entitect.render.ExportOptions;
import dev.entitect.render.ExportRefusedException;
import dev.entitect.render.font.BundledFonts;
import dev.entitect.render.part.SceneParts;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.DoubleConsumer;

/// Writes a scene as PNG, band by band from the top, so that an image of any size needs the memory of one band. Needs neither a screen nor
/// system fonts.
public final class PngWriter {

    /// The default limit of libpng, which most programs use to read PNG.
    static final int MAX_SIDE = 1_000_000;
    /// As many as a picture of 64,000 by 64,000; more would take hours and fill a disk.
    private static final long MAX_PIXELS = 4_096_000_000L;
    private static final int PIXELS_PER_BAND = 4_000_000;
    private static final double WORLD_PIXELS_PER_INCH = 96;

    private final ExportOptions options;
    private final BundledFonts fonts;
    private final int pixelsPerBand;

    public PngWriter(ExportOptions options, BundledFonts fonts) {
        this(options, fonts, PIXELS_PER_BAND);
    }

    PngWriter(ExportOptions options, BundledFonts fonts, int pixelsPerBand) {
        this.options = options;
        this.fonts = fonts;
        this.pixelsPerBand = pixelsPerBand;
    }

    /// @param out is not closed
    /// @param progress called with a value between 0 and 1 after each band
    /// @throws ExportRefusedException if a side would be longer than readers accept, or the whole too large
    public void write(Scene scene, OutputStream out, DoubleConsumer progress) throws IOException {
        int width = side(scene.area().width(), scene.area());
        int height = side(scene.area().height(), scene.area());
        if ((long) width * height > MAX_PIXELS) {
            throw new ExportRefusedException(String.format(Locale.ROOT, "At a scale of %s the image would have %,d by %,d pixels, which is "
                    + "more than can be drawn. Choose a smaller scale, export fewer elements, or export PDF or SVG.",
                    number(options.scale()), width, height));
        }
        SceneParts parts = new SceneParts(scene, fonts);
        int band = Math.clamp(pixelsPerBand / width, 1, height);
        try (PngStream png = new PngStream(out, width, height, options.transparent(), options.scale() * WORLD_PIXELS_PER_INCH)) {
            BufferedImage image = new BufferedImage(width, band,
                    options.transparent() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
            int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            for (int top = 0; top < height; top += band) {
                paint(image, top, scene.area(), parts);
                for (int line = 0; line < Math.min(band, height - top); line++) {
                    png.line(pixels, line * width);
                }
                progress.accept((double) top / height);
            }
        }
    }

    private void paint(BufferedImage image, int top, Rect area, SceneParts parts) {
        try (Brush brush = new Brush(image, top, area, options, fonts)) {
            parts.in(new Rect(area.x(), area.y() + top / options.scale(), area.width(), image.getHeight() / options.scale()))
                    .forEach(brush::draw);
        }
    }

    private int side(double world, Rect area) {
        double side = Math.max(1, Math.ceil(world * options.scale()));
        if (side > MAX_SIDE) {
            double maxScale = MAX_SIDE / Math.max(area.width(), area.height());
            throw new ExportRefusedException(String.format(Locale.ROOT,
                    "At a scale of %s the image would have a side of %,.0f pixels, and PNG readers accept at most %,d. "
                            + "Choose a scale of %s or less, or export PDF or SVG.",
                    number(options.scale()), side, MAX_SIDE, number(Math.floor(maxScale * 100) / 100)));
        }
        return (int) side;
    }

    private static String number(double value) {
        return value == Math.rint(value) && value < 1e15 ? Long.toString((long) value) : Double.toString(value);
    }
}
