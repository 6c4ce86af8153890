package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.geometry.SpatialIndex;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Separates the segments of edges along one axis. Segments close to each other form a bundle and share the available space, which is
/// divided equally between bundles. So the result for an edge depends on the edges beside its segments, and a change propagates from
/// segment to segment.
final class Lanes {

    /// Segments within this distance are in one bundle, in world pixels.
    private static final double BUNDLE_DISTANCE = 20;
    /// Segments farther apart never interfere with each other, in world pixels.
    private static final double INTERFERENCE_DISTANCE = 2 * Clearance.MAX_SHIFT;
    /// Segments on the same line with this distance between their ends do not interfere with each other, in world pixels.
    private static final double END_DISTANCE = 8;

    private final boolean vertical;
    private final SpatialIndex<Segment> index = new SpatialIndex<>();
    private final Map<EdgeId, RoutedPath> inputs = new HashMap<>();
    private final Map<EdgeId, RoutedPath> routedPaths = new HashMap<>();
    private final Map<EdgeId, List<Segment>> segments = new HashMap<>();

    Lanes(boolean vertical) {
        this.vertical = vertical;
    }

    /// @param affected the edges with a changed path, or with changed boxes beside it
    /// @param paths of all edges; an edge without one was removed
    /// @return the edges whose result changed
    Set<EdgeId> update(Set<EdgeId> affected, Map<EdgeId, RoutedPath> paths, Clearance.Boxes boxes) {
        Map<EdgeId, List<Segment>> updated = new HashMap<>();
        for (EdgeId edge : affected) {
            List<Segment> now = paths.containsKey(edge) ? segments(paths.get(edge), boxes) : List.of();
            if (!isSame(edge, paths.get(edge), now)) {
                updated.put(edge, now);
            }
        }
        Set<Segment> affectedSegments = new LinkedHashSet<>();
        updated.keySet().forEach(edge -> collectNeighbours(segments.getOrDefault(edge, List.of()), affectedSegments));
        updated.forEach((edge, now) -> {
            for (Segment segment : segments.getOrDefault(edge, List.of())) {
                index.remove(segment);
                affectedSegments.remove(segment);
            }
            replace(edge, paths.get(edge), now);
        });
        if (updated.size() * 2 > segments.size()) {
            segments.values().forEach(affectedSegments::addAll);
        } else {
            updated.values().forEach(now -> {
                affectedSegments.addAll(now);
                collectNeighbours(now, affectedSegments);
            });
        }
        Set<EdgeId> moved = new HashSet<>(updated.keySet());
        for (Set<Segment> bundle : bundles(affectedSegments)) {
            spread(bundle);
            bundle.forEach(segment -> moved.add(segment.routedPath.edge()));
        }
        moved.removeIf(edge -> !rebuild(edge) && !updated.containsKey(edge));
        return moved;
    }

    private void collectNeighbours(List<Segment> changed, Set<Segment> affectedSegments) {
        changed.forEach(segment -> beside(segment, INTERFERENCE_DISTANCE, affectedSegments::add));
    }

    private void replace(EdgeId edge, RoutedPath path, List<Segment> now) {
        if (path == null) {
            segments.remove(edge);
            routedPaths.remove(edge);
            inputs.remove(edge);
            return;
        }
        now.forEach(segment -> index.put(segment, List.of(segment.place())));
        segments.put(edge, now);
        routedPaths.put(edge, path);
        inputs.put(edge, path);
    }

    private boolean isSame(EdgeId edge, RoutedPath path, List<Segment> now) {
        List<Segment> before = segments.getOrDefault(edge, List.of());
        if (path == null || !path.equals(inputs.get(edge)) || now.size() != before.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).clearance.equals(before.get(i).clearance)) {
                return false;
            }
        }
        return true;
    }

    RoutedPath routedPath(EdgeId edge) {
        return routedPaths.get(edge);
    }

    private List<Segment> segments(RoutedPath routedPath, Clearance.Boxes boxes) {
        List<Segment> found = new ArrayList<>();
        for (int i = 0; i < routedPath.segments(); i++) {
            if (routedPath.isVertical(i) == vertical) {
                found.add(new Segment(routedPath, i, boxes));
            }
        }
        return found;
    }

    private void beside(Segment segment, double distance, Consumer<Segment> visitor) {
        index.visit(
                new Rect(segment.across - distance, segment.start - END_DISTANCE, 2 * distance,
                        segment.end - segment.start + 2 * END_DISTANCE),
                (other, place) -> {
                    if (other != segment) {
                        visitor.accept(other);
                    }
                });
    }

    private List<Set<Segment>> bundles(Set<Segment> affectedSegments) {
        List<Set<Segment>> bundles = new ArrayList<>();
        Set<Segment> visited = new HashSet<>();
        for (Segment first : affectedSegments) {
            if (first.isFixed() || !visited.add(first)) {
                continue;
            }
            Set<Segment> bundle = new LinkedHashSet<>();
            Deque<Segment> queue = new ArrayDeque<>(List.of(first));
            while (!queue.isEmpty()) {
                Segment segment = queue.remove();
                bundle.add(segment);
                beside(segment, BUNDLE_DISTANCE, close -> {
                    if (close.isFixed()) {
                        bundle.add(close);
                    } else if (visited.add(close)) {
                        queue.add(close);
                    }
                });
            }
            bundles.add(bundle);
        }
        return bundles;
    }

    private void spread(Set<Segment> bundle) {
        List<Segment> sorted = bundle.stream().sorted(Comparator.<Segment>comparingDouble(segment -> segment.across)
                .thenComparing(segment -> segment.routedPath.edge().order()).thenComparing(segment -> segment.index)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            sorted.get(i).number = i;
        }
        int[][] neighbours = new int[sorted.size()][];
        for (Segment segment : sorted) {
            IntStream.Builder beside = IntStream.builder();
            segment.room = segment.clearance;
            if (!segment.isFixed()) {
                beside(segment, INTERFERENCE_DISTANCE, other -> {
                    if (bundle.contains(other)) {
                        beside.add(other.number);
                    } else {
                        segment.room = segment.room.limitedBy(other, segment.across);
                    }
                });
            }
            neighbours[segment.number] = beside.build().sorted().toArray();
        }
        new Bundle(sorted, neighbours).spread();
    }

    /// @return whether the edge's path changed
    private boolean rebuild(EdgeId edge) {
        if (!segments.containsKey(edge)) {
            return false;
        }
        RoutedPath before = routedPaths.get(edge);
        RoutedPath now = null;
        for (Segment segment : segments.get(edge)) {
            now = now == null ? segment.routedPath : now;
            now = now.moved(segment.index, segment.lane);
        }
        routedPaths.put(edge, now == null ? before : now);
        return now != null && !now.equals(before);
    }
}
