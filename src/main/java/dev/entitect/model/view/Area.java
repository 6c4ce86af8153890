package dev.entitect.model.view;

import dev.entitect.model.Limits;
import dev.entitect.model.id.AreaId;

/// A coloured region of a diagram with a title; moving it moves its contents. All lengths are in world pixels.
public record Area(AreaId id, int x, int y, int width, int height, String title, Tint tint) {

    public Area {
        Limits.requirePosition("an area", x, y);
        Limits.requireSize("an area", width, height);
    }

    public Area movedBy(int dx, int dy) {
        return withBounds((long) x + dx, (long) y + dy, width, height);
    }

    /// The bounds closest to these that a diagram can have.
    public Area withBounds(long otherX, long otherY, long otherWidth, long otherHeight) {
        return new Area(id, Limits.coordinate(otherX), Limits.coordinate(otherY), Limits.side(otherWidth), Limits.side(otherHeight), title,
                tint);
    }

    public Area withTitle(String other) {
        return new Area(id, x, y, width, height, other, tint);
    }

    public Area withTint(Tint other) {
        return new Area(id, x, y, width, height, title, other);
    }
}
