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

/// Chooses by the keys what is selected next, and along the edges what is selected too.
final class KeyboardNavigation {

    private final EditorContext context;

    KeyboardNavigation(EditorContext context) {
        this.context = context;
    }

    /// Adds what edges lead to from the selected boxes, and the edges among all of these.
    void selectConnected() {
        Set<NodeId> reached = new LinkedHashSet<>(context.selection().nodes());
        for (AssociationId id : context.selection().associations()) {
            context.geometry().route(id).ifPresent(route -> reached.addAll(List.of(route.owner().node(), route.inverse().node())));
        }
        for (NodeId node : List.copyOf(reached)) {
            context.geometry().edgesAt(node).stream().flatMap(edge -> context.geometry().route(edge).stream())
                    .forEach(route -> reached.addAll(List.of(route.owner().node(), route.inverse().node())));
        }
        List<ElementId> edges = context.model().associations().stream()
                .filter(it -> reached.contains(it.owner().type()) && reached.contains(it.inverse().type())).<ElementId>map(Association::id)
                .toList();
        context.select(context.selection().with(reached).with(edges));
    }

    /// The next box in the order in which one reads: line by line.
    boolean next(boolean backwards) {
        List<NodeBox> boxes = context.geometry().boxes().stream()
                .sorted(Comparator.<NodeBox>comparingDouble(box -> Math.floor(box.bounds().y() / 160))
                        .thenComparingDouble(box -> box.bounds().x()))
                .toList();
        if (boxes.isEmpty()) {
            return false;
        }
        Optional<NodeBox> present = present();
        int at = present.map(boxes::indexOf).orElse(backwards ? 0 : -1);
        // the keys go on to the rest of the window behind the last box
        if (at + (backwards ? -1 : 1) >= boxes.size() || backwards && at == 0) {
            return false;
        }
        show(boxes.get(at + (backwards ? -1 : 1)));
        return true;
    }

    /// The nearest box in a direction from the selected one, or the one in the middle of the view.
    boolean towards(int dx, int dy) {
        Optional<NodeBox> from = present();
        Point start = from.map(box -> new Point(box.bounds().centerX(), box.bounds().centerY())).orElseGet(context.viewport()::center);
        Optional<NodeBox> next = context.geometry().boxes().stream().filter(box -> from.isEmpty() || !box.id().equals(from.get().id()))
                .filter(box -> from.isEmpty() || (box.bounds().centerX() - start.x()) * dx + (box.bounds().centerY() - start.y()) * dy > 0)
                .min(Comparator.comparingDouble(box -> distance(box.bounds(), start, dx, dy)));
        next.ifPresent(this::show);
        return next.isPresent();
    }

    /// What lies aside is further than what lies ahead.
    private static double distance(Rect bounds, Point start, int dx, int dy) {
        double along = Math.abs(dx != 0 ? bounds.centerX() - start.x() : bounds.centerY() - start.y());
        double aside = Math.abs(dx != 0 ? bounds.centerY() - start.y() : bounds.centerX() - start.x());
        return along + 2 * aside;
    }

    private void show(NodeBox box) {
        context.select(Selection.of(box.id()));
        context.show(context.viewport().revealing(box.bounds()));
    }

    private Optional<NodeBox> present() {
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

    /// The row above or below the selected one; from the outermost one back to the box.
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

    /// Moves the selected attribute one place up or down.
    boolean carryRow(int step) {
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
