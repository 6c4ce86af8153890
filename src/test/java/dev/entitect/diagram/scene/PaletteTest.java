package dev.entitect.diagram.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.model.view.Tint;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {

    private static final double MINIMUM_TEXT_CONTRAST = 4.5;
    /// For lines and symbols that carry meaning: WCAG 1.4.11.
    private static final double MINIMUM_SYMBOL_CONTRAST = 3;

    @Test
    void textsAreReadableOnTheirBackgrounds() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            for (Tint tint : Tint.values()) {
                for (ColourRole text : List.of(ColourRole.TITLE, ColourRole.MUTED)) {
                    assertContrast(palette, Ink.of(text), new Ink(ColourRole.HEADER, tint), MINIMUM_TEXT_CONTRAST);
                }
                assertContrast(palette, new Ink(ColourRole.TINT_STRONG, tint), new Ink(ColourRole.AREA, tint), MINIMUM_TEXT_CONTRAST);
                assertContrast(palette, Ink.of(ColourRole.TEXT), new Ink(ColourRole.AREA, tint), MINIMUM_TEXT_CONTRAST);
                // backgrounds of badges
                assertContrast(palette, Ink.of(ColourRole.NODE_FILL), new Ink(ColourRole.TINT_STRONG, tint), MINIMUM_TEXT_CONTRAST);
            }
            for (ColourRole text : List.of(ColourRole.TEXT, ColourRole.MUTED, ColourRole.ACCENT)) {
                for (ColourRole background : List.of(ColourRole.NODE_FILL, ColourRole.INHERITED_FILL, ColourRole.CANVAS)) {
                    assertContrast(palette, Ink.of(text), Ink.of(background), MINIMUM_TEXT_CONTRAST);
                }
            }
        }
    }

    @Test
    void symbolsAndEdgesHaveEnoughContrast() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            assertContrast(palette, Ink.of(ColourRole.EDGE), Ink.of(ColourRole.CANVAS), MINIMUM_SYMBOL_CONTRAST);
            assertContrast(palette, Ink.of(ColourRole.KEY), Ink.of(ColourRole.NODE_FILL), MINIMUM_SYMBOL_CONTRAST);
            assertContrast(palette, Ink.of(ColourRole.SELECTION), Ink.of(ColourRole.CANVAS), MINIMUM_SYMBOL_CONTRAST);
        }
    }

    @Test
    void everyRoleHasAColour() {
        for (ColourRole role : ColourRole.values()) {
            for (Tint tint : Tint.values()) {
                assertThat(Palette.LIGHT.argb(new Ink(role, tint))).isNotEqualTo(Palette.DARK.argb(new Ink(role, tint)));
            }
        }
    }

    private static void assertContrast(Palette palette, Ink text, Ink background, double atLeast) {
        double a = luminance(palette.argb(text));
        double b = luminance(palette.argb(background));
        assertThat((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)).as(text + " on " + background).isGreaterThanOrEqualTo(atLeast);
    }

    private static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16 & 0xff) + 0.7152 * linear(argb >> 8 & 0xff) + 0.0722 * linear(argb & 0xff);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
