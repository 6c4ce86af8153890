package dev.entitect.ui.canvas;

import dev.entitect.diagram.scene.ColourRole;
import dev.entitect.diagram.scene.Ink;
import dev.entitect.diagram.scene.Palette;
import dev.entitect.model.view.Tint;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/// A dot in a colour of the diagrams, for menus. Style class: `tint-swatch`.
final class TintSwatch {

    private static final double RADIUS = 6;

    private TintSwatch() {
    }

    static Node of(Tint tint) {
        Circle dot = new Circle(RADIUS, colour(new Ink(ColourRole.HEADER, tint)));
        dot.setStroke(colour(new Ink(ColourRole.TINT_STRONG, tint)));
        dot.getStyleClass().add("tint-swatch");
        return dot;
    }

    private static Color colour(Ink ink) {
        int argb = Palette.LIGHT.argb(ink);
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
    }
}
