package dev.entitect.diagram.scene;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Side;
import dev.entitect.diagram.route.Route;
import dev.entitect.diagram.route.RouteEnd;
import dev.entitect.model.Association;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.Multiplicity;
import java.util.List;
import java.util.Optional;

/// The symbol of a multiplicity at the end of an edge: crow's foot for many, bar for one, preceded by a ring for zero or a bar for at least
/// one.
///
/// An identifying association (its foreign key is part of the owner's key) has a heavier line; one through an association entity is dashed.
final class CrowsFoot implements EdgeNotation {

    private static final double FOOT_LENGTH = 12;
    private static final double FOOT_HALF_WIDTH = 6;
    private static final double BAR_HALF_WIDTH = 5.5;
    private static final double FIRST_BAR = 9;
    private static final double SECOND_BAR = 14;
    private static final double RING_RADIUS = 4;
    private static final double LINE = 1.5;
    private static final double IDENTIFYING_WIDTH = 2.25;

    @Override
    public double width(Association association) {
        return association.isIdentifying() ? IDENTIFYING_WIDTH : WIDTH;
    }

    @Override
    public boolean isDashed(Association association) {
        return association.carrier() instanceof Carrier.Through;
    }

    @Override
    public void drawEnds(Route route, Association association, Ink ink, List<Mark> marks) {
        draw(route.owner(), association.owner().multiplicity(), ink, marks);
        draw(route.inverse(), association.inverse().multiplicity(), ink, marks);
    }

    private static void draw(RouteEnd end, Multiplicity multiplicity, Ink ink, List<Mark> marks) {
        boolean many = multiplicity.isMany();
        if (many) {
            Point apex = end.side().outward(end.at(), FOOT_LENGTH);
            marks.add(new Mark.Line(apex, beside(end, end.at(), FOOT_HALF_WIDTH), LINE, ink));
            marks.add(new Mark.Line(apex, beside(end, end.at(), -FOOT_HALF_WIDTH), LINE, ink));
        } else {
            bar(end, FIRST_BAR, ink, marks);
        }
        double foot = many ? FOOT_LENGTH : FIRST_BAR + 1;
        if (multiplicity.isOptional()) {
            marks.add(new Mark.Circle(end.side().outward(end.at(), foot + RING_RADIUS), RING_RADIUS, LINE,
                    Optional.of(Ink.of(ColourRole.CANVAS)), ink));
        } else {
            bar(end, many ? FOOT_LENGTH + 3 : SECOND_BAR, ink, marks);
        }
    }

    private static void bar(RouteEnd end, double distance, Ink ink, List<Mark> marks) {
        Point middle = end.side().outward(end.at(), distance);
        marks.add(new Mark.Polyline(List.of(beside(end, middle, BAR_HALF_WIDTH), beside(end, middle, -BAR_HALF_WIDTH)), LINE, false, ink));
    }

    private static Point beside(RouteEnd end, Point from, double distance) {
        Side side = end.side();
        return side.isHorizontal() ? from.plus(0, distance) : from.plus(distance, 0);
    }
}
