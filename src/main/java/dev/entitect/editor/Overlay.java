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
import dev.entitect.model.id.AreaId;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.id.NoteId;
import dev.entitect.model.id.PlacedId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// The overlay while no gesture is active: the selection, and hover effects.
final class Overlay {

    private final EditorContext context;
    private final List<Mark> marks = new ArrayList<>();
    private final double pixel;

    private Overlay(EditorContext context) {
        this.context = context;
        pixel = 1 / context.viewport().zoom();
    }

    /// @param idle whether nothing is pressed, so that handles are shown
    static List<Mark> of(EditorContext context, boolean idle) {
        Overlay overlay = new Overlay(context);
        overlay.drawEdges();
        overlay.drawRows();
        overlay.drawSelected();
        if (idle) {
            overlay.drawGrips();
            overlay.drawHandles();
        }
        return overlay.marks;
    }

    /// Highlights selected edges and the one under the pointer, with the boxes at both ends.
    private void drawEdges() {
        Set<AssociationId> active = new LinkedHashSet<>();
        for (ElementId id : context.selection().ids()) {
            if (id instanceof AssociationId association) {
                active.add(association);
            }
        }
        if (context.hover() instanceof Hover.Edge(AssociationId association)) {
            active.add(association);
        }
        Rect view = context.viewport().world();
        for (AssociationId id : active) {
            Optional<Route> route = context.geometry().route(id);
            route.ifPresent(it -> {
                marks.addAll(context.scenes().active(context.geometry(), it, context.detail(), context.badges()));
                outline(it.owner().node(), Math.max(1, pixel), ColourRole.EDGE_ACTIVE, view);
                outline(it.inverse().node(), Math.max(1, pixel), ColourRole.EDGE_ACTIVE, view);
                context.geometry().box(it.owner().node()).ifPresent(box -> fillRow(box, box.rowOf(id), ColourRole.HOVER_FILL));
                context.geometry().box(it.inverse().node()).ifPresent(this::fillKey);
            });
        }
    }

    private void drawRows() {
        for (ElementId id : context.selection().ids()) {
            if (id instanceof ColumnOwner) {
                for (NodeBox box : context.geometry().boxesIn(context.viewport().world())) {
                    fillRow(box, box.rowOf(id), ColourRole.SELECTION_FILL);
                }
            }
        }
        if (context.hover() instanceof Hover.Box(NodeId node, OptionalInt row)) {
            context.geometry().box(node).ifPresent(box -> fillRow(box, row, ColourRole.HOVER_FILL));
        }
    }

    /// Highlights the key that a foreign key refers to.
    private void fillKey(NodeBox box) {
        IntStream.range(0, box.keyRows()).forEach(row -> fillRow(box, OptionalInt.of(row), ColourRole.HOVER_FILL));
    }

    private void fillRow(NodeBox box, OptionalInt row, ColourRole role) {
        if (context.detail().compareTo(Detail.BARS) >= 0) {
            row.ifPresent(index -> marks.add(new Mark.Fill(box.rowBounds(index), 0, Ink.of(role))));
        }
    }

    private void drawSelected() {
        Rect view = context.viewport().world();
        context.selection().placed().forEach(id -> outline(id, Math.max(1.5, 2 * pixel), ColourRole.SELECTION, view));
    }

    /// The grips of a single selected element: the ends of an edge, the corners of a note or an area.
    private void drawGrips() {
        context.selection().single().ifPresent(id -> {
            switch (id) {
                case AssociationId association -> context.geometry().route(association).ifPresent(route -> {
                    boolean owner = context.hover() instanceof Hover.EdgeEnd(AssociationId it, boolean atOwner) && atOwner;
                    boolean inverse = context.hover() instanceof Hover.EdgeEnd(AssociationId it, boolean atOwner) && !atOwner;
                    grip(Handles.end(route.owner()), owner);
                    grip(Handles.end(route.inverse()), inverse);
                });
                case NoteId note -> corners(note);
                case AreaId area -> corners(area);
                default -> {}
            }
        });
    }

    private void corners(PlacedId id) {
        context.geometry().bounds(id).ifPresent(bounds -> {
            for (double x : new double[] {bounds.x(), bounds.right()}) {
                for (double y : new double[] {bounds.y(), bounds.bottom()}) {
                    double half = 3.5 * pixel;
                    Rect square = new Rect(x - half, y - half, 2 * half, 2 * half);
                    marks.add(new Mark.Fill(square, 0, Ink.of(ColourRole.NODE_FILL)));
                    marks.add(new Mark.Outline(square, 0, pixel, Ink.of(ColourRole.SELECTION)));
                }
            }
        });
    }

    private void grip(Point at, boolean hovered) {
        double size = Math.max(1, pixel);
        marks.add(
                new Mark.Circle(at, Handles.RADIUS * size, 1.5 * size, Optional.of(Ink.of(hovered ? ColourRole.ACCENT : ColourRole.CANVAS)),
                        Ink.of(ColourRole.ACCENT)));
    }

    private void outline(PlacedId id, double width, ColourRole role, Rect view) {
        context.geometry().bounds(id).filter(bounds -> bounds.grown(width).touches(view))
                .ifPresent(
                        bounds -> marks.add(new Mark.Outline(bounds.grown(width - 1), BoxMetrics.CORNER + width - 1, width, Ink.of(role))));
    }

    private void drawHandles() {
        if (context.detail().compareTo(Detail.ROWS) < 0) {
            return;
        }
        context.hover().box().flatMap(context.geometry()::box).ifPresent(box -> {
            boolean onHandle = context.hover() instanceof Hover.Handle;
            for (Point handle : Handles.of(box)) {
                marks.add(new Mark.Circle(handle, Handles.RADIUS, 1.5,
                        Optional.of(Ink.of(onHandle ? ColourRole.ACCENT : ColourRole.CANVAS)), Ink.of(ColourRole.ACCENT)));
            }
            Handles.newRow(box).ifPresent(row -> drawNewRow(row, context.hover() instanceof Hover.NewRow));
        });
    }

    private void drawNewRow(Rect row, boolean hovered) {
        Ink ink = Ink.of(hovered ? ColourRole.ACCENT : ColourRole.MUTED);
        marks.add(new Mark.Fill(row, 4, Ink.of(ColourRole.CANVAS)));
        marks.add(new Mark.Fill(row, 4, Ink.of(hovered ? ColourRole.SELECTION_FILL : ColourRole.HOVER_FILL)));
        marks.add(new Mark.Text("+",
                new Point(row.x() + BoxMetrics.GLYPH_INDENT - 4, BoxMetrics.baseline(row.centerY(), BoxMetrics.TITLE_SIZE)),
                Mark.Align.START, Face.TEXT, BoxMetrics.TITLE_SIZE, ink));
        marks.add(new Mark.Text("Add attribute",
                new Point(row.x() + BoxMetrics.NAME_INDENT, BoxMetrics.baseline(row.centerY(), BoxMetrics.ROW_SIZE)),
                Mark.Align.START, Face.TEXT, BoxMetrics.ROW_SIZE, ink));
    }
}
