package dev.entitect.ui.export;

import dev.entitect.render.ExportFormat;
import dev.entitect.render.ExportRefusedException;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Copies diagrams to the system clipboard: PNG as an image, SVG as text. To be used on the JavaFX thread.
final class PictureClipboard {

    /// Unlike a file, an image on the clipboard is held in memory with all of its pixels.
    private static final long MAX_PIXELS = 64_000_000;
    /// Offset of width and height in a PNG file.
    private static final int SIZE_OFFSET = 16;

    private PictureClipboard() {}

    static boolean accepts(ExportFormat format) {
        return format != ExportFormat.PDF;
    }

    /// @throws ExportRefusedException if the image has too many pixels
    static void put(ExportFormat format, byte[] bytes) {
        ClipboardContent content = new ClipboardContent();
        if (format == ExportFormat.SVG) {
            content.putString(new String(bytes, StandardCharsets.UTF_8));
        } else {
            content.putImage(image(bytes));
        }
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static Image image(byte[] png) {
        ByteBuffer size = ByteBuffer.wrap(png, SIZE_OFFSET, 2 * Integer.BYTES);
        if ((long) size.getInt() * size.getInt() > MAX_PIXELS) {
            throw new ExportRefusedException("The image is too large for the clipboard. Choose a smaller scale, or export it to a file.");
        }
        return new Image(new ByteArrayInputStream(png));
    }
}
