package dev.entitect.diagram.scene;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Side;
import dev.entitect.diagram.route.Route;
import dev.entitect.diagram.route.RouteEnd;
import dev.entitect.diagram.text.Face;
import dev.entitect.model.Association;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.Cascade;
import dev.entitect.model.association.Multiplicity;
import java.util.List;

/// UML class diagrams: multiplicities as numbers; an arrow if only one end refers to the other; a filled diamond for composition.
/// https://www.omg.org/spec/UML/2.5.1, 11.5.4.
final class UmlEnds implements EdgeNotation {

    private static final double TEXT = 10;
    private static final double ARROW = 9;
    private static final double ARROW_HALF_WIDTH = 4.5;
    private static final double DIAMOND = 16;
    private static final double DIAMOND_HALF_WIDTH = 5;
    private static final double OUT = 3;
    /// Clear of a diamond.
    private static final double DIAMOND_CLEARANCE = DIAMOND_HALF_WIDTH + 3;

    @Override
    public boolean isDashed(Association association) {
        return association.carrier() instanceof Carrier.Through;
    }

    @Override
    public void drawEnds(Route route, Association association, Ink ink, List<Mark> marks) {
        AssociationEnd owner = association.owner();
        AssociationEnd inverse = association.inverse();
        draw(route.owner(), owner, inverse, ink, marks);
        draw(route.inverse(), inverse, owner, ink, marks);
    }

    /// @param here  the end of the association at this end of the edge
    /// @param there the other one
    private static void draw(RouteEnd end, AssociationEnd here, AssociationEnd there, Ink ink, List<Mark> marks) {
        if (here.orphanRemoval() && here.cascade().contains(Cascade.REMOVE)) {
            Ends.diamond(end, DIAMOND, DIAMOND_HALF_WIDTH, ink, ink, marks);
        } else if (there.role().isPresent() && here.role().isEmpty()) {
            marks.add(new Mark.Line(end.at(), Ends.at(end, ARROW, ARROW_HALF_WIDTH), WIDTH, ink));
            marks.add(new Mark.Line(end.at(), Ends.at(end, ARROW, -ARROW_HALF_WIDTH), WIDTH, ink));
        }
        figure(end, text(here.multiplicity()), ink, marks);
    }

    /// On the side opposite to role names: below a horizontal line, left of a vertical one.
    private static void figure(RouteEnd end, String text, Ink ink, List<Mark> marks) {
        Side side = end.side();
        Point at = switch (side) {
            case LEFT, RIGHT -> Ends.at(end, OUT, DIAMOND_HALF_WIDTH + TEXT * 0.8);
            case TOP -> Ends.at(end, OUT, -DIAMOND_CLEARANCE);
            case BOTTOM -> Ends.at(end, OUT + TEXT * 0.75, -DIAMOND_CLEARANCE);
        };
        Mark.Align align = side == Side.RIGHT ? Mark.Align.START : Mark.Align.END;
        marks.add(new Mark.Text(text, new Point(at.x(), Math.round(at.y())), align, Face.TEXT, TEXT, ink));
    }

    private static String text(Multiplicity multiplicity) {
        return switch (multiplicity) {
            case ZERO_OR_ONE -> "0..1";
            case EXACTLY_ONE -> "1";
            case ZERO_OR_MORE -> "0..*";
            case ONE_OR_MORE -> "1..*";
        };
    }
}
