package dev.entitect.render.pdf;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.scene.ColourRole;
import dev.entitect.diagram.scene.Ink;
import dev.entitect.diagram.scene.Mark;
import dev.entitect.diagram.scene.Palette;
import dev.entitect.diagram.scene.Scene;
import dev.entitect.diagram.text.Face;
import dev.entitect.render.ExportOptions;
import dev.entitect.render.Paging;
import dev.entitect.render.font.BundledFonts;
import dev.entitect.render.part.SceneParts;
import dev.entitect.render.pdf.Sheets.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/// Writes a scene as PDF: lines as lines, and text as text in the program's typefaces, of which the used glyphs are embedded. The same
/// scene gives the same bytes.
public final class PdfWriter {

    private static final double POINTS_PER_WORLD_PIXEL = 72.0 / 96;
    /// ISO 32000-1, annex C.2: the longest side of a page, in its own units.
    private static final double MAX_SIDE = 14_400;
    private static final int MARKS_PER_PROGRESS = 1_000;
    private static final double FOOTER_SIZE = 8;
    private static final double CUT_MARK_LENGTH = 8;

    private final ExportOptions options;
    private final BundledFonts fonts;

    public PdfWriter(ExportOptions options, BundledFonts fonts) {
        this.options = options;
        this.fonts = fonts;
    }

    /// @param title the document title for viewers
    /// @param out is not closed
    /// @param progress called with values between 0 and 1
    public void write(Scene scene, String title, OutputStream out, DoubleConsumer progress) throws IOException {
        try (PDDocument document = new PDDocument(); TrueTypeFonts typefaces = new TrueTypeFonts(fonts)) {
            Map<Face, PDFont> embedded = new EnumMap<>(Face.class);
            for (Face face : Face.values()) {
                embedded.put(face, PDType0Font.load(document, typefaces.get(face), true));
            }
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setCreator("Entitect");
            // otherwise it would be derived from the time
            document.setDocumentId(0L);
            if (options.paging().isPresent()) {
                addSheets(document, scene, title, options.paging().get(), embedded, progress);
            } else {
                addPage(document, scene, embedded, progress);
            }
            document.save(out);
        }
    }

