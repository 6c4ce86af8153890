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
    private static final int MOST = 128;
    /// The opacity of a pixel is the fraction of its 8 x 8 sample points that lie inside.
    private static final int POINTS = 8;

    private final Map<Key, Image> pictures = new HashMap<>();

    /// @param side of the image; the unused part is in the middle
    /// @param line width of a ring; as large as the radius for a disk
    private record Key(int side, double radius, double line, Color colour) {}

    /// @param radius in half pixels
    void circle(GraphicsContext graphics, double left, double top, double radius, double line, Color colour) {
        graphics.drawImage(picture((int) Math.ceil(2 * radius), radius, line, colour), left, top);
    }

    /// @param colour the context's present fill
    void rectangle(GraphicsContext graphics, double left, double top, double width, double height, double radius, Color colour) {
        double side = Math.ceil(radius);
        graphics.fillRect(left + side, top, width - 2 * side, side);
        graphics.fillRect(left, top + side, width, height - 2 * side);
        graphics.fillRect(left + side, top + height - side, width - 2 * side, side);
        corners(graphics, left, top, width, height, side, picture(2 * (int) side, radius, radius, colour));
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
        corners(graphics, left, top, width, height, side, picture(2 * (int) side, radius, line, colour));
    }

    private static void corners(GraphicsContext graphics, double left, double top, double width, double height, double side,
            Image picture) {
        double right = left + width - side;
        double bottom = top + height - side;
        graphics.drawImage(picture, 0, 0, side, side, left, top, side, side);
        graphics.drawImage(picture, side, 0, side, side, right, top, side, side);
        graphics.drawImage(picture, 0, side, side, side, left, bottom, side, side);
        graphics.drawImage(picture, side, side, side, side, right, bottom, side, side);
    }

    private Image picture(int side, double radius, double line, Color colour) {
        if (pictures.size() > MOST) {
            pictures.clear();
        }
        return pictures.computeIfAbsent(new Key(side, radius, Math.min(line, radius), colour), RoundShapes::draw);
    }

    private static Image draw(Key key) {
        WritableImage image = new WritableImage(key.side, key.side);
        PixelWriter pixels = image.getPixelWriter();
        int last = key.side - 1;
        for (int x = 0; x <= last; x++) {
            for (int y = 0; y <= last; y++) {
                pixels.setColor(x, y, key.colour.deriveColor(0, 1, 1, inside(key, Math.min(x, last - x), Math.min(y, last - y))));
            }
        }
        return image;
    }

    /// How much of a pixel of the upper left quarter the ring covers, from 0 to 1.
    private static double inside(Key key, int x, int y) {
        int points = 0;
        for (int i = 0; i < POINTS * POINTS; i++) {
            double dx = Math.max(0, key.radius - x - (i % POINTS + 0.5) / POINTS);
            double dy = Math.max(0, key.radius - y - (i / POINTS + 0.5) / POINTS);
            double distance = Math.hypot(dx, dy);
            if (distance <= key.radius && distance >= key.radius - key.line) {
                points++;
            }
        }
        return points / (double) (POINTS * POINTS);
    }
}
