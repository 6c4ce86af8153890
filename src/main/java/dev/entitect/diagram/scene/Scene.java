package dev.entitect.diagram.scene;

import dev.entitect.diagram.geometry.Rect;
import java.util.List;

/// The drawing instructions of a diagram or a part of it, to be played in their order: on the screen, into SVG, into a picture.
///
/// @param area what the scene shows, in world pixels
public record Scene(Rect area, List<Mark> marks) {

    public Scene {
        marks = List.copyOf(marks);
    }
}
