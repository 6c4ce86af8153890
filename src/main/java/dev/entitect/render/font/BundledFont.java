package dev.entitect.render.font;

import dev.entitect.diagram.text.Face;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// One of the program's typefaces, read from its file. Widths and outlines are for a font size of 1 pixel. Thread-safe.
final class BundledFont {

    /// The width assumed for a character that the typeface lacks: wide scripts fill a square, others are about as wide as a digit.
    private static final double WIDE = 1.0;
    private static final double NARROW = 0.62;

    private static final Map<Face, String> FILES = Map.of(
            Face.TEXT, "Inter-Regular.ttf", Face.TITLE, "Inter-SemiBold.ttf", Face.MONO, "JetBrainsMono-Regular.ttf");

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unit;
    private final Map<Integer, Double> widths = new ConcurrentHashMap<>();
    private final Map<Integer, GeneralPath> outlines = new ConcurrentHashMap<>();

    private BundledFont(TrueTypeFont font) throws IOException {
        this.font = font;
        glyphs = font.getUnicodeCmapLookup();
        unit = 1.0 / font.getUnitsPerEm();
    }

    static BundledFont load(Face face) {
        try {
            return new BundledFont(read(face));
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + FILES.get(face) + ", which is part of the program, cannot be read", e);
        }
    }

    static TrueTypeFont read(Face face) throws IOException {
        try (InputStream in = BundledFont.class.getResourceAsStream("/dev/entitect/fonts/" + FILES.get(face))) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }

    boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    double width(int codePoint) {
        return widths.computeIfAbsent(codePoint, this::readWidth);
    }

    private double readWidth(int codePoint) {
        int glyph = glyphs.getGlyphId(codePoint);
        if (glyph == 0) {
            return isInvisible(codePoint) ? 0 : isWide(codePoint) ? WIDE : NARROW;
        }
        try {
            return font.getAdvanceWidth(glyph) * unit;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// East Asian scripts, and characters beyond the basic plane, mostly emoji.
    private static boolean isWide(int codePoint) {
        return codePoint >= 0x2e80 && codePoint <= 0xffdc || Character.isSupplementaryCodePoint(codePoint);
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.ENCLOSING_MARK;
    }

    /// The outline with its baseline at 0 and y downwards; a hollow box for a character that the typeface lacks.
    GeneralPath outline(int codePoint) {
        return outlines.computeIfAbsent(codePoint, this::readOutline);
    }

    private GeneralPath readOutline(int codePoint) {
        int glyph = glyphs.getGlyphId(codePoint);
        if (glyph == 0) {
            return missing(width(codePoint));
        }
        try {
            GeneralPath path = new GeneralPath(font.getGlyph().getGlyph(glyph).getPath());
            path.transform(AffineTransform.getScaleInstance(unit, -unit));
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GeneralPath missing(double width) {
        GeneralPath box = new GeneralPath(GeneralPath.WIND_EVEN_ODD);
        if (width == 0) {
            return box;
        }
        for (double inset : new double[] {0.08, 0.13}) {
            box.append(new Rectangle2D.Double(inset, -0.73 + inset - 0.08, width - 2 * inset, 0.73 - 2 * (inset - 0.08)), false);
        }
        return box;
    }
}
