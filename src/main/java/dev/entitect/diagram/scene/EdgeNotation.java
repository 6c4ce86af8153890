package dev.entitect.diagram.scene;

import dev.entitect.diagram.route.Route;
import dev.entitect.model.Association;
import dev.entitect.model.view.Notation;
import java.util.List;

/// How a notation draws associations: the line between two boxes, and the symbols at its ends.
interface EdgeNotation {

    double WIDTH = 1.5;

    static EdgeNotation of(Notation notation) {
        return switch (notation) {
            case CROWS_FOOT -> new CrowsFoot();
            case UML -> new UmlEnds();
            case IDEF1X -> new Idef1xEnds();
        };
    }

    /// In world pixels.
    default double width(Association association) {
        return WIDTH;
    }

    boolean isDashed(Association association);

    void drawEnds(Route route, Association association, Ink ink, List<Mark> marks);
}
