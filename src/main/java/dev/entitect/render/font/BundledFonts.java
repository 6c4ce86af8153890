package dev.entitect.render.font;

import dev.entitect.diagram.text.Face;
import dev.entitect.diagram.text.TextMeasure;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;

/// The program's typefaces: measures texts and gives their outlines from the font files themselves, so that neither depends on the fonts,
/// the screen or the settings of a machine. Reading the files takes about 0.2 s: create one instance and share it. Thread-safe.
public final class BundledFonts implements TextMeasure {

    private final Map<Face, BundledFont> faces = new EnumMap<>(Face.class);

    public BundledFonts() {
        for (Face face : Face.values()) {
            faces.put(face, BundledFont.load(face));
        }
    }

    @Override
    public double width(String text, Face face, double size) {
        BundledFont bundled = faces.get(face);
        double width = 0;
        for (int i = 0; i < text.length();) {
            int codePoint = text.codePointAt(i);
            width += bundled.width(codePoint);
            i += Character.charCount(codePoint);
        }
        return width * size;
    }

    /// Whether the typeface has a glyph for the character; for others it draws a hollow box.
    public boolean has(int codePoint, Face face) {
        return faces.get(face).has(codePoint);
    }

    /// A copy of the font file, for embedding in documents.
    public TrueTypeFont read(Face face) throws IOException {
        return BundledFont.read(face);
    }

    /// The outlines of a text.
    ///
    /// @param x of its start
    /// @param y of its baseline
    public GeneralPath outline(String text, Face face, double size, double x, double y) {
        BundledFont bundled = faces.get(face);
        GeneralPath path = new GeneralPath(GeneralPath.WIND_NON_ZERO);
        double at = x;
        for (int i = 0; i < text.length();) {
            int codePoint = text.codePointAt(i);
            AffineTransform place = new AffineTransform(size, 0, 0, size, at, y);
            path.append(bundled.outline(codePoint).getPathIterator(place), false);
            at += bundled.width(codePoint) * size;
            i += Character.charCount(codePoint);
        }
        return path;
    }
}
