package dev.entitect.diagram.layout;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.layout.LayoutPlan.Line;
import dev.entitect.model.id.NodeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// Finds places for boxes: what is connected in layers (ELK's layered algorithm, after Sugiyama), one group beside the other in about the shape
/// of a screen. The same plan gives the same places. Takes up to seconds; for any thread.
public final class AutoLayout {

    /// Boxes stand on multiples of it, in world pixels.
    private static final int GRID = 8;
    /// Between what was arranged and what stays, in world pixels.
    private static final double GAP = 48;

    /// Larger groups are divided when their lines are too many.
    private static final int LARGE = 64;
    /// More lines a box than this are too many for the layers of a large group.
    private static final double SPARSE = 1.9;

    private final LayoutPlan plan;
    private final BooleanSupplier cancelled;

    private AutoLayout(LayoutPlan plan, BooleanSupplier cancelled) {
        this.plan = plan;
        this.cancelled = cancelled;
    }

    /// @param cancelled asked again and again; when it says so, what was found until then comes back, which may be nothing
    /// @return upper left corners of the boxes of the scope, in world pixels
    public static Map<NodeId, Point> arrange(LayoutPlan plan, BooleanSupplier cancelled) {
        return new AutoLayout(plan, cancelled).arrange();
    }

    private Map<NodeId, Point> arrange() {
        Map<NodeId, Rect> placed = switch (plan.manner()) {
            case WHOLE -> layered();
            case SELECTION -> inPlace(layered());
            case ADDED -> added();
        };
        Map<NodeId, Point> corners = new LinkedHashMap<>();
        placed.forEach((node, rect) -> corners.put(node, new Point(onGrid(rect.x()), onGrid(rect.y()))));
        return corners;
    }

    private static double onGrid(double coordinate) {
        return Math.round(coordinate / GRID) * GRID;
    }

    /// From 0, 0 to the right and downwards.
    private Map<NodeId, Rect> layered() {
        List<Map<NodeId, Rect>> groups = new ArrayList<>();
        for (Set<NodeId> group : Components.of(plan.scope(), plan.inner())) {
            if (cancelled.getAsBoolean()) {
                return Map.of();
            }
            groups.add(group.size() == 1 ? single(group.iterator().next()) : connected(group));
        }
        return Shelves.pack(groups, true);
    }

    /// In layers by all lines, or only by those that tell what belongs together, whichever looks better; a large group with too many lines in parts
    /// beside each other.
    private Map<NodeId, Rect> connected(Set<NodeId> group) {
        List<Line> lines = plan.inner().stream().filter(line -> group.contains(line.from())).toList();
        List<Line> telling = Clusters.telling(lines);
        if (group.size() > LARGE && lines.size() > group.size() * SPARSE) {
            return Shelves.pack(Clusters.of(group, lines).stream().map(part -> layers(part, telling)).toList(), false);
        }
        Map<NodeId, Rect> byAll = layers(group, lines);
        if (telling.size() == lines.size() || cancelled.getAsBoolean()) {
            return byAll;
        }
        Map<NodeId, Rect> byTelling = Shelves.pack(Components.of(group, telling).stream().map(part -> layers(part, telling)).toList(), true);
        return Looks.cost(byTelling, lines) < Looks.cost(byAll, lines) ? byTelling : byAll;
    }

    private Map<NodeId, Rect> layers(Set<NodeId> part, List<Line> lines) {
        return part.size() == 1 || cancelled.getAsBoolean() ? beside(part) : new Layers(plan, part, lines, cancelled).arrange();
    }

    private Map<NodeId, Rect> beside(Set<NodeId> part) {
        return Shelves.pack(part.stream().map(this::single).toList(), true);
    }

    /// Which part of the room the boxes take, with what they need around them.
    private static double fill(Map<NodeId, Rect> places) {
        Rect all = Rect.around(places.values()).orElseThrow();
        return places.values().stream().mapToDouble(rect -> (rect.width() + GAP) * (rect.height() + GAP)).sum() / (all.width() * all.height());
    }

