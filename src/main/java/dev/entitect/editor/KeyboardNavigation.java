package dev.entitect.editor;

import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.edit.Edits;
import dev.entitect.edit.Elements;
import dev.entitect.model.Association;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.NodeId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Selection by keyboard, and selection of connected boxes.
final class KeyboardNavigation {

    private final EditorContext context;

    KeyboardNavigation(EditorContext context) {
        this.context = context;
    }

    /// Adds the boxes connected to the selected ones, and all edges among them.
    void selectConnected() {
        Set<NodeId> connected = new LinkedHashSet<>(context.selection().nodes());
        for (AssociationId id : context.selection().associations()) {
            context.geometry().route(id).ifPresent(route -> connected.addAll(List.of(route.owner().node(), route.inverse().node())));
        }
        for (NodeId node : List.copyOf(connected)) {
            context.geometry().edgesAt(node).stream().flatMap(edge -> context.geometry().route(edge).stream())
                    .forEach(route -> connected.addAll(List.of(route.owner().node(), route.inverse().node())));
        }
        List<ElementId> edges = context.model().associations().stream()
                .filter(it -> connected.contains(it.owner().type()) && connected.contains(it.inverse().type()))
                .<ElementId>map(Association::id)
                .toList();
        context.select(context.selection().with(connected).with(edges));
    }

    /// Selects the next box in reading order, line by line.
    boolean next(boolean backwards) {
        List<NodeBox> boxes = context.geometry().boxes().stream()
                .sorted(Comparator.<NodeBox>comparingDouble(box -> Math.floor(box.bounds().y() / 160))
                        .thenComparingDouble(box -> box.bounds().x()))
                .toList();
        if (boxes.isEmpty()) {
            return false;
        }
        Optional<NodeBox> selected = selectedBox();
        int at = selected.map(boxes::indexOf).orElse(backwards ? 0 : -1);
        // after the last box the focus moves on to the rest of the window
        if (at + (backwards ? -1 : 1) >= boxes.size() || backwards && at == 0) {
            return false;
        }
        show(boxes.get(at + (backwards ? -1 : 1)));
        return true;
    }

    /// Selects the nearest box in a direction from the selected one, or else from the centre of the view.
    boolean towards(int dx, int dy) {
        Optional<NodeBox> from = selectedBox();
        Point start = from.map(box -> new Point(box.bounds().centerX(), box.bounds().centerY())).orElseGet(context.viewport()::center);
        Optional<NodeBox> next = context.geometry().boxes().stream().filter(box -> from.isEmpty() || !box.id().equals(from.get().id()))
                .filter(box -> from.isEmpty() || (box.bounds().centerX() - start.x()) * dx + (box.bounds().centerY() - start.y()) * dy > 0)
                .min(Comparator.comparingDouble(box -> distance(box.bounds(), start, dx, dy)));
        next.ifPresent(this::show);
        return next.isPresent();
    }

    /// Distance at right angles to the direction counts double.
    private static double distance(Rect bounds, Point start, int dx, int dy) {
        double along = Math.abs(dx != 0 ? bounds.centerX() - start.x() : bounds.centerY() - start.y());
        double across = Math.abs(dx != 0 ? bounds.centerY() - start.y() : bounds.centerX() - start.x());
        return along + 2 * across;
    }

    private void show(NodeBox box) {
        context.select(Selection.of(box.id()));
        context.show(context.viewport().revealing(box.bounds()));
    }

    private Optional<NodeBox> selectedBox() {
        return context.selection().ids().stream().flatMap(id -> switch (id) {
            case NodeId node -> context.geometry().box(node).stream();
            case ColumnOwner owner -> rowsBox(owner).stream();
            default -> Stream.<NodeBox>empty();
        }).findFirst();
    }

    private Optional<NodeBox> rowsBox(ColumnOwner owner) {
        return Elements.home(context.model(), owner).flatMap(home -> context.geometry().box(home.id()))
                .or(() -> owner instanceof AssociationId association
                        ? context.model().associations().find(association).flatMap(it -> context.geometry().box(it.owner().type()))
                        : Optional.empty());
    }

    /// Selects the row above or below the selected one; beyond the first or last row, the box.
    boolean nextRow(int step) {
        Optional<ColumnOwner> row = context.selection().single().filter(ColumnOwner.class::isInstance).map(ColumnOwner.class::cast);
        Optional<NodeBox> box = row.flatMap(this::rowsBox);
        if (box.isEmpty() || box.get().rowOf(row.get()).isEmpty()) {
            return false;
        }
        int next = box.get().rowOf(row.get()).getAsInt() + step;
        Optional<ColumnOwner> target = next >= 0 && next < box.get().rows().size()
                ? box.get().rows().get(next).element()
                : Optional.empty();
        context.select(target.map(Selection::of).orElseGet(() -> Selection.of(box.get().id())));
        return true;
    }

    /// Moves the selected attribute one row up or down.
    boolean moveRow(int step) {
        Optional<AttributeId> attribute = context.selection().single().filter(AttributeId.class::isInstance).map(AttributeId.class::cast);
        Optional<ClassElement> home = attribute.flatMap(id -> Elements.home(context.model(), id));
        home.ifPresent(type -> {
            List<AttributeId> order = type.attributes().stream().map(Attribute::id).toList();
            int to = order.indexOf(attribute.get()) + step;
            if (to >= 0 && to < order.size()) {
                context.apply(Edits.moveAttribute(type.id(), attribute.get(), to));
            }
        });
        return home.isPresent();
    }
}
