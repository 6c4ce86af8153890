package dev.entitect.editor;

import dev.entitect.diagram.box.BoxMetrics;
import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.route.Route;
import dev.entitect.diagram.scene.ColourRole;
import dev.entitect.diagram.scene.Detail;
import dev.entitect.diagram.scene.Ink;
import dev.entitect.diagram.scene.Mark;
import dev.entitect.diagram.text.Face;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.NodeId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What lies above the diagram while nothing moves: the selection, and what answers the pointer.
final class Overlay {

    private final Desk desk;
    private final List<Mark> marks = new ArrayList<>();
    private final double pixel;

    private Overlay(Desk desk) {
        this.desk = desk;
        pixel = 1 / desk.viewport().zoom();
    }

    /// @param idle nothing is pressed: a press could begin at a handle
    static List<Mark> of(Desk desk, boolean idle) {
        Overlay overlay = new Overlay(desk);
        overlay.drawEdges();
        overlay.drawRows();
        overlay.drawSelectedBoxes();
        if (idle) {
            overlay.drawHandles();
        }
        return overlay.marks;
    }

    /// Selected edges and the one under the pointer, which lights both its ends.
    private void drawEdges() {
        Set<AssociationId> active = new LinkedHashSet<>();
        for (ElementId id : desk.selection().ids()) {
            if (id instanceof AssociationId association) {
                active.add(association);
            }
        }
        if (desk.hover() instanceof Hover.Edge(AssociationId association)) {
            active.add(association);
        }
        Rect view = desk.viewport().world();
        for (AssociationId id : active) {
            Optional<Route> route = desk.geometry().route(id);
            route.ifPresent(it -> {
                marks.addAll(desk.scenes().active(desk.geometry(), it, desk.detail()));
                outline(it.owner().node(), Math.max(1, pixel), ColourRole.EDGE_ACTIVE, view);
                outline(it.inverse().node(), Math.max(1, pixel), ColourRole.EDGE_ACTIVE, view);
                desk.geometry().box(it.owner().node()).ifPresent(box -> fillRow(box, box.rowOf(id), ColourRole.HOVER_FILL));
            });
        }
    }

    private void drawRows() {
        for (ElementId id : desk.selection().ids()) {
            if (id instanceof ColumnOwner) {
                for (NodeBox box : desk.geometry().boxesIn(desk.viewport().world())) {
                    fillRow(box, box.rowOf(id), ColourRole.SELECTION_FILL);
                }
            }
        }
        if (desk.hover() instanceof Hover.Box(NodeId node, OptionalInt row)) {
            desk.geometry().box(node).ifPresent(box -> fillRow(box, row, ColourRole.HOVER_FILL));
        }
    }

    private void fillRow(NodeBox box, OptionalInt row, ColourRole role) {
        if (desk.detail().compareTo(Detail.BARS) >= 0) {
            row.ifPresent(index -> marks.add(new Mark.Fill(box.rowBounds(index), 0, Ink.of(role))));
        }
    }

    private void drawSelectedBoxes() {
        Rect view = desk.viewport().world();
        desk.selection().nodes().forEach(node -> outline(node, Math.max(1.5, 2 * pixel), ColourRole.SELECTION, view));
    }

    private void outline(NodeId node, double width, ColourRole role, Rect view) {
        desk.geometry().box(node).map(NodeBox::bounds).filter(bounds -> bounds.grown(width).touches(view))
                .ifPresent(bounds -> marks.add(new Mark.Outline(bounds.grown(width - 1), BoxMetrics.CORNER + width - 1, width, Ink.of(role))));
    }

    private void drawHandles() {
        if (desk.detail().compareTo(Detail.ROWS) < 0) {
            return;
        }
        desk.hover().box().flatMap(desk.geometry()::box).ifPresent(box -> {
            boolean onHandle = desk.hover() instanceof Hover.Handle;
            for (Point handle : Handles.of(box)) {
                marks.add(new Mark.Circle(handle, Handles.RADIUS, 1.5, Optional.of(Ink.of(onHandle ? ColourRole.ACCENT : ColourRole.CANVAS)), Ink.of(ColourRole.ACCENT)));
            }
            Handles.newRow(box).ifPresent(row -> drawNewRow(row, desk.hover() instanceof Hover.NewRow));
        });
    }

    private void drawNewRow(Rect row, boolean under) {
        Ink ink = Ink.of(under ? ColourRole.ACCENT : ColourRole.MUTED);
        marks.add(new Mark.Fill(row, 4, Ink.of(ColourRole.CANVAS)));
        marks.add(new Mark.Fill(row, 4, Ink.of(under ? ColourRole.SELECTION_FILL : ColourRole.HOVER_FILL)));
        marks.add(new Mark.Text("+", new Point(row.x() + BoxMetrics.GLYPH_INDENT - 4, BoxMetrics.baseline(row.centerY(), BoxMetrics.TITLE_SIZE)),
                Mark.Align.START, Face.TEXT, BoxMetrics.TITLE_SIZE, ink));
        marks.add(new Mark.Text("Add attribute", new Point(row.x() + BoxMetrics.NAME_INDENT, BoxMetrics.baseline(row.centerY(), BoxMetrics.ROW_SIZE)),
                Mark.Align.START, Face.TEXT, BoxMetrics.ROW_SIZE, ink));
    }
}
