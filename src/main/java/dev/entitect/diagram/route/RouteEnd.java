package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.geometry.Side;
import dev.entitect.model.id.NodeId;
import java.util.Optional;

/// Where an edge meets a box.
///
/// @param at    on the box's border, in world pixels
/// @param label the property of the other end that refers to this box
public record RouteEnd(NodeId node, Point at, Side side, Optional<Label> label) {

    RouteEnd withLabel(Optional<Label> other) {
        return new RouteEnd(node, at, side, other);
    }

    /// @param bounds of the text, in world pixels
    public record Label(String text, Rect bounds) {}
}