    private Map<NodeId, Rect> single(NodeId node) {
        Rect box = plan.boxes().get(node);
        return Map.of(node, new Rect(0, 0, box.width(), box.height()));
    }

    /// The selection's middle stays, unless something else is there.
    private Map<NodeId, Rect> inPlace(Map<NodeId, Rect> arranged) {
        if (arranged.isEmpty()) {
            return arranged;
        }
        Rect before = Rect.around(plan.scope().stream().map(plan.boxes()::get).toList()).orElseThrow();
        Rect after = Rect.around(arranged.values()).orElseThrow();
        double dx = onGrid(before.centerX() - after.centerX());
        double dy = onGrid(before.centerY() - after.centerY());
        Room room = new Room(staying(), GAP);
        Point corner = room.near(after.movedBy(dx, dy));
        double shiftX = corner.x() - after.x();
        double shiftY = corner.y() - after.y();
        Map<NodeId, Rect> moved = new LinkedHashMap<>();
        arranged.forEach((node, rect) -> moved.put(node, rect.movedBy(shiftX, shiftY)));
        return moved;
    }

    private List<Rect> staying() {
        return plan.boxes().entrySet().stream().filter(entry -> !plan.scope().contains(entry.getKey())).map(Map.Entry::getValue).toList();
    }

    /// One by one, the one that most lines lead to from placed boxes first.
    private Map<NodeId, Rect> added() {
        Map<NodeId, Rect> standing = new LinkedHashMap<>(plan.boxes());
        standing.keySet().removeAll(plan.scope());
        Room room = new Room(standing.values(), GAP);
        Map<NodeId, Rect> placed = new LinkedHashMap<>();
        Set<NodeId> left = new LinkedHashSet<>(plan.scope());
        while (!left.isEmpty() && !cancelled.getAsBoolean()) {
            NodeId next = left.stream().max(Comparator.comparingInt(node -> neighbours(node, standing).size())).orElseThrow();
            left.remove(next);
            Rect box = plan.boxes().get(next);
            Rect wanted = wanted(next, box, standing);
            Point corner = room.near(wanted);
            Rect rect = new Rect(corner.x(), corner.y(), box.width(), box.height());
            placed.put(next, rect);
            standing.put(next, rect);
            room.take(rect);
        }
        return placed;
    }

    private List<NodeId> neighbours(NodeId node, Map<NodeId, Rect> standing) {
        return plan.lines().stream().flatMap(line -> line.from().equals(node) ? Stream.of(line.to()) : line.to().equals(node) ? Stream.of(line.from()) : Stream.empty())
                .filter(standing::containsKey).toList();
    }

    /// What refers to others stands right of them, or below, as in a whole layout.
    private Rect wanted(NodeId node, Rect box, Map<NodeId, Rect> standing) {
        List<NodeId> neighbours = neighbours(node, standing);
        if (neighbours.isEmpty()) {
            Rect all = Rect.around(standing.values()).orElse(new Rect(0, 0, 0, 0));
            return new Rect(onGrid(all.x()), onGrid(all.bottom() + GAP), box.width(), box.height());
        }
        Rect around = Rect.around(neighbours.stream().map(standing::get).toList()).orElseThrow();
        boolean refers = plan.lines().stream().anyMatch(line -> line.to().equals(node) && standing.containsKey(line.from()));
        double x = plan.direction() == LayoutPlan.Direction.DOWN ? around.centerX() - box.width() / 2 : refers ? around.right() + Layers.BETWEEN_LAYERS : around.x() - Layers.BETWEEN_LAYERS - box.width();
        double y = plan.direction() == LayoutPlan.Direction.RIGHT ? around.centerY() - box.height() / 2 : refers ? around.bottom() + Layers.BETWEEN_LAYERS : around.y() - Layers.BETWEEN_LAYERS - box.height();
        return new Rect(onGrid(x), onGrid(y), box.width(), box.height());
    }
}
