package dev.entitect.render.png;

import dev.entitect.diagram.scene.Palette;
import dev.entitect.diagram.scene.Scene;
import dev.entitect.render.font.ShippedFonts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// Writes a scene as PNG. Needs no screen and no fonts of the system.
public final class PngWriter {

    /// A picture of more could not be held in memory on small machines.
    private static final double MOST_PIXELS = 120_000_000;

    private final Palette palette;
    private final ShippedFonts fonts;

    public PngWriter(Palette palette, ShippedFonts fonts) {
        this.palette = palette;
        this.fonts = fonts;
    }

    /// @param scale pixels of the picture for a world pixel; less is taken when the picture would not fit into memory
    public byte[] write(Scene scene, double scale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(paint(scene, scale), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    BufferedImage paint(Scene scene, double scale) {
        double fitting = Math.min(scale, Math.sqrt(MOST_PIXELS / Math.max(1, scene.area().width() * scene.area().height())));
        int width = (int) Math.max(1, Math.ceil(scene.area().width() * fitting));
        int height = (int) Math.max(1, Math.ceil(scene.area().height() * fitting));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        try (Brush brush = new Brush(image, scene.area(), fitting, palette, fonts)) {
            brush.clear();
            scene.marks().forEach(brush::draw);
        }
        return image;
    }
}
