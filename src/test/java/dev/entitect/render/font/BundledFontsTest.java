package dev.entitect.render.font;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.diagram.text.Face;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BundledFontsTest {

    private final BundledFonts fonts = new BundledFonts();

    @Test
    void widthsGrowWithTheSize() {
        assertThat(fonts.width("Entity", Face.TITLE, 26)).isCloseTo(2 * fonts.width("Entity", Face.TITLE, 13), Offset.offset(1e-9));
        assertThat(fonts.width("iiii", Face.MONO, 10)).isCloseTo(24, Offset.offset(0.01));
        assertThat(fonts.width("", Face.TEXT, 13)).isZero();
    }

    @Test
    void charactersMissingFromAllFontsStillHaveAWidth() {
        assertThat(fonts.width("客户", Face.TEXT, 10)).isEqualTo(20);
        assertThat(fonts.width("🚀", Face.MONO, 10)).isEqualTo(10);
    }

    @Test
    void outlinesAreOnTheBaselineAndAsWideAsMeasured() {
        for (Face face : Face.values()) {
            var bounds = fonts.outline("HHH", face, 100, 50, 200).getBounds2D();

            assertThat(bounds.getMaxY()).isCloseTo(200, Offset.offset(1.0));
            assertThat(bounds.getMinY()).isBetween(120.0, 135.0);
            assertThat(bounds.getWidth()).isBetween(fonts.width("HH", face, 100), fonts.width("HHH", face, 100));
        }
    }

    @Test
    void aTextThatIsTooLongEndsWithAnEllipsis() {
        assertThat(fonts.fit("short", Face.TEXT, 12, 100)).isEqualTo("short");
        String cut = fonts.fit("a very long name indeed", Face.TEXT, 12, 60);

        assertThat(cut).startsWith("a very").endsWith("…");
        assertThat(fonts.width(cut, Face.TEXT, 12)).isLessThanOrEqualTo(60);
    }
}
