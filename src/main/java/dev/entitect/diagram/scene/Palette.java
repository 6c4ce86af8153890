package dev.entitect.diagram.scene;

import dev.entitect.model.view.Tint;
import java.util.EnumMap;
import java.util.Map;

/// The colours of a theme, as `0xAARRGGBB`. Text has a contrast of at least 4.5:1 to its background.
public final class Palette {

    public static final Palette LIGHT = light();
    public static final Palette DARK = dark();

    private final Map<ColourRole, Integer> colours = new EnumMap<>(ColourRole.class);
    private final Map<Tint, Tones> tints = new EnumMap<>(Tint.class);

    /// @param header behind titles
    /// @param area   behind boxes
    /// @param strong for thin lines and titles of areas
    private record Tones(int header, int area, int strong) {}

    private Palette() {}

    /// `0xAARRGGBB`.
    public int argb(Ink ink) {
        Tones tones = tints.get(ink.tint());
        return switch (ink.role()) {
            case HEADER -> tones.header;
            case AREA -> tones.area;
            case TINT_STRONG -> tones.strong;
            default -> colours.get(ink.role());
        };
    }

    private Palette with(ColourRole role, long argb) {
        colours.put(role, (int) argb);
        return this;
    }

    private Palette with(Tint tint, long header, long area, long strong) {
        tints.put(tint, new Tones((int) header, (int) area, (int) strong));
        return this;
    }

    private static Palette light() {
        return new Palette()
                .with(ColourRole.CANVAS, 0xfff6f8fa).with(ColourRole.GRID, 0xffd5dae0)
                .with(ColourRole.NODE_FILL, 0xffffffff).with(ColourRole.NODE_BORDER, 0xffc3cad3)
                .with(ColourRole.INHERITED_FILL, 0xfff3f5f8).with(ColourRole.DIVIDER, 0xffdfe4ea)
                .with(ColourRole.TITLE, 0xff1b2128).with(ColourRole.TEXT, 0xff24292f).with(ColourRole.MUTED, 0xff5b6470)
                .with(ColourRole.ACCENT, 0xff0969da).with(ColourRole.KEY, 0xff9a6700)
                .with(ColourRole.EDGE, 0xff7a8594).with(ColourRole.EDGE_ACTIVE, 0xff0969da)
                .with(ColourRole.SELECTION, 0xff0969da).with(ColourRole.SELECTION_FILL, 0x220969da).with(ColourRole.HOVER_FILL, 0x120969da)
                .with(ColourRole.GUIDE, 0xffbf3989).with(ColourRole.MARQUEE, 0xff0969da).with(ColourRole.MARQUEE_FILL, 0x180969da)
                .with(ColourRole.SHADOW, 0x1f1b2128)
                .with(Tint.NEUTRAL, 0xffe9edf2, 0xffeff2f6, 0xff5b6470).with(Tint.BLUE, 0xffd6e8ff, 0xffeaf3ff, 0xff0957b8)
                .with(Tint.TEAL, 0xffcdf0ee, 0xffe6f7f6, 0xff0b6b67).with(Tint.GREEN, 0xffd3f2d8, 0xffe9f8ec, 0xff1a6b2e)
                .with(Tint.AMBER, 0xfffbe9bd, 0xfffdf5df, 0xff855800).with(Tint.RED, 0xffffdcd9, 0xffffeeec, 0xffb3232d)
                .with(Tint.PINK, 0xffffdcee, 0xffffeef6, 0xffa02c70).with(Tint.PURPLE, 0xffe9deff, 0xfff4efff, 0xff6a3fc0);
    }

    private static Palette dark() {
        return new Palette()
                .with(ColourRole.CANVAS, 0xff0b0f15).with(ColourRole.GRID, 0xff242b35)
                .with(ColourRole.NODE_FILL, 0xff161b22).with(ColourRole.NODE_BORDER, 0xff3a434f)
                .with(ColourRole.INHERITED_FILL, 0xff1b212a).with(ColourRole.DIVIDER, 0xff2b333d)
                .with(ColourRole.TITLE, 0xfff0f4f9).with(ColourRole.TEXT, 0xffd8dee6).with(ColourRole.MUTED, 0xffa4aebb)
                .with(ColourRole.ACCENT, 0xff58a6ff).with(ColourRole.KEY, 0xffe3b341)
                .with(ColourRole.EDGE, 0xff76818f).with(ColourRole.EDGE_ACTIVE, 0xff58a6ff)
                .with(ColourRole.SELECTION, 0xff58a6ff).with(ColourRole.SELECTION_FILL, 0x3358a6ff).with(ColourRole.HOVER_FILL, 0x1c58a6ff)
                .with(ColourRole.GUIDE, 0xfff778ba).with(ColourRole.MARQUEE, 0xff58a6ff).with(ColourRole.MARQUEE_FILL, 0x2258a6ff)
                .with(ColourRole.SHADOW, 0x66000000)
                .with(Tint.NEUTRAL, 0xff252d38, 0xff11161d, 0xffa4aebb).with(Tint.BLUE, 0xff163660, 0xff0d1a2c, 0xff79b8ff)
                .with(Tint.TEAL, 0xff10433f, 0xff0b1f1f, 0xff56d4c8).with(Tint.GREEN, 0xff17422a, 0xff0c1f15, 0xff6fdd8b)
                .with(Tint.AMBER, 0xff4d3a0c, 0xff211a0a, 0xffe3b341).with(Tint.RED, 0xff5c2022, 0xff281214, 0xffff9492)
                .with(Tint.PINK, 0xff561f42, 0xff26121f, 0xffff9bce).with(Tint.PURPLE, 0xff3d2a68, 0xff1b1430, 0xffc2a4ff);
    }
}
