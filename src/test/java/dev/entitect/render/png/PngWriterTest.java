package dev.entitect.render.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entitect.diagram.DiagramGeometry;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.scene.ColourRole;
import dev.entitect.diagram.scene.Ink;
import dev.entitect.diagram.scene.Mark;
import dev.entitect.diagram.scene.Scene;
import dev.entitect.diagram.scene.SceneBuilder;
import dev.entitect.fixture.LargeDiagram;
import dev.entitect.fixture.Samples;
import dev.entitect.model.Model;
import dev.entitect.render.ExportFormat;
import dev.entitect.render.ExportOptions;
import dev.entitect.render.ExportRefusedException;
import dev.entitect.render.font.BundledFonts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class PngWriterTest {

    private static final BundledFonts FONTS = new BundledFonts();
    private static final ExportOptions PNG = ExportOptions.of(ExportFormat.PNG);

    /// In a colour channel, of 255: an eighth, for anti-aliased edges.
    private static final int ROUNDING = 32;

    @ParameterizedTest
    @ValueSource(doubles = {0.37, 1, 1.5, 2})
    void bandsLookLikeASingleImage(double scale) throws IOException {
        Scene scene = scene(Samples.load("library"));
        ExportOptions options = PNG.withScale(scale).withTransparent(scale == 2);

        BufferedImage banded = read(write(scene, options, 20_000));
        BufferedImage whole = read(write(scene, options, Integer.MAX_VALUE));

        assertThat(banded.getWidth()).isEqualTo((int) Math.ceil(scene.area().width() * scale));
        assertThat(banded.getHeight()).isEqualTo((int) Math.ceil(scene.area().height() * scale));
        // an edge between two pixels may be rounded differently with another origin
        assertThat(largestDifference(banded, whole)).isLessThanOrEqualTo(ROUNDING);
        assertThat(largestDifference(whole, painted(scene, options))).isZero();
    }

    @Test
    void containsTheResolution() throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(
                ImageIO.createImageInputStream(new ByteArrayInputStream(write(scene(Samples.load("blog")), PNG.withScale(2), 1_000_000))));
        IIOMetadata metadata = reader.getImageMetadata(0);

        Element size = (Element) ((Element) metadata.getAsTree("javax_imageio_png_1.0")).getElementsByTagName("pHYs").item(0);

        assertThat(size.getAttribute("pixelsPerUnitXAxis")).isEqualTo("7559");
        assertThat(size.getAttribute("unitSpecifier")).isEqualTo("meter");
    }

    @Test
    void anImageOfHundredsOfMegapixelsNeedsTheMemoryOfOneBand() throws IOException {
        Scene scene = scene(LargeDiagram.of(60));
        double scale = Math.sqrt(250_000_000 / (scene.area().width() * scene.area().height()));
        List<Long> growth = new ArrayList<>();
        long before = used();

        new PngWriter(PNG.withScale(scale), FONTS).write(scene, OutputStream.nullOutputStream(), fraction -> {
            if (fraction > 0.4 && fraction < 0.6) {
                growth.add(used() - before);
            }
        });

        // less than before, if garbage of other tests was collected meanwhile
        assertThat(growth).isNotEmpty().allMatch(bytes -> bytes < 60_000_000L);
    }

    @Test
    void anImageTooLargeForReadersIsRejectedWithTheLargestScale() {
        Scene wide = new Scene(new Rect(0, 0, 60_000, 100),
                List.of(new Mark.Line(new Point(0, 0), new Point(60_000, 100), 1, Ink.of(ColourRole.EDGE))));

        assertThatThrownBy(() -> write(wide, PNG.withScale(20), 1_000_000)).isInstanceOf(ExportRefusedException.class)
                .hasMessage(
                        "At a scale of 20 the image would have a side of 1,200,000 pixels, and PNG readers accept at most 1,000,000. "
                                + "Choose a scale of 16.66 or less, or export PDF or SVG.");
    }

    @Test
    void anImageOfTooManyPixelsIsRejected() {
        Scene large = new Scene(new Rect(0, 0, 900_000, 900_000),
                List.of(new Mark.Line(new Point(0, 0), new Point(900_000, 900_000), 1, Ink.of(ColourRole.EDGE))));

        assertThatThrownBy(() -> write(large, PNG.withScale(1), 1_000_000)).isInstanceOf(ExportRefusedException.class)
                .hasMessage("At a scale of 1 the image would have 900,000 by 900,000 pixels, which is more than can be drawn. "
                        + "Choose a smaller scale, export fewer elements, or export PDF or SVG.");
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Scene scene(Model model) {
        return new SceneBuilder(FONTS).whole(DiagramGeometry.of(model, LargeDiagram.MAIN, FONTS));
    }

    private static byte[] write(Scene scene, ExportOptions options, int pixelsOfABand) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngWriter(options, FONTS, pixelsOfABand).write(scene, out, fraction -> {});
        return out.toByteArray();
    }

    private static BufferedImage painted(Scene scene, ExportOptions options) {
        BufferedImage image = new BufferedImage((int) Math.ceil(scene.area().width() * options.scale()),
                (int) Math.ceil(scene.area().height() * options.scale()),
                options.transparent() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        try (Brush brush = new Brush(image, 0, scene.area(), options, FONTS)) {
            scene.marks().forEach(brush::draw);
        }
        return image;
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static int largestDifference(BufferedImage one, BufferedImage other) {
        int[] expected = pixels(one);
        int[] actual = pixels(other);
        int largest = 0;
        for (int i = 0; i < expected.length; i++) {
            for (int shift = 0; shift < 32; shift += 8) {
                largest = Math.max(largest, Math.abs((expected[i] >>> shift & 0xff) - (actual[i] >>> shift & 0xff)));
            }
        }
        return largest;
    }
}
