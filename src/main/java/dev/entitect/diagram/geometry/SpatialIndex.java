package dev.entitect.diagram.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/// Finds the items in an area without checking all of them: a grid of square cells, each with the rectangles that touch it. An item can
/// consist of several rectangles, such as the segments of an edge.
public final class SpatialIndex<K> {

    /// Side of a cell in world pixels: a little more than a box, so that most boxes lie in one to four cells.
    private static final int CELL = 384;
    /// A rectangle in more cells is not in the grid but in a list: a diagram has few of these, and they would fill the memory.
    private static final long MAX_CELLS = 8192;

    private final Map<Long, Map<K, List<Rect>>> cells = new HashMap<>();
    private final Map<K, List<Rect>> places = new HashMap<>();
    private final Map<K, List<Rect>> large = new LinkedHashMap<>();

    /// Adds an item, or updates its position.
    public void put(K key, List<Rect> parts) {
        if (parts.equals(places.get(key))) {
            return;
        }
        remove(key);
        places.put(key, List.copyOf(parts));
        for (Rect rect : parts) {
            if (count(rect) > MAX_CELLS) {
                large.computeIfAbsent(key, it -> new ArrayList<>(1)).add(rect);
                continue;
            }
            for (int column = cell(rect.x()); column <= cell(rect.right()); column++) {
                for (int row = cell(rect.y()); row <= cell(rect.bottom()); row++) {
                    cells.computeIfAbsent(address(column, row), address -> new LinkedHashMap<>())
                            .computeIfAbsent(key, it -> new ArrayList<>(2)).add(rect);
                }
            }
        }
    }

    public void remove(K key) {
        List<Rect> parts = places.remove(key);
        if (parts == null) {
            return;
        }
        large.remove(key);
        for (Rect rect : parts) {
            if (count(rect) > MAX_CELLS) {
                continue;
            }
            for (int column = cell(rect.x()); column <= cell(rect.right()); column++) {
                for (int row = cell(rect.y()); row <= cell(rect.bottom()); row++) {
                    cells.getOrDefault(address(column, row), Map.of()).remove(key);
                }
            }
        }
    }

    /// The items that touch the area.
    public Set<K> in(Rect area) {
        Set<K> found = new LinkedHashSet<>();
        visit(area, (key, rect) -> found.add(key));
        return found;
    }

    /// Shows each rectangle that touches the area to the visitor, once.
    public void visit(Rect area, BiConsumer<K, Rect> visitor) {
        if (count(area) > MAX_CELLS) {
            visit(places, area, visitor);
            return;
        }
        visit(large, area, visitor);
        int left = cell(area.x());
        int top = cell(area.y());
        for (int column = left; column <= cell(area.right()); column++) {
            for (int row = top; row <= cell(area.bottom()); row++) {
                int x = column;
                int y = row;
                cells.getOrDefault(address(column, row), Map.of()).forEach((key, rects) -> {
                    for (Rect rect : rects) {
                        // a rectangle in several cells is visited only in the first one that both it and the area touch
                        if (rect.touches(area) && Math.max(left, cell(rect.x())) == x && Math.max(top, cell(rect.y())) == y) {
                            visitor.accept(key, rect);
                        }
                    }
                });
            }
        }
    }

    private static <K> void visit(Map<K, List<Rect>> places, Rect area, BiConsumer<K, Rect> visitor) {
        places.forEach((key, rects) -> rects.stream().filter(area::touches).forEach(rect -> visitor.accept(key, rect)));
    }

    /// Whether the area is so large that checking each item is faster than visiting the area's cells.
    public boolean isSmallComparedTo(Rect area) {
        return 2 * count(area) > cells.size();
    }

    public boolean touches(K key, Rect area) {
        return places.getOrDefault(key, List.of()).stream().anyMatch(area::touches);
    }

    /// How many cells a rectangle touches.
    private static double count(Rect rect) {
        double columns = Math.floor(rect.right() / CELL) - Math.floor(rect.x() / CELL) + 1;
        double rows = Math.floor(rect.bottom() / CELL) - Math.floor(rect.y() / CELL) + 1;
        return columns * rows;
    }

    private static int cell(double coordinate) {
        return (int) Math.floor(coordinate / CELL);
    }

    /// A number for each cell, multiplied by a large odd one, so that the hash codes of neighbours differ.
    private static long address(int column, int row) {
        return ((long) column << 32 | row & 0xffffffffL) * 0x9E3779B97F4A7C15L;
    }
}
