package dev.entitect.ui.export;

import dev.entitect.render.ExportFormat;
import dev.entitect.render.ExportRefusedException;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Puts diagrams where other programs paste from: pictures as pictures, SVG as text. For JavaFX's thread.
final class PictureClipboard {

    /// Unlike a file, a picture on the clipboard is held in memory with all of its pixels.
    private static final long MOST_PIXELS = 64_000_000;
    /// Where a PNG says how wide and high it is.
    private static final int SIZE_AT = 16;

    private PictureClipboard() {
    }

    static boolean takes(ExportFormat format) {
        return format != ExportFormat.PDF;
    }

    /// @throws ExportRefusedException when the picture has too many pixels
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
        ByteBuffer size = ByteBuffer.wrap(png, SIZE_AT, 2 * Integer.BYTES);
        if ((long) size.getInt() * size.getInt() > MOST_PIXELS) {
            throw new ExportRefusedException("The picture is too large for the clipboard. Choose a smaller scale, or export it to a file.");
        }
        return new Image(new ByteArrayInputStream(png));
    }
}