    /// One page of the size of the diagram. If that exceeds the maximum page size, the unit is larger than a point.
    private void addPage(PDDocument document, Scene scene, Map<Face, PDFont> embedded, DoubleConsumer progress) throws IOException {
        Rect area = scene.area();
        double point = POINTS_PER_WORLD_PIXEL * options.scale();
        double unit = Math.max(1, Math.ceil(point * Math.max(area.width(), area.height()) / MAX_SIDE));
        double scale = point / unit;
        PDPage page = new PDPage(new PDRectangle((float) (area.width() * scale), (float) (area.height() * scale)));
        if (unit > 1) {
            page.setUserUnit((float) unit);
        }
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.transform(
                    new Matrix((float) scale, 0, 0, (float) -scale, (float) (-area.x() * scale), (float) (area.bottom() * scale)));
            PdfPen pen = new PdfPen(content, options.palette(), fonts, embedded);
            drawBackground(pen, area);
            int drawn = 0;
            for (Mark mark : scene.marks()) {
                pen.draw(mark);
                if (++drawn % MARKS_PER_PROGRESS == 0) {
                    progress.accept((double) drawn / scene.marks().size());
                }
            }
        }
    }

    private void drawBackground(PdfPen pen, Rect area) throws IOException {
        if (!options.transparent()) {
            pen.draw(new Mark.Fill(area, 0, Ink.of(ColourRole.CANVAS)));
        }
    }

    private void addSheets(PDDocument document, Scene scene, String title, Paging paging, Map<Face, PDFont> embedded,
            DoubleConsumer progress) throws IOException {
        Sheets sheets = Sheets.of(scene.area(), paging, 1 / (POINTS_PER_WORLD_PIXEL * options.scale()));
        SceneParts parts = new SceneParts(scene, fonts);
        for (Sheet sheet : sheets.all()) {
            PDPage page = new PDPage(new PDRectangle((float) sheets.paper().width(), (float) sheets.paper().height()));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                addContent(content, parts, sheets, sheet, embedded);
                addFooter(content, sheets, sheet, title, embedded);
            }
            progress.accept((double) document.getNumberOfPages() / sheets.all().size());
        }
    }

    private void addContent(PDPageContentStream content, SceneParts parts, Sheets sheets, Sheet sheet, Map<Face, PDFont> embedded)
            throws IOException {
        Rect shown = sheets.shown();
        float scale = (float) (1 / sheets.point());
        content.saveGraphicsState();
        content.addRect((float) shown.x(), (float) shown.y(), (float) shown.width(), (float) shown.height());
        content.clip();
        content.transform(new Matrix(scale, 0, 0, -scale, (float) (shown.x() - sheet.area().x() * scale),
                (float) (shown.bottom() + sheet.area().y() * scale)));
        PdfPen pen = new PdfPen(content, options.palette(), fonts, embedded);
        drawBackground(pen, sheet.area());
        for (Mark mark : parts.in(sheet.area())) {
            pen.draw(mark);
        }
        content.restoreGraphicsState();
    }

    /// Cut marks and the sheet number. Printed on paper, so always dark on light.
    private void addFooter(PDPageContentStream content, Sheets sheets, Sheet sheet, String title, Map<Face, PDFont> embedded)
            throws IOException {
        Rect shown = sheets.shown();
        content.transform(new Matrix(1, 0, 0, -1, 0, (float) sheets.paper().height()));
        PdfPen pen = new PdfPen(content, Palette.LIGHT, fonts, embedded);
        for (double x : cutPositions(sheet.column(), sheets.columns(), shown.x(), shown.right())) {
            drawCutMark(pen, new Point(x, shown.y() - CUT_MARK_LENGTH), new Point(x, shown.y()));
            drawCutMark(pen, new Point(x, shown.bottom()), new Point(x, shown.bottom() + CUT_MARK_LENGTH));
        }
        for (double y : cutPositions(sheet.row(), sheets.rows(), shown.y(), shown.bottom())) {
            drawCutMark(pen, new Point(shown.x() - CUT_MARK_LENGTH, y), new Point(shown.x(), y));
            drawCutMark(pen, new Point(shown.right(), y), new Point(shown.right() + CUT_MARK_LENGTH, y));
        }
        int number = sheet.row() * sheets.columns() + sheet.column() + 1;
        double baseline = shown.bottom() + CUT_MARK_LENGTH + 2 * FOOTER_SIZE;
        footer(pen, title, new Point(shown.x(), baseline), Mark.Align.START);
        footer(pen, "Row " + (sheet.row() + 1) + " of " + sheets.rows() + ", column " + (sheet.column() + 1) + " of " + sheets.columns()
                + " – page " + number + " of " + sheets.all().size(), new Point(shown.right(), baseline), Mark.Align.END);
    }

    /// The centres of the strips shared with the previous and the next sheet.
    private static List<Double> cutPositions(int index, int count, double from, double to) {
        List<Double> cutPositions = new ArrayList<>();
        if (index > 0) {
            cutPositions.add(from + Sheets.OVERLAP / 2);
        }
        if (index < count - 1) {
            cutPositions.add(to - Sheets.OVERLAP / 2);
        }
        return cutPositions;
    }

    private static void drawCutMark(PdfPen pen, Point from, Point to) throws IOException {
        pen.draw(new Mark.Line(from, to, 0.5, Ink.of(ColourRole.MUTED)));
    }

    private static void footer(PdfPen pen, String text, Point at, Mark.Align align) throws IOException {
        pen.draw(new Mark.Text(text, at, align, Face.TEXT, FOOTER_SIZE, Ink.of(ColourRole.MUTED)));
    }

    /// The font files of one document.
    private static final class TrueTypeFonts implements AutoCloseable {

        private final Map<Face, TrueTypeFont> files = new EnumMap<>(Face.class);

        TrueTypeFonts(BundledFonts fonts) throws IOException {
            for (Face face : Face.values()) {
                TrueTypeFont file = fonts.read(face);
                // ligatures would change the measured width of text
                file.setEnableGsub(false);
                files.put(face, file);
            }
        }

        TrueTypeFont get(Face face) {
            return files.get(face);
        }

        @Override
        public void close() throws IOException {
            for (TrueTypeFont file : files.values()) {
                file.close();
            }
        }
    }
}
