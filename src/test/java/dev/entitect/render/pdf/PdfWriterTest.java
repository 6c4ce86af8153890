package dev.entitect.render.pdf;

import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.diagram.DiagramGeometry;
import dev.entitect.diagram.scene.Scene;
import dev.entitect.diagram.scene.SceneBuilder;
import dev.entitect.fixture.LargeDiagram;
import dev.entitect.fixture.Samples;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.type.BasicType;
import dev.entitect.render.ExportFormat;
import dev.entitect.render.ExportOptions;
import dev.entitect.render.Paging;
import dev.entitect.render.PaperSize;
import dev.entitect.render.font.BundledFonts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfWriterTest {

    private static final BundledFonts FONTS = new BundledFonts();
    private static final ExportOptions PDF = ExportOptions.of(ExportFormat.PDF);

    @ParameterizedTest
    @ValueSource(strings = {"blog", "library", "shop", "social"})
    void namesCanBeSearchedAndCopied(String sample) throws IOException {
        Model model = Samples.load(sample);

        try (PDDocument document = Loader.loadPDF(write(scene(model), PDF))) {
            String text = new PDFTextStripper().getText(document);

            assertThat(text).contains(model.entities().stream().map(Entity::name).toList());
            model.entities().forEach(entity -> entity.attributes().forEach(attribute -> assertThat(text).contains(attribute.name())));
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Title");
        }
    }

    @Test
    void thePageHasTheSizeOfTheDiagram() throws IOException {
        Scene scene = scene(Samples.load("blog"));

        try (PDDocument document = Loader.loadPDF(write(scene, PDF.withScale(2)))) {
            PDPage page = document.getPage(0);

            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(page.getMediaBox().getWidth()).isCloseTo((float) (scene.area().width() * 1.5), Offset.offset(0.01f));
            assertThat(page.getUserUnit()).isEqualTo(1);
        }
    }

    @Test
    void aPageThatWouldBeTooLongHasALargerUserUnit() throws IOException {
        Model wide = model("wide").entity("A", it -> it).entity("B", it -> it).at("A", 0, 0).at("B", 60_000, 200).build();

        try (PDDocument document = Loader.loadPDF(write(scene(wide), PDF))) {
            PDPage page = document.getPage(0);

            assertThat(page.getMediaBox().getWidth()).isBetween(7_200f, 14_400f);
            assertThat(page.getUserUnit()).isEqualTo(4);
            assertThat(page.getMediaBox().getWidth() * page.getUserUnit()).isCloseTo((float) (scene(wide).area().width() * 0.75),
                    Offset.offset(1f));
        }
    }

    @Test
    void onlyUsedGlyphsAreEmbedded() throws IOException {
        byte[] bytes = write(scene(Samples.load("blog")), PDF);

        assertThat(bytes.length).isLessThan(60_000);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDResources resources = document.getPage(0).getResources();
            assertThat(StreamSupport.stream(resources.getFontNames().spliterator(), false).map(name -> font(resources, name)))
                    .allSatisfy(font -> assertThat(font.isEmbedded()).isTrue())
                    .extracting(PDFont::getName).allMatch(name -> name.matches("[A-Z]{6}\\+(Inter|JetBrainsMono)-\\w+"));
        }
    }

    @Test
    void pdfOutputIsDeterministic() throws IOException {
        Scene scene = scene(Samples.load("shop"));

        assertThat(write(scene, PDF)).isEqualTo(write(scene, PDF));
    }

    @Test
    void glyphsMissingFromTheFontAreDrawnAndStayExtractable() throws IOException {
        Model model = model("Orders").entity("客户", it -> it.attribute("größe🚀", BasicType.text(10))).at("客户", 0, 0).build();

        byte[] bytes = write(scene(model), PDF);

        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(document)).contains("größe");
            assertThat(new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1)).contains("/Span ");
        }
    }

    @Test
    void pagesCoverTheWholeDiagramAndAreNumbered() throws IOException {
        Model model = LargeDiagram.of(60);
        Scene scene = scene(model);
        Sheets sheets = Sheets.of(scene.area(), new Paging(PaperSize.A3, true), 96 / 72.0);

        try (PDDocument document = Loader.loadPDF(write(scene, PDF.withPaging(Optional.of(new Paging(PaperSize.A3, true)))))) {
            String text = new PDFTextStripper().getText(document);

            assertThat(document.getNumberOfPages()).isEqualTo(sheets.all().size()).isGreaterThan(4);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(1190.55f, Offset.offset(0.01f));
            assertThat(text).contains(model.entities().stream().map(Entity::name).toList())
                    .contains("Row 1 of " + sheets.rows() + ", column 2 of " + sheets.columns() + " – page 2 of " + sheets.all().size());
        }
    }

    private static PDFont font(PDResources resources, COSName name) {
        try {
            return resources.getFont(name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Scene scene(Model model) {
        return new SceneBuilder(FONTS).whole(DiagramGeometry.of(model, LargeDiagram.MAIN, FONTS));
    }

    private static byte[] write(Scene scene, ExportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(options, FONTS).write(scene, "Title", out, fraction -> {});
        return out.toByteArray();
    }
}
