package dev.entitect.editor;

import dev.entitect.diagram.DiagramGeometry;
import dev.entitect.diagram.Hit;
import dev.entitect.diagram.box.BoxMetrics;
import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.box.NodeKind;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.route.RouteEnd;
import dev.entitect.diagram.scene.Detail;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.id.PlacedId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The controls that appear around a box under the pointer: handles to draw associations from, and the row for a new attribute.
final class Handles {

    static final double RADIUS = 5;
    private static final double GRAB_RADIUS = 9;
    private static final double DISTANCE = 14;
    private static final double END_GRIP_DISTANCE = 27;
    /// The distance from a box within which its controls stay visible, in world pixels.
    private static final double CONTROL_DISTANCE = 30;
    private static final double GAP = 3;
    private static final double EDGE_TOLERANCE = 5;

    private Handles() {}

    static List<Point> of(NodeBox box) {
        if (box.kind() != NodeKind.ENTITY && box.kind() != NodeKind.MIXIN) {
            return List.of();
        }
        double y = box.header().centerY();
        return List.of(new Point(box.bounds().x() - DISTANCE, y), new Point(box.bounds().right() + DISTANCE, y));
    }

    static Optional<Rect> newRow(NodeBox box) {
        return box.kind() == NodeKind.ENUM
                ? Optional.empty()
                : Optional.of(new Rect(box.bounds().x(), box.bounds().bottom() + GAP, box.bounds().width(), BoxMetrics.ROW_HEIGHT));
    }

    /// The position where an end of a selected edge can be grabbed: away from the box, beyond the end's symbol.
    static Point end(RouteEnd end) {
        return end.side().outward(end.at(), END_GRIP_DISTANCE);
    }

    private static Optional<Hover> ofSelected(Point world, EditorContext context) {
        DiagramGeometry geometry = context.geometry();
        double zoom = context.viewport().zoom();
        return context.selection().single().flatMap(id -> switch (id) {
            case NodeId node when Detail.at(zoom).compareTo(Detail.ROWS) < 0 -> Optional.empty();
            case PlacedId placed -> geometry.bounds(placed).flatMap(bounds -> Grip.at(world, placed, bounds, zoom)).map(Hover.Resize::new);
            case AssociationId association -> geometry.route(association)
                    .flatMap(route -> end(route.owner()).distance(world) <= GRAB_RADIUS / zoom
                            ? Optional.of(new Hover.EdgeEnd(association, true))
                            : end(route.inverse()).distance(world) <= GRAB_RADIUS / zoom
                                    ? Optional.of(new Hover.EdgeEnd(association, false))
                                    : Optional.empty());
            default -> Optional.empty();
        });
    }

    static Hover under(Point world, EditorContext context) {
        DiagramGeometry geometry = context.geometry();
        double zoom = context.viewport().zoom();
        Hover before = context.hover();
        Optional<Hover> above = context.chips().at(world, context.detail()).<Hover>flatMap(badge -> switch (badge.of()) {
            case AssociationId association -> Optional.of(new Hover.Edge(association));
            case NodeId node -> Optional.of(new Hover.Box(node, OptionalInt.empty()));
            default -> Optional.empty();
        }).or(() -> ofSelected(world, context));
        if (above.isPresent()) {
            return above.get();
        }
        Optional<NodeBox> near = Detail.at(zoom).compareTo(Detail.ROWS) < 0
                ? Optional.empty()
                : before.box().flatMap(geometry::box).filter(box -> box.bounds().grown(CONTROL_DISTANCE).contains(world));
        if (near.isPresent()) {
            NodeBox box = near.get();
            if (of(box).stream().anyMatch(handle -> handle.distance(world) <= GRAB_RADIUS)) {
                return new Hover.Handle(box.id());
            }
            if (newRow(box).filter(row -> row.contains(world)).isPresent()) {
                return new Hover.NewRow(box.id());
            }
        }
        return switch (geometry.hit(world, EDGE_TOLERANCE / zoom)) {
            case Hit.OnBox it -> new Hover.Box(it.node(), it.row());
            case Hit.OnEdge it -> new Hover.Edge(it.association());
            case Hit.OnNote it -> new Hover.Decoration(it.note());
            case Hit.OnArea it -> new Hover.Decoration(it.area());
            case Hit.Nothing nothing -> near.<Hover>map(box -> new Hover.Nearby(box.id())).orElseGet(Hover.Nothing::new);
        };
    }
}
