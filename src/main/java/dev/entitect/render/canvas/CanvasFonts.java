package dev.entitect.render.canvas;

import dev.entitect.diagram.text.Face;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;

/// The program's typefaces as JavaFX fonts. Confined to the JavaFX thread.
final class CanvasFonts {

    private static final List<String> FILES = List.of("Inter-Regular.ttf", "Inter-SemiBold.ttf", "JetBrainsMono-Regular.ttf");
    /// Zooming uses many sizes, each only briefly.
    private static final int MAX_FONTS = 64;

    private final Map<Key, Font> fonts = new HashMap<>();

    private record Key(Face face, double size) {}

    CanvasFonts() {
        for (String file : FILES) {
            try (InputStream in = CanvasFonts.class.getResourceAsStream("/dev/entitect/fonts/" + file)) {
                Font.loadFont(in, 12);
            } catch (IOException e) {
                throw new UncheckedIOException("The font " + file + ", which is part of the program, cannot be read", e);
            }
        }
    }

    /// @param size in screen pixels
    Font of(Face face, double size) {
        if (fonts.size() > MAX_FONTS) {
            fonts.clear();
        }
        return fonts.computeIfAbsent(new Key(face, size), key -> Font.font(family(face), size));
    }

    static String family(Face face) {
        return switch (face) {
            case TEXT -> "Inter";
            case TITLE -> "Inter Semi Bold";
            case MONO -> "JetBrains Mono";
        };
    }
}
