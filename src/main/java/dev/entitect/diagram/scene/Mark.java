package dev.entitect.diagram.scene;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.text.Face;
import java.util.List;
import java.util.Optional;

/// One drawing instruction. All lengths are world pixels.
public sealed interface Mark {

    /// @param corner radius of the corners; 0 for sharp ones
    record Fill(Rect rect, double corner, Ink ink) implements Mark {}

    /// A line along the inside of a rectangle's border.
    record Outline(Rect rect, double corner, double width, Ink ink) implements Mark {}

    /// A polyline with segments along the axes.
    record Polyline(List<Point> corners, double width, boolean dashed, Ink ink) implements Mark {
        public Polyline {
            corners = List.copyOf(corners);
        }
    }

    /// A straight line in any direction.
    record Line(Point from, Point to, double width, Ink ink) implements Mark {}

    /// A filled polygon without a border.
    record Polygon(List<Point> corners, Ink ink) implements Mark {
        public Polygon {
            corners = List.copyOf(corners);
        }
    }

    /// A ring, or a disk.
    record Circle(Point center, double radius, double width, Optional<Ink> fill, Ink stroke) implements Mark {}

    /// One line of text.
    ///
    /// @param at start or, for texts aligned at their end, end of the baseline
    record Text(String text, Point at, Align align, Face face, double size, Ink ink) implements Mark {}

    enum Align {
        START, END
    }
}
