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

/// Moves the pieces of edges that run along one axis apart from each other. Pieces that run close together are one bundle and share the
/// space there is; between bundles it is divided in the middle. So what comes out for an edge depends on the edges that run beside its
/// pieces, and a change is followed from piece to piece.
final class Lanes {

    /// Pieces that lie as near as this are in one bundle, in world pixels.
    private static final double CLOSE = 20;
    /// Pieces that lie farther apart never disturb each other, in world pixels.
    private static final double BESIDE = 2 * Leeway.REACH;
    /// Pieces of one line that have this much between their ends do not disturb each other, in world pixels.
    private static final double BEHIND = 8;

    private final boolean vertical;
    private final SpatialIndex<Piece> index = new SpatialIndex<>();
    private final Map<EdgeId, Course> inputs = new HashMap<>();
    private final Map<EdgeId, Course> courses = new HashMap<>();
    private final Map<EdgeId, List<Piece>> pieces = new HashMap<>();

    Lanes(boolean vertical) {
        this.vertical = vertical;
    }

    /// @param affected the edges with another way than before, or with other boxes beside it
    /// @param ways     of all edges; an edge without one is gone
    /// @return the edges with another result than before
    Set<EdgeId> follow(Set<EdgeId> affected, Map<EdgeId, Course> ways, Leeway.Boxes boxes) {
        Map<EdgeId, List<Piece>> fresh = new HashMap<>();
        for (EdgeId edge : affected) {
            List<Piece> now = ways.containsKey(edge) ? pieces(ways.get(edge), boxes) : List.of();
            if (!isSame(edge, ways.get(edge), now)) {
                fresh.put(edge, now);
            }
        }
        Set<Piece> disturbed = new LinkedHashSet<>();
        fresh.keySet().forEach(edge -> disturb(pieces.getOrDefault(edge, List.of()), disturbed));
        fresh.forEach((edge, now) -> {
            for (Piece piece : pieces.getOrDefault(edge, List.of())) {
                index.remove(piece);
                disturbed.remove(piece);
            }
            replace(edge, ways.get(edge), now);
        });
        if (fresh.size() * 2 > pieces.size()) {
            pieces.values().forEach(disturbed::addAll);
        } else {
            fresh.values().forEach(now -> {
                disturbed.addAll(now);
                disturb(now, disturbed);
            });
        }
        Set<EdgeId> moved = new HashSet<>(fresh.keySet());
        for (Set<Piece> bundle : bundles(disturbed)) {
            spread(bundle);
            bundle.forEach(piece -> moved.add(piece.course.edge()));
        }
        moved.removeIf(edge -> !rebuild(edge) && !fresh.containsKey(edge));
        return moved;
    }

    private void disturb(List<Piece> changed, Set<Piece> disturbed) {
        changed.forEach(piece -> beside(piece, BESIDE, disturbed::add));
    }

    private void replace(EdgeId edge, Course way, List<Piece> now) {
        if (way == null) {
            pieces.remove(edge);
            courses.remove(edge);
            inputs.remove(edge);
            return;
        }
        now.forEach(piece -> index.put(piece, List.of(piece.place())));
        pieces.put(edge, now);
        courses.put(edge, way);
        inputs.put(edge, way);
    }

    private boolean isSame(EdgeId edge, Course way, List<Piece> now) {
        List<Piece> before = pieces.getOrDefault(edge, List.of());
        if (way == null || !way.equals(inputs.get(edge)) || now.size() != before.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).leeway.equals(before.get(i).leeway)) {
                return false;
            }
        }
        return true;
    }

    Course course(EdgeId edge) {
        return courses.get(edge);
    }

    private List<Piece> pieces(Course course, Leeway.Boxes boxes) {
        List<Piece> found = new ArrayList<>();
        for (int i = 0; i < course.pieces(); i++) {
            if (course.isVertical(i) == vertical) {
                found.add(new Piece(course, i, boxes));
            }
        }
        return found;
    }

    private void beside(Piece piece, double distance, Consumer<Piece> visitor) {
        index.visit(new Rect(piece.across - distance, piece.start - BEHIND, 2 * distance, piece.end - piece.start + 2 * BEHIND),
                (other, place) -> {
                    if (other != piece) {
                        visitor.accept(other);
                    }
                });
    }

    private List<Set<Piece>> bundles(Set<Piece> disturbed) {
        List<Set<Piece>> bundles = new ArrayList<>();
        Set<Piece> seen = new HashSet<>();
        for (Piece first : disturbed) {
            if (first.isFixed() || !seen.add(first)) {
                continue;
            }
            Set<Piece> bundle = new LinkedHashSet<>();
            Deque<Piece> open = new ArrayDeque<>(List.of(first));
            while (!open.isEmpty()) {
                Piece piece = open.remove();
                bundle.add(piece);
                beside(piece, CLOSE, close -> {
                    if (close.isFixed()) {
                        bundle.add(close);
                    } else if (seen.add(close)) {
                        open.add(close);
                    }
                });
            }
            bundles.add(bundle);
        }
        return bundles;
    }

    private void spread(Set<Piece> bundle) {
        List<Piece> sorted = bundle.stream().sorted(Comparator.<Piece>comparingDouble(piece -> piece.across)
                .thenComparing(piece -> piece.course.edge().order()).thenComparing(piece -> piece.index)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            sorted.get(i).number = i;
        }
        int[][] neighbours = new int[sorted.size()][];
        for (Piece piece : sorted) {
            IntStream.Builder beside = IntStream.builder();
            piece.room = piece.leeway;
            if (!piece.isFixed()) {
                beside(piece, BESIDE, other -> {
                    if (bundle.contains(other)) {
                        beside.add(other.number);
                    } else {
                        piece.room = piece.room.besides(other, piece.across);
                    }
                });
            }
            neighbours[piece.number] = beside.build().sorted().toArray();
        }
        new Bundle(sorted, neighbours).spread();
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
