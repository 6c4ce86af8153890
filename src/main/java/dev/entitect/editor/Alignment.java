package dev.entitect.editor;

import dev.entitect.diagram.geometry.Rect;
import dev.entitect.edit.LayoutEdits.Spot;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;

/// Ways to align or distribute the selected elements.
public enum Alignment {
    LEFT("Align left"), CENTER("Align centres"), RIGHT("Align right"), TOP("Align top"), MIDDLE("Align middles"), BOTTOM("Align bottom"),
    SPREAD_ACROSS("Distribute across"), SPREAD_DOWN("Distribute down");

    private final String label;

    Alignment(String label) {
        this.label = label;
    }

    /// The label in menus and in the history.
    public String label() {
        return label;
    }

    /// The least number of elements for which it has an effect.
    public int fewest() {
        return this == SPREAD_ACROSS || this == SPREAD_DOWN ? 3 : 2;
    }

    /// The new positions of the upper left corners.
    ///
    /// @param bounds of the elements, in world pixels
    <K> Map<K, Spot> positions(Map<K, Rect> bounds) {
        Rect all = Rect.around(bounds.values()).orElseThrow();
        Map<K, Spot> positions = new LinkedHashMap<>();
        switch (this) {
            case SPREAD_ACROSS -> spread(bounds, all.width(), Rect::x, Rect::width, all.x(), (rect, at) -> spot(at, rect.y()), positions);
            case SPREAD_DOWN -> spread(bounds, all.height(), Rect::y, Rect::height, all.y(), (rect, at) -> spot(rect.x(), at), positions);
            default -> bounds.forEach((key, rect) -> positions.put(key, position(rect, all)));
        }
        return positions;
    }

    private Spot position(Rect rect, Rect all) {
        return switch (this) {
            case LEFT -> spot(all.x(), rect.y());
            case CENTER -> spot(all.centerX() - rect.width() / 2, rect.y());
            case RIGHT -> spot(all.right() - rect.width(), rect.y());
            case TOP -> spot(rect.x(), all.y());
            case MIDDLE -> spot(rect.x(), all.centerY() - rect.height() / 2);
            case BOTTOM -> spot(rect.x(), all.bottom() - rect.height());
            case SPREAD_ACROSS, SPREAD_DOWN -> throw new IllegalStateException();
        };
    }

    /// Makes the gaps between neighbours equal; the outermost elements stay.
    private static <K> void spread(Map<K, Rect> bounds, double space, ToDoubleFunction<Rect> start, ToDoubleFunction<Rect> size,
            double from,
            BiFunction<Rect, Double, Spot> position, Map<K, Spot> positions) {
        double gap = (space - bounds.values().stream().mapToDouble(size).sum()) / (bounds.size() - 1);
        double at = from;
        List<Map.Entry<K, Rect>> sorted = bounds.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> start.applyAsDouble(entry.getValue()))).toList();
        for (Map.Entry<K, Rect> entry : sorted) {
            positions.put(entry.getKey(), position.apply(entry.getValue(), at));
            at += size.applyAsDouble(entry.getValue()) + gap;
        }
    }

    private static Spot spot(double x, double y) {
        return new Spot((int) Math.round(x), (int) Math.round(y));
    }
}
