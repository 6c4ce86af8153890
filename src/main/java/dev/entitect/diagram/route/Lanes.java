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

/// Moves the pieces of edges that run along one axis apart from each other. What comes out for an edge depends on the edges that run beside
/// its pieces, on those beside them, and so on, and on no others: so a change is followed from piece to piece.
final class Lanes {

    /// Pieces that lie farther apart never disturb each other, in world pixels.
    private static final double BESIDE = Leeway.REACH;
    /// Pieces of one line that have this much between their ends do not disturb each other, in world pixels.
    private static final double BEHIND = 8;

    private final boolean vertical;
    private final SpatialIndex<Piece> index = new SpatialIndex<>();
    private final Map<EdgeId, Course> courses = new HashMap<>();
    private final Map<EdgeId, List<Piece>> pieces = new HashMap<>();

    Lanes(boolean vertical) {
        this.vertical = vertical;
    }

    /// @param changed the edges with another way than before
    /// @param ways    of all edges; an edge without one is gone
    /// @return the edges with another result than before
    Set<EdgeId> follow(Set<EdgeId> changed, Map<EdgeId, Course> ways, Leeway.Boxes boxes) {
        Set<Piece> disturbed = new LinkedHashSet<>();
        for (EdgeId edge : changed) {
            for (Piece piece : pieces.getOrDefault(edge, List.of())) {
                disturbed.addAll(beside(piece));
            }
        }
        for (EdgeId edge : changed) {
            pieces.getOrDefault(edge, List.of()).forEach(piece -> {
                index.remove(piece);
                disturbed.remove(piece);
            });
            pieces.remove(edge);
            courses.remove(edge);
        }
        for (EdgeId edge : changed) {
            if (ways.containsKey(edge)) {
                disturbed.addAll(add(ways.get(edge), boxes));
            }
        }
        Set<EdgeId> moved = new HashSet<>(changed);
        for (List<Piece> bundle : bundles(disturbed)) {
            spread(bundle);
            bundle.forEach(piece -> moved.add(piece.course.edge()));
        }
        moved.removeIf(edge -> !rebuild(edge) && !changed.contains(edge));
        return moved;
    }

    Course course(EdgeId edge) {
        return courses.get(edge);
    }

    private List<Piece> add(Course course, Leeway.Boxes boxes) {
        List<Piece> added = new ArrayList<>();
        for (int i = 0; i < course.pieces(); i++) {
            if (course.isVertical(i) == vertical) {
                Piece piece = new Piece(course, i, boxes);
                added.add(piece);
                index.put(piece, List.of(piece.place()));
            }
        }
        pieces.put(course.edge(), added);
        courses.put(course.edge(), course);
        return added;
    }

    private Set<Piece> beside(Piece piece) {
        Rect place = piece.place();
        Set<Piece> found = index.in(new Rect(place.x() - BESIDE, place.y() - BEHIND, 2 * BESIDE, place.height() + 2 * BEHIND));
        found.remove(piece);
        return found;
    }

    private List<List<Piece>> bundles(Set<Piece> disturbed) {
        List<List<Piece>> bundles = new ArrayList<>();
        Set<Piece> seen = new HashSet<>();
        for (Piece first : disturbed) {
            if (!seen.add(first)) {
                continue;
            }
            List<Piece> bundle = new ArrayList<>();
            Deque<Piece> open = new ArrayDeque<>(List.of(first));
            while (!open.isEmpty()) {
                Piece piece = open.remove();
                bundle.add(piece);
                beside(piece).stream().filter(seen::add).forEach(open::add);
            }
            bundles.add(bundle);
        }
        return bundles;
    }

    private void spread(List<Piece> bundle) {
        List<Piece> sorted = bundle.stream().sorted(Comparator.<Piece>comparingDouble(piece -> piece.across)
                .thenComparing(piece -> piece.course.edge().order()).thenComparing(piece -> piece.index)).toList();
        Map<Piece, Integer> numbers = new HashMap<>();
        sorted.forEach(piece -> numbers.put(piece, numbers.size()));
        new Bundle(sorted, sorted.stream().map(piece -> beside(piece).stream().map(numbers::get).sorted().toList()).toList()).spread();
    }

    /// @return whether the edge runs otherwise than before
    private boolean rebuild(EdgeId edge) {
        if (!pieces.containsKey(edge)) {
            return false;
        }
        Course before = courses.get(edge);
        Course now = null;
        for (Piece piece : pieces.get(edge)) {
            now = now == null ? piece.course : now;
            now = now.moved(piece.index, piece.lane);
        }
        courses.put(edge, now == null ? before : now);
        return now != null && !now.equals(before);
    }
}
