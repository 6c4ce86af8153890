package dev.entitect.render.pdf;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.scene.Ink;
import dev.entitect.diagram.scene.Mark;
import dev.entitect.diagram.scene.Palette;
import dev.entitect.diagram.text.Face;
import dev.entitect.render.font.BundledFonts;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/// Draws marks on a page. The page uses the diagram's coordinates: y runs downwards.
final class PdfPen {

    private static final float[] DASHES = {6, 4};
    private static final float[] SOLID = {};
    /// The distance of a curve's control points from its ends for a quarter of a circle of radius 1.
    private static final double CURVE = 0.5523;

    private final PDPageContentStream page;
    private final Palette palette;
    private final BundledFonts fonts;
    private final Map<Face, PDFont> embedded;
    private int fill = 0xff000000;
    private int stroke = 0xff000000;
    private int alpha = 0xff;
    private double lineWidth = 1;

    PdfPen(PDPageContentStream page, Palette palette, BundledFonts fonts, Map<Face, PDFont> embedded) {
        this.page = page;
        this.palette = palette;
        this.fonts = fonts;
        this.embedded = embedded;
    }

    void draw(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Fill it -> {
                fillWith(it.ink());
                rectangle(it.rect(), it.corner());
                page.fill();
            }
            case Mark.Outline it -> {
                strokeWith(it.ink(), it.width());
                rectangle(it.rect().grown(-it.width() / 2), Math.max(0, it.corner() - it.width() / 2));
                page.stroke();
            }
            case Mark.Polyline it -> {
                strokeWith(it.ink(), it.width());
                if (it.dashed()) {
                    page.setLineDashPattern(DASHES, 0);
                }
                line(it.corners());
                if (it.dashed()) {
                    page.setLineDashPattern(SOLID, 0);
                }
            }
            case Mark.Line it -> {
                strokeWith(it.ink(), it.width());
                line(List.of(it.from(), it.to()));
            }
            case Mark.Polygon it -> {
                fillWith(it.ink());
                path(it.corners());
                page.fill();
            }
            case Mark.Circle it -> draw(it);
            case Mark.Text it -> draw(it);
        }
    }

    private void draw(Mark.Circle circle) throws IOException {
        Rect square = new Rect(circle.center().x(), circle.center().y(), 0, 0).grown(circle.radius());
        strokeWith(circle.stroke(), circle.width());
        if (circle.fill().isPresent()) {
            fillWith(circle.fill().get());
            rectangle(square, circle.radius());
            page.fillAndStroke();
        } else {
            rectangle(square, circle.radius());
            page.stroke();
        }
    }

    private void line(List<Point> corners) throws IOException {
        path(corners);
        page.stroke();
    }

    private void path(List<Point> corners) throws IOException {
        Iterator<Point> rest = corners.iterator();
        Point first = rest.next();
        page.moveTo(number(first.x()), number(first.y()));
        while (rest.hasNext()) {
            Point next = rest.next();
            page.lineTo(number(next.x()), number(next.y()));
        }
    }

    private void rectangle(Rect rect, double corner) throws IOException {
        if (corner <= 0) {
            page.addRect(number(rect.x()), number(rect.y()), number(rect.width()), number(rect.height()));
            return;
        }
        double left = rect.x();
        double top = rect.y();
        double right = rect.right();
        double bottom = rect.bottom();
        double controlOffset = corner * (1 - CURVE);
        page.moveTo(number(left + corner), number(top));
        page.lineTo(number(right - corner), number(top));
        curve(right - controlOffset, top, right, top + controlOffset, right, top + corner);
        page.lineTo(number(right), number(bottom - corner));
        curve(right, bottom - controlOffset, right - controlOffset, bottom, right - corner, bottom);
        page.lineTo(number(left + corner), number(bottom));
        curve(left + controlOffset, bottom, left, bottom - controlOffset, left, bottom - corner);
        page.lineTo(number(left), number(top + corner));
        curve(left, top + controlOffset, left + controlOffset, top, left + corner, top);
        page.closePath();
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y) throws IOException {
        page.curveTo(number(x1), number(y1), number(x2), number(y2), number(x), number(y));
    }

    private void draw(Mark.Text text) throws IOException {
        fillWith(text.ink());
        double x = text.align() == Mark.Align.END ? text.at().x() - fonts.width(text.text(), text.face(), text.size()) : text.at().x();
        int[] letters = text.text().codePoints().toArray();
        for (int start = 0; start < letters.length;) {
            boolean known = fonts.has(letters[start], text.face());
            int end = start + 1;
            while (end < letters.length && fonts.has(letters[end], text.face()) == known) {
                end++;
            }
            String run = new String(letters, start, end - start);
            if (known) {
                write(run, text, x);
            } else {
                drawMissingGlyphs(run, text, x);
            }
            x += fonts.width(run, text.face(), text.size());
            start = end;
        }
    }

    private void write(String run, Mark.Text text, double x) throws IOException {
        page.beginText();
        page.setFont(embedded.get(text.face()), (float) text.size());
        // upright again on a page whose y runs downwards
        page.setTextMatrix(new Matrix(1, 0, 0, -1, number(x), number(text.at().y())));
        page.showText(run);
        page.endText();
    }

    /// Characters that the typeface lacks are hollow boxes, with the original text as `ActualText`.
    private void drawMissingGlyphs(String run, Mark.Text text, double x) throws IOException {
        COSDictionary actualText = new COSDictionary();
        actualText.setString(COSName.ACTUAL_TEXT, run);
        page.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(actualText));
        float[] at = new float[6];
        boolean drawn = false;
        for (PathIterator path = fonts.outline(run, text.face(), text.size(), x, text.at().y()).getPathIterator(null, 0.1); !path
                .isDone(); path.next()) {
            drawn = true;
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> page.moveTo(number(at[0]), number(at[1]));
                case PathIterator.SEG_LINETO -> page.lineTo(number(at[0]), number(at[1]));
                default -> page.closePath();
            }
        }
        if (drawn) {
            page.fillEvenOdd();
        }
        page.endMarkedContent();
    }

    private void fillWith(Ink ink) throws IOException {
        int argb = palette.argb(ink);
        useAlpha(argb >>> 24);
        if ((argb | 0xff000000) != fill) {
            fill = argb | 0xff000000;
            page.setNonStrokingColor(colour(argb));
        }
    }

    private void strokeWith(Ink ink, double width) throws IOException {
        int argb = palette.argb(ink);
        useAlpha(argb >>> 24);
        if ((argb | 0xff000000) != stroke) {
            stroke = argb | 0xff000000;
            page.setStrokingColor(colour(argb));
        }
        if (width != lineWidth) {
            lineWidth = width;
            page.setLineWidth((float) width);
        }
    }

    private void useAlpha(int newAlpha) throws IOException {
        if (newAlpha != alpha) {
            alpha = newAlpha;
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(newAlpha / 255f);
            state.setStrokingAlphaConstant(newAlpha / 255f);
            page.setGraphicsStateParameters(state);
        }
    }

    private static PDColor colour(int argb) {
        return new PDColor(new float[] {(argb >> 16 & 0xff) / 255f, (argb >> 8 & 0xff) / 255f, (argb & 0xff) / 255f}, PDDeviceRGB.INSTANCE);
    }

    /// At most two decimals, to keep the file small.
    private static float number(double value) {
        return Math.round(value * 100) / 100f;
    }
}
