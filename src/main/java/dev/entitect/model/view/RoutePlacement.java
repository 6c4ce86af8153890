package dev.entitect.model.view;

import dev.entitect.model.Limits;
import dev.entitect.model.id.AssociationId;
import java.util.List;

/// A manual route; edges without one are routed automatically.
///
/// @param bends the corners between the two boxes, in world pixels, from the owner to the inverse end
public record RoutePlacement(AssociationId association, List<Bend> bends) {

    public record Bend(int x, int y) {
        public Bend {
            Limits.requirePosition("a bend", x, y);
        }

        /// The bend closest to the position that a diagram can have.
        public static Bend at(long x, long y) {
            return new Bend(Limits.coordinate(x), Limits.coordinate(y));
        }
    }

    public RoutePlacement {
        bends = List.copyOf(bends);
    }

    public RoutePlacement movedBy(int dx, int dy) {
        return new RoutePlacement(association, bends.stream().map(bend -> Bend.at((long) bend.x() + dx, (long) bend.y() + dy)).toList());
    }
}
