package dev.entitect.editor;

import dev.entitect.diagram.geometry.Rect;
import dev.entitect.edit.LayoutEdits.Position;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;

/// Ways to align or distribute the selected elements.
public enum Alignment {
    LEFT("Align left"), CENTER("Align centres"), RIGHT("Align right"), TOP("Align top"), MIDDLE("Align middles"), BOTTOM("Align bottom"),
    DISTRIBUTE_ACROSS("Distribute across"), DISTRIBUTE_DOWN("Distribute down");

    private final String label;

    Alignment(String label) {
        this.label = label;
    }

    /// The label in menus and in the history.
    public String label() {
        return label;
    }

    /// The least number of elements for which it has an effect.
    public int minimumCount() {
        return this == DISTRIBUTE_ACROSS || this == DISTRIBUTE_DOWN ? 3 : 2;
    }

    /// The new positions of the upper left corners.
    ///
    /// @param bounds of the elements, in world pixels
    <K> Map<K, Position> positions(Map<K, Rect> bounds) {
        Rect all = Rect.around(bounds.values()).orElseThrow();
        Map<K, Position> positions = new LinkedHashMap<>();
        switch (this) {
            case DISTRIBUTE_ACROSS ->
                distribute(bounds, all.width(), Rect::x, Rect::width, all.x(), (rect, at) -> position(at, rect.y()), positions);
            case DISTRIBUTE_DOWN ->
                distribute(bounds, all.height(), Rect::y, Rect::height, all.y(), (rect, at) -> position(rect.x(), at), positions);
            default -> bounds.forEach((key, rect) -> positions.put(key, position(rect, all)));
        }
        return positions;
    }

    private Position position(Rect rect, Rect all) {
        return switch (this) {
            case LEFT -> position(all.x(), rect.y());
            case CENTER -> position(all.centerX() - rect.width() / 2, rect.y());
            case RIGHT -> position(all.right() - rect.width(), rect.y());
            case TOP -> position(rect.x(), all.y());
            case MIDDLE -> position(rect.x(), all.centerY() - rect.height() / 2);
            case BOTTOM -> position(rect.x(), all.bottom() - rect.height());
            case DISTRIBUTE_ACROSS, DISTRIBUTE_DOWN -> throw new IllegalStateException();
        };
    }

    /// Makes the gaps between neighbours equal; the outermost elements stay.
    private static <K> void distribute(Map<K, Rect> bounds, double space, ToDoubleFunction<Rect> start, ToDoubleFunction<Rect> size,
            double from,
            BiFunction<Rect, Double, Position> position, Map<K, Position> positions) {
        double gap = (space - bounds.values().stream().mapToDouble(size).sum()) / (bounds.size() - 1);
        double at = from;
        List<Map.Entry<K, Rect>> sorted = bounds.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> start.applyAsDouble(entry.getValue()))).toList();
        for (Map.Entry<K, Rect> entry : sorted) {
            positions.put(entry.getKey(), position.apply(entry.getValue(), at));
            at += size.applyAsDouble(entry.getValue()) + gap;
        }
    }

    private static Position position(double x, double y) {
        return new Position((int) Math.round(x), (int) Math.round(y));
    }
}
