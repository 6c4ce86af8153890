package dev.entitect.diagram.scene;

import dev.entitect.diagram.geometry.Rect;
import java.util.List;

/// The marks of a diagram or a part of it, to be drawn in order: on the screen, as SVG, or into an image.
///
/// @param area the area that the scene shows, in world pixels
public record Scene(Rect area, List<Mark> marks) {

    public Scene {
        marks = List.copyOf(marks);
    }
}
