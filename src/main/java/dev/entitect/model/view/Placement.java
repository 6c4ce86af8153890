package dev.entitect.model.view;

import dev.entitect.model.Limits;
import dev.entitect.model.id.NodeId;
import java.util.Optional;

/// The position of a box on a diagram.
///
/// @param x         left edge, in world pixels
/// @param y         top edge, in world pixels
/// @param width in world pixels; empty to fit the text
/// @param tint      empty for the tint of its group
/// @param collapsed whether only the name is shown
public record Placement(NodeId node, int x, int y, Optional<Integer> width, Optional<Tint> tint, boolean collapsed) {

    public Placement {
        Limits.requirePosition("a box", x, y);
        width.ifPresent(it -> Limits.require("The width of a box", it, 1, Limits.SIDE));
    }

    public static Placement at(NodeId node, int x, int y) {
        return new Placement(node, Limits.coordinate(x), Limits.coordinate(y), Optional.empty(), Optional.empty(), false);
    }

    public Placement movedBy(int dx, int dy) {
        return movedTo((long) x + dx, (long) y + dy);
    }

    /// The position closest to this one that a diagram can have.
    public Placement movedTo(long otherX, long otherY) {
        return new Placement(node, Limits.coordinate(otherX), Limits.coordinate(otherY), width, tint, collapsed);
    }

    public Placement withWidth(Optional<Integer> other) {
        return new Placement(node, x, y, other.map(Limits::side), tint, collapsed);
    }

    public Placement withCollapsed(boolean other) {
        return new Placement(node, x, y, width, tint, other);
    }

    public Placement withTint(Optional<Tint> other) {
        return new Placement(node, x, y, width, other, collapsed);
    }
}
