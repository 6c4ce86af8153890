package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.geometry.Side;
import dev.entitect.model.association.Multiplicity;
import dev.entitect.model.id.NodeId;
import java.util.Optional;

/// What an edge shows where it meets a box.
///
/// @param at           on the box's border, in world pixels
/// @param multiplicity how many of the box's class the other end sees; drawn here. Empty for an edge that is no association
/// @param label        the property by which the other end sees this box
public record RouteEnd(NodeId node, Point at, Side side, Optional<Multiplicity> multiplicity, Optional<Label> label) {

    RouteEnd withLabel(Optional<Label> other) {
        return new RouteEnd(node, at, side, multiplicity, other);
    }

    /// @param bounds of the text, in world pixels
    public record Label(String text, Rect bounds) {
    }
}
