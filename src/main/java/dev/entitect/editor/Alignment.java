package dev.entitect.editor;

import dev.entitect.diagram.geometry.Rect;
import dev.entitect.edit.LayoutEdits.Spot;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;

/// How selected things are brought in line.
public enum Alignment {
    LEFT("Align left"), CENTER("Align centres"), RIGHT("Align right"), TOP("Align top"), MIDDLE("Align middles"), BOTTOM("Align bottom"),
    SPREAD_ACROSS("Distribute across"), SPREAD_DOWN("Distribute down");

    private final String label;

    Alignment(String label) {
        this.label = label;
    }

    /// What menus and the history call it.
    public String label() {
        return label;
    }

    /// Fewer things are in line already.
    public int fewest() {
        return this == SPREAD_ACROSS || this == SPREAD_DOWN ? 3 : 2;
    }

    /// New places of upper left corners.
    ///
    /// @param bounds where the things stand, in world pixels
    <K> Map<K, Spot> places(Map<K, Rect> bounds) {
        Rect all = Rect.around(bounds.values()).orElseThrow();
        Map<K, Spot> places = new LinkedHashMap<>();
        switch (this) {
            case SPREAD_ACROSS -> spread(bounds, all.width(), Rect::x, Rect::width, all.x(), (rect, at) -> spot(at, rect.y()), places);
            case SPREAD_DOWN -> spread(bounds, all.height(), Rect::y, Rect::height, all.y(), (rect, at) -> spot(rect.x(), at), places);
            default -> bounds.forEach((key, rect) -> places.put(key, place(rect, all)));
        }
        return places;
    }

    private Spot place(Rect rect, Rect all) {
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

    /// Equal gaps between neighbours; the outermost stay.
    private static <K> void spread(Map<K, Rect> bounds, double space, ToDoubleFunction<Rect> start, ToDoubleFunction<Rect> size,
            double from,
            BiFunction<Rect, Double, Spot> place, Map<K, Spot> places) {
        double gap = (space - bounds.values().stream().mapToDouble(size).sum()) / (bounds.size() - 1);
        double at = from;
        List<Map.Entry<K, Rect>> sorted = bounds.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> start.applyAsDouble(entry.getValue()))).toList();
        for (Map.Entry<K, Rect> entry : sorted) {
            places.put(entry.getKey(), place.apply(entry.getValue(), at));
            at += size.applyAsDouble(entry.getValue()) + gap;
        }
    }

    private static Spot spot(double x, double y) {
        return new Spot((int) Math.round(x), (int) Math.round(y));
    }
}
