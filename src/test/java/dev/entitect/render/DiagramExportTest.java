package dev.entitect.render;

import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.diagram.scene.ColourRole;
import dev.entitect.diagram.scene.Ink;
import dev.entitect.diagram.scene.Palette;
import dev.entitect.fixture.LargeDiagram;
import dev.entitect.fixture.ModelBuilder;
import dev.entitect.fixture.Samples;
import dev.entitect.model.Model;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.PlacedId;
import dev.entitect.model.type.BasicType;
import dev.entitect.render.font.BundledFonts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DiagramExportTest {

    private static final DiagramId MAIN = new DiagramId("main");
    private static final ExportOptions SVG = ExportOptions.of(ExportFormat.SVG);
    private static final ExportOptions PNG = ExportOptions.of(ExportFormat.PNG);
    /// Unlike the background, patches under labels have round corners.
    private static final Predicate<String> BACKGROUND = line -> line.startsWith("<rect") && line.endsWith(" fill=\"#f6f8fa\"/>")
            && !line.contains("rx=");
    private static final List<String> SAMPLES = Samples.NAMES;

    private final DiagramExport export = new DiagramExport(new BundledFonts());

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void svgIsWellFormedAndNamesEveryEntityAndAttribute(String sample) throws Exception {
        Model model = Samples.load(sample);

        List<String> texts = texts(parse(svg(model, SVG)));

        model.entities().forEach(entity -> {
            assertThat(texts).contains(entity.name());
            entity.attributes().forEach(attribute -> assertThat(texts).contains(attribute.name()));
        });
    }

    @Test
    void svgOutputIsDeterministic() {
        Model model = Samples.load("shop");

        ExportOptions dark = ExportOptions.of(ExportFormat.SVG).withPalette(Palette.DARK);

        assertThat(svg(model, dark)).isEqualTo(svg(model, dark));
    }

    @Test
    void pngShowsTheHeaderWhereTheBoxIs() throws IOException {
        Model model = model("one").entity("Post", post -> post.attribute("title", BasicType.text(100))).at("Post", 100, 200).build();

        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            BufferedImage image = png(model, PNG.withPalette(palette).withScale(2));

            assertThat(image.getRGB(2 * (32 + 130), 2 * (32 + 6))).isEqualTo(palette.argb(Ink.of(ColourRole.HEADER)));
            assertThat(image.getRGB(10, 10)).isEqualTo(palette.argb(Ink.of(ColourRole.CANVAS)));
        }
    }

    @Test
    void withoutABackgroundTheCornersAreTransparent() throws IOException {
        Model model = Samples.load("blog");

        assertThat(png(model, PNG.withTransparent(true)).getRGB(0, 0)).isZero();
        assertThat(svg(model, SVG).lines().filter(BACKGROUND)).hasSize(1);
        assertThat(svg(model, SVG.withTransparent(true)).lines().filter(BACKGROUND)).isEmpty();
    }

    @Test
    void aScaleChangesTheSizeOfAnSvg() throws Exception {
        Element half = parse(svg(Samples.load("blog"), SVG.withScale(0.5))).getDocumentElement();

        String[] box = half.getAttribute("viewBox").split(" ");
        assertThat(Double.parseDouble(half.getAttribute("width"))).isEqualTo(Double.parseDouble(box[2]) / 2);
    }

    @Test
    void selectedBoxesAreDrawnWithTheirEdges() throws Exception {
        Model model = Samples.load("blog");
        Set<PlacedId> two = Set.of(ModelBuilder.entityId("Post"), ModelBuilder.entityId("Tag"));

        List<String> texts = texts(parse(svg(model, SVG.withOnly(two))));

        assertThat(texts).contains("Post", "Tag", "tags", "posts").doesNotContain("Comment", "comments");
        assertThat(png(model, PNG.withOnly(two)).getWidth()).isLessThan(png(model, PNG).getWidth());
    }

    @Test
    void aDiagramOfThousandsOfEntitiesIsExportedInEachFormat() {
        Model model = LargeDiagram.of(2_500);

        for (ExportFormat format : ExportFormat.values()) {
            assertThat(bytes(model, ExportOptions.of(format).withScale(0.5)).length).isGreaterThan(1_000_000);
        }
    }

    @Test
    void anEmptyDiagramBecomesAnEmptyImage() throws Exception {
        Model empty = Model.empty("nothing");

        assertThat(texts(parse(svg(empty, SVG)))).isEmpty();
        assertThat(png(empty, PNG).getWidth()).isEqualTo(64);
    }

    static Stream<String> hostileNames() {
        return Stream.of("<&\"'>", "x".repeat(200), "Größe", "客户订单", "Rocket🚀", "\u0000\ud800", "e\u0301", "");
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void hostileNamesAreDrawn(String name) throws Exception {
        Model model = model("hostile").entity("Post", post -> post.attribute("title", BasicType.text(100), it -> it.withName(name)))
                .entity("User", user -> user).manyToOne("Post", "author", "User", "posts").at("Post", 0, 0).at("User", 500, 0).build();
        Model renamed = model.with(model.entities().values().getFirst().withName(name));

        parse(svg(renamed, SVG));
        assertThat(png(renamed, PNG).getWidth()).isPositive();
        assertThat(bytes(renamed, ExportOptions.of(ExportFormat.PDF))).startsWith('%', 'P', 'D', 'F');
    }

    private String svg(Model model, ExportOptions options) {
        return new String(bytes(model, options), StandardCharsets.UTF_8);
    }

    private BufferedImage png(Model model, ExportOptions options) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes(model, options)));
    }

    private byte[] bytes(Model model, ExportOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            export.write(model, MAIN, options, out, fraction -> assertThat(fraction).isBetween(0.0, 1.0));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document svg) {
        NodeList nodes = svg.getElementsByTagName("text");
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast).map(Element::getTextContent).toList();
    }
}
