package dev.entitect.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.diagram.DiagramGeometry;
import dev.entitect.diagram.scene.Badge;
import dev.entitect.diagram.scene.Badges;
import dev.entitect.diagram.scene.SceneBuilder;
import dev.entitect.fixture.LargeDiagram;
import dev.entitect.fixture.Samples;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.EntityId;
import dev.entitect.render.font.BundledFonts;
import dev.entitect.render.svg.SvgWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Compares the samples with stored images. After an intentional change, inspect the images and update them:
///
///     ./mvnw test -Dtest=GoldenSvgTest -Dentitect.renew=true
class GoldenSvgTest {

    private static final List<String> SAMPLES = Samples.NAMES;

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void aSampleLooksUnchanged(String sample) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DiagramExport(new BundledFonts()).write(Samples.load(sample), LargeDiagram.MAIN, ExportOptions.of(ExportFormat.SVG), out,
                fraction -> {});
        String svg = out.toString(StandardCharsets.UTF_8);
        assertGolden(sample, svg);
    }

    @Test
    void badgesLookUnchanged() throws IOException {
        BundledFonts fonts = new BundledFonts();
        DiagramGeometry geometry = DiagramGeometry.of(Samples.load("blog"), LargeDiagram.MAIN, fonts);
        Badges badges = Badges.of(List.of(
                new Badge(new AssociationId("comment-author"), "51 selects", Badge.Tone.DANGER, "One query for each comment"),
                new Badge(new AssociationId("post-author"), "−12 rows", Badge.Tone.WARNING, ""),
                new Badge(new AssociationId("comment-post"), "1 join", Badge.Tone.GOOD, ""),
                new Badge(new EntityId("user"), "deleted", Badge.Tone.DANGER, ""),
                new Badge(new EntityId("tag"), "3", Badge.Tone.INFO, "")));

        assertGolden("blog-badges",
                new SvgWriter(ExportOptions.of(ExportFormat.SVG), fonts).write(new SceneBuilder(fonts).whole(geometry, badges)));
    }

    private static void assertGolden(String name, String svg) throws IOException {
        Path golden = Path.of("src", "test", "resources", "golden", name + ".svg");
        if (Boolean.getBoolean("entitect.renew")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, svg);
        }

        assertThat(svg).isEqualTo(Files.readString(golden));
    }
}
