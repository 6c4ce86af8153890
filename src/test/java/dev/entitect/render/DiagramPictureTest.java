package dev.entitect.render;

import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.diagram.scene.ColourRole;
import dev.entitect.diagram.scene.Ink;
import dev.entitect.diagram.scene.Palette;
import dev.entitect.fixture.Samples;
import dev.entitect.model.Model;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.type.BasicType;
import dev.entitect.render.font.ShippedFonts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

class DiagramPictureTest {

    private static final DiagramId MAIN = new DiagramId("main");
    private static final List<String> SAMPLES = Samples.NAMES;

    private final DiagramPicture picture = new DiagramPicture(new ShippedFonts());

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void svgIsWellFormedAndNamesEveryEntityAndAttribute(String sample) throws Exception {
        Model model = Samples.load(sample);

        List<String> texts = texts(parse(picture.svg(model, MAIN, Palette.LIGHT)));

        model.entities().forEach(entity -> {
            assertThat(texts).contains(entity.name());
            entity.attributes().forEach(attribute -> assertThat(texts).contains(attribute.name()));
        });
    }

    @Test
    void svgIsTheSameEachTime() {
        Model model = Samples.load("shop");

        assertThat(picture.svg(model, MAIN, Palette.DARK)).isEqualTo(new DiagramPicture(new ShippedFonts()).svg(model, MAIN, Palette.DARK));
    }

    @Test
    void pngShowsTheHeaderWhereTheBoxIs() throws IOException {
        Model model = model("one").entity("Post", post -> post.attribute("title", BasicType.text(100))).at("Post", 100, 200).build();

        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png(model, MAIN, palette, 2)));

            assertThat(image.getRGB(2 * (32 + 130), 2 * (32 + 6))).isEqualTo(palette.argb(Ink.of(ColourRole.HEADER)));
            assertThat(image.getRGB(10, 10)).isEqualTo(palette.argb(Ink.of(ColourRole.CANVAS)));
        }
    }

    @Test
    void aLargeDiagramGetsAsLargeAPictureAsMemoryTakes() throws IOException {
        Model model = model("wide").entity("A", it -> it).entity("B", it -> it).at("A", 0, 0).at("B", 60_000, 20_000).build();

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png(model, MAIN, Palette.LIGHT, 0.2)));

        assertThat(image.getWidth()).isGreaterThan(10_000);
    }

    @Test
    void anEmptyDiagramIsAnEmptyPicture() throws Exception {
        Model empty = Model.empty("nothing");

        assertThat(texts(parse(picture.svg(empty, MAIN, Palette.LIGHT)))).isEmpty();
        assertThat(picture.png(empty, MAIN, Palette.LIGHT, 1)).isNotEmpty();
    }

    static Stream<String> hostileNames() {
        return Stream.of("<&\"'>", "x".repeat(200), "Größe", "客户订单", "Rocket🚀", "\u0000\ud800", "e\u0301", "");
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void namesOfAnyKindAreDrawn(String name) throws Exception {
        Model model = model("hostile").entity("Post", post -> post.attribute("title", BasicType.text(100), it -> it.withName(name)))
                .entity("User", user -> user).manyToOne("Post", "author", "User", "posts").at("Post", 0, 0).at("User", 500, 0).build();
        Model renamed = model.with(model.entities().values().getFirst().withName(name));

        parse(picture.svg(renamed, MAIN, Palette.LIGHT));
        assertThat(picture.png(renamed, MAIN, Palette.LIGHT, 1)).isNotEmpty();
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document svg) {
        NodeList nodes = svg.getElementsByTagName("text");
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast).map(Element::getTextContent).toList();
    }
}
