package dev.entitect.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javafx.scene.text.Font;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/// The bundled fonts work on the screen and in files: JavaFX draws with them, FontBox measures them.
class FontsTest {

    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({
        "Inter-Regular.ttf, Inter, Inter Regular",
        "Inter-Medium.ttf, Inter Medium, Inter Medium",
        "Inter-SemiBold.ttf, Inter Semi Bold, Inter Semi Bold",
        "JetBrainsMono-Regular.ttf, JetBrains Mono, JetBrains Mono Regular",
        "JetBrainsMono-Bold.ttf, JetBrains Mono, JetBrains Mono Bold",
    })
    void javaFxLoadsEachFaceUnderTheNameTheStyleSheetUses(String file, String family, String name) throws IOException {
        try (InputStream in = open(file)) {
            Font font = Font.loadFont(in, 13);

            assertThat(font.getFamily()).isEqualTo(family);
            assertThat(font.getName()).isEqualTo(name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Inter-Regular.ttf, 2816, 0.66",
        "Inter-Medium.ttf, 2816, 0.66",
        "Inter-SemiBold.ttf, 2816, 0.66",
        "JetBrainsMono-Regular.ttf, 1000, 0.60",
        "JetBrainsMono-Bold.ttf, 1000, 0.60",
    })
    void fontBoxReadsTheAdvanceWidths(String file, int unitsPerEm, double expectedWidth) throws IOException {
        try (InputStream in = open(file); TrueTypeFont font = parse(file, in)) {
            int glyph = font.getUnicodeCmapLookup().getGlyphId('A');

            assertThat(font.getUnitsPerEm()).isEqualTo(unitsPerEm);
            assertThat(font.getAdvanceWidth(glyph) / (double) unitsPerEm).isBetween(expectedWidth - 0.07, expectedWidth + 0.07);
        }
    }

    @Test
    void theLicencesAreShippedWithTheFonts() throws IOException {
        for (String licence : new String[] {"Inter-OFL.txt", "JetBrainsMono-OFL.txt"}) {
            try (InputStream in = open(licence)) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("Copyright").contains("SIL OPEN FONT LICENSE Version 1.1");
            }
        }
    }

    private static TrueTypeFont parse(String file, InputStream in) throws IOException {
        RandomAccessReadBuffer bytes = new RandomAccessReadBuffer(in);
        return new TTFParser().parse(bytes);
    }

    private static InputStream open(String file) {
        return FontsTest.class.getResourceAsStream("/dev/entitect/fonts/" + file);
    }
}
