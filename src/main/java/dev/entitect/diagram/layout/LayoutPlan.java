package dev.entitect.diagram.layout;

import dev.entitect.diagram.DiagramGeometry;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.text.TextMeasure;
import dev.entitect.model.Diagram;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.view.Placement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What an automatic layout starts from: where boxes stand, what connects them, and which may move. Immutable, so that the work can be done on
/// another thread.
///
/// @param boxes     all boxes of the diagram, in world pixels; those that have no place yet stand anywhere
/// @param lines     connect boxes; from the one that is referred to
/// @param scope     the boxes that get new places
/// @param manner    how the others are taken into account
/// @param direction where lines lead
public record LayoutPlan(Map<NodeId, Rect> boxes, List<Line> lines, Set<NodeId> scope, Manner manner, Direction direction) {

    public enum Direction { RIGHT, DOWN }

    public enum Manner {
        /// Everything is arranged afresh.
        WHOLE,
        /// What is arranged keeps its middle, and does not cover what stays.
        SELECTION,
        /// What is arranged is put near to what it is connected to, where there is room.
        ADDED
    }

    /// @param from the box that is referred to
    /// @param to   the box that refers to it
    public record Line(NodeId from, NodeId to) {
    }

    public LayoutPlan {
        boxes = Collections.unmodifiableMap(new LinkedHashMap<>(boxes));
        lines = List.copyOf(lines);
        scope = Collections.unmodifiableSet(new LinkedHashSet<>(scope));
    }

    /// @param scope boxes of the diagram
    public static LayoutPlan of(DiagramGeometry geometry, Set<? extends NodeId> scope, Manner manner, Direction direction) {
        Map<NodeId, Rect> boxes = new LinkedHashMap<>();
        geometry.boxes().forEach(box -> boxes.put(box.id(), box.bounds()));
        List<Line> lines = geometry.routes().stream().map(route -> new Line(route.inverse().node(), route.owner().node())).toList();
        return new LayoutPlan(boxes, lines, new LinkedHashSet<>(scope), manner, direction);
    }

    /// Boxes that the diagram does not have yet find places beside those that stay.
    ///
    /// @param added what the model has and the diagram has not
    public static LayoutPlan adding(DiagramGeometry geometry, Set<? extends NodeId> added, TextMeasure measure) {
        Diagram diagram = geometry.diagram();
        for (NodeId node : added) {
            diagram = diagram.withNode(Placement.at(node, 0, 0));
        }
        return of(DiagramGeometry.of(geometry.model().with(diagram), diagram.id(), measure), added, Manner.ADDED, Direction.RIGHT);
    }

    /// The lines between boxes of the scope, without those from a box to itself.
    List<Line> inner() {
        return lines.stream().filter(line -> !line.from.equals(line.to) && scope.contains(line.from) && scope.contains(line.to)).distinct().toList();
    }
}
