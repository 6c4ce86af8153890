package dev.entitect.diagram.route;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import java.util.List;
import java.util.stream.IntStream;

/// An edge with its path, in world pixels.
///
/// @param corners from the owner's border to the other's, both included; each segment runs along an axis
public record Route(EdgeId id, RouteEnd owner, RouteEnd inverse, List<Point> corners) {

    public Route {
        corners = List.copyOf(corners);
    }

    /// The segments of the path as rectangles without an interior.
    public List<Rect> segments() {
        return IntStream.range(0, corners.size() - 1).mapToObj(i -> Rect.between(corners.get(i), corners.get(i + 1))).toList();
    }

    /// With the labels.
    public Rect bounds() {
        Rect path = Rect.around(segments()).orElseThrow().grown(8);
        Rect withOwner = owner.label().map(label -> path.union(label.bounds())).orElse(path);
        return inverse.label().map(label -> withOwner.union(label.bounds())).orElse(withOwner);
    }

    public boolean runsWithin(double distance, Point point) {
        return segments().stream().anyMatch(segment -> segment.grown(distance).contains(point));
    }
}
