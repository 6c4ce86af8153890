package dev.entitect.diagram.route;

import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.geometry.Side;
import dev.entitect.model.Association;
import dev.entitect.model.view.RoutePlacement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// An edge between two boxes of a diagram that needs a route.
///
/// @param association empty for an edge that is not an association
/// @param bends of a manual route; empty for automatic routing
public record Link(EdgeId id, Optional<Association> association, NodeBox owner, NodeBox inverse, List<RoutePlacement.Bend> bends) {

    public Link {
        bends = List.copyOf(bends);
    }

    NodeBox box(boolean atOwner) {
        return atOwner ? owner : inverse;
    }

    boolean isLoop() {
        return owner.id().equals(inverse.id());
    }

    /// Edges to the left and right start at the row of their foreign key.
    boolean isPinned(boolean atOwner, Side side) {
        return atOwner && side.isHorizontal() && row().isPresent();
    }

    /// The row of the owner's box that shows the foreign key.
    OptionalInt row() {
        return association.map(it -> owner.rowOf(it.id())).orElseGet(OptionalInt::empty);
    }

    double rowY() {
        return owner.rowBounds(row().orElseThrow()).centerY();
    }

    /// The preferred position of an end on a side: that of its row, or the one that makes the edge straightest.
    double preferredPosition(boolean atOwner, Side side, Side otherSide) {
        if (isPinned(atOwner, side)) {
            return rowY();
        }
        if (!bends.isEmpty()) {
            return ManualPath.preferredPosition(box(atOwner).bounds(), side, atOwner ? bends.getFirst() : bends.getLast());
        }
        Rect here = box(atOwner).bounds();
        if (isLoop()) {
            return loopPosition(here, otherSide);
        }
        Rect there = box(!atOwner).bounds();
        boolean horizontal = side.isHorizontal();
        double low = horizontal ? here.y() : here.x();
        double high = horizontal ? here.bottom() : here.right();
        if (horizontal != otherSide.isHorizontal()) {
            return (low + high) / 2;
        }
        if (isPinned(!atOwner, otherSide)) {
            return Math.clamp(rowY(), low + PortPlan.CORNER, high - PortPlan.CORNER);
        }
        double otherLow = horizontal ? there.y() : there.x();
        double otherHigh = horizontal ? there.bottom() : there.right();
        double from = Math.max(low, otherLow);
        double to = Math.min(high, otherHigh);
        double middle = to - from >= 2 * PortPlan.CORNER ? (from + to) / 2 : (otherLow + otherHigh) / 2;
        return Math.clamp(Math.rint(middle), low + PortPlan.CORNER, high - PortPlan.CORNER);
    }

    /// Near the corner that the loop goes around.
    private static double loopPosition(Rect box, Side otherSide) {
        return switch (otherSide) {
            case LEFT -> box.x() + 2 * PortPlan.CORNER;
            case RIGHT -> box.right() - 2 * PortPlan.CORNER;
            case TOP -> box.y() + PortPlan.CORNER;
            case BOTTOM -> box.bottom() - PortPlan.CORNER;
        };
    }
}
