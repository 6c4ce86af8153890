package dev.entitect.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.LargeDiagram;
import dev.entitect.fixture.Samples;
import dev.entitect.render.font.ShippedFonts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What the samples look like. After a change that was meant, look at the pictures and renew them:
///
///     ./mvnw test -Dtest=GoldenSvgTest -Dentitect.renew=true
class GoldenSvgTest {

    private static final List<String> SAMPLES = Samples.NAMES;

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void aSampleLooksAsItDid(String sample) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DiagramExport(new ShippedFonts()).write(Samples.load(sample), LargeDiagram.MAIN, ExportOptions.of(ExportFormat.SVG), out, fraction -> { });
        String svg = out.toString(StandardCharsets.UTF_8);
        Path golden = Path.of("src", "test", "resources", "golden", sample + ".svg");
        if (Boolean.getBoolean("entitect.renew")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, svg);
        }

        assertThat(svg).isEqualTo(Files.readString(golden));
    }
}
