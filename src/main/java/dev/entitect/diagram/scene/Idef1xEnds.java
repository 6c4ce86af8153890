package dev.entitect.diagram.scene;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Side;
import dev.entitect.diagram.route.Route;
import dev.entitect.diagram.route.RouteEnd;
import dev.entitect.diagram.text.Face;
import dev.entitect.model.Association;
import dev.entitect.model.association.Multiplicity;
import java.util.List;
import java.util.Optional;

/// IDEF1X (FIPS 184): a solid line from a parent whose key is part of the child's, a dashed one otherwise; a dot at the child with P for
/// one or more and Z for none or one; a hollow diamond at an optional parent.
final class Idef1xEnds implements EdgeNotation {

    private static final double DOT_RADIUS = 4;
    private static final double DIAMOND = 14;
    private static final double DIAMOND_HALF_WIDTH = 5.5;
    private static final double TEXT = 10;

    @Override
    public boolean isDashed(Association association) {
        return association.kind() != Association.Kind.MANY_TO_MANY && !association.isIdentifying();
    }

    @Override
    public void drawEnds(Route route, Association association, Ink ink, List<Mark> marks) {
        child(route.owner(), association.owner().multiplicity(), ink, marks);
        if (association.kind() == Association.Kind.MANY_TO_MANY) {
            child(route.inverse(), association.inverse().multiplicity(), ink, marks);
        } else if (association.inverse().multiplicity().isOptional()) {
            Ends.diamond(route.inverse(), DIAMOND, DIAMOND_HALF_WIDTH, Ink.of(ColourRole.CANVAS), ink, marks);
        }
    }

    private static void child(RouteEnd end, Multiplicity multiplicity, Ink ink, List<Mark> marks) {
        marks.add(new Mark.Circle(Ends.at(end, DOT_RADIUS, 0), DOT_RADIUS, 1, Optional.of(ink), ink));
        String letter = switch (multiplicity) {
            case ONE_OR_MORE -> "P";
            case ZERO_OR_ONE -> "Z";
            case EXACTLY_ONE -> "1";
            case ZERO_OR_MORE -> "";
        };
        if (!letter.isEmpty()) {
            Point at = Ends.at(end, 2 * DOT_RADIUS + 2, end.side().isHorizontal() ? TEXT + 2 : -DOT_RADIUS - 2);
            Mark.Align align = end.side() == Side.RIGHT ? Mark.Align.START : Mark.Align.END;
            marks.add(new Mark.Text(letter, new Point(at.x(), Math.round(at.y())), align, Face.TEXT, TEXT, ink));
        }
    }
}
