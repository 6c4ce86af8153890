package dev.entitect.render.canvas;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// Draws circles and the corners of rectangles from cached images. As shapes, rounded rectangles would be anti-aliased over their whole
/// interior, which took half of the time of a frame. Screen pixels; confined to the JavaFX thread.
final class RoundShapes {

    /// Zooming uses many radii, each only briefly.
    private static final int MAX_IMAGES = 128;
    /// The opacity of a pixel is the fraction of its 8 x 8 sample points that lie inside.
    private static final int SAMPLES = 8;

    private final Map<Key, Image> images = new HashMap<>();

    /// @param side of the image; the unused part is in the middle
    /// @param line width of a ring; as large as the radius for a disk
    private record Key(int side, double radius, double line, Color colour) {}

    /// @param radius in half pixels
    void circle(GraphicsContext graphics, double left, double top, double radius, double line, Color colour) {
        graphics.drawImage(image((int) Math.ceil(2 * radius), radius, line, colour), left, top);
    }

    /// @param colour the context's present fill
    void rectangle(GraphicsContext graphics, double left, double top, double width, double height, double radius, Color colour) {
        double side = Math.ceil(radius);
        graphics.fillRect(left + side, top, width - 2 * side, side);
        graphics.fillRect(left, top + side, width, height - 2 * side);
        graphics.fillRect(left + side, top + height - side, width - 2 * side, side);
        corners(graphics, left, top, width, height, side, image(2 * (int) side, radius, radius, colour));
    }

    /// Along the inside of the border.
    ///
    /// @param colour the context's present fill
    void outline(GraphicsContext graphics, double left, double top, double width, double height, double radius, double line, Color colour) {
        double side = Math.ceil(radius);
        graphics.fillRect(left + side, top, width - 2 * side, line);
        graphics.fillRect(left + side, top + height - line, width - 2 * side, line);
        graphics.fillRect(left, top + side, line, height - 2 * side);
        graphics.fillRect(left + width - line, top + side, line, height - 2 * side);
        corners(graphics, left, top, width, height, side, image(2 * (int) side, radius, line, colour));
    }

    private static void corners(GraphicsContext graphics, double left, double top, double width, double height, double side,
            Image image) {
        double right = left + width - side;
        double bottom = top + height - side;
        graphics.drawImage(image, 0, 0, side, side, left, top, side, side);
        graphics.drawImage(image, side, 0, side, side, right, top, side, side);
        graphics.drawImage(image, 0, side, side, side, left, bottom, side, side);
        graphics.drawImage(image, side, side, side, side, right, bottom, side, side);
    }

    private Image image(int side, double radius, double line, Color colour) {
        if (images.size() > MAX_IMAGES) {
            images.clear();
        }
        return images.computeIfAbsent(new Key(side, radius, Math.min(line, radius), colour), RoundShapes::draw);
    }

    private static Image draw(Key key) {
        WritableImage image = new WritableImage(key.side, key.side);
        PixelWriter pixels = image.getPixelWriter();
        int last = key.side - 1;
        for (int x = 0; x <= last; x++) {
            for (int y = 0; y <= last; y++) {
                pixels.setColor(x, y, key.colour.deriveColor(0, 1, 1, coverage(key, Math.min(x, last - x), Math.min(y, last - y))));
            }
        }
        return image;
    }

    /// How much of a pixel of the upper left quarter the ring covers, from 0 to 1.
    private static double coverage(Key key, int x, int y) {
        int points = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            double dx = Math.max(0, key.radius - x - (i % SAMPLES + 0.5) / SAMPLES);
            double dy = Math.max(0, key.radius - y - (i / SAMPLES + 0.5) / SAMPLES);
            double distance = Math.hypot(dx, dy);
            if (distance <= key.radius && distance >= key.radius - key.line) {
                points++;
            }
        }
        return points / (double) (SAMPLES * SAMPLES);
    }
}
