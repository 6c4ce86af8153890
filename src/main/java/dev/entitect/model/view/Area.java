package dev.entitect.model.view;

import dev.entitect.model.id.AreaId;

/// A coloured region of a diagram with a title; moving it moves its contents. All lengths are in world pixels.
public record Area(AreaId id, int x, int y, int width, int height, String title, Tint tint) {

    public Area movedBy(int dx, int dy) {
        return new Area(id, x + dx, y + dy, width, height, title, tint);
    }

    public Area withBounds(int otherX, int otherY, int otherWidth, int otherHeight) {
        return new Area(id, otherX, otherY, otherWidth, otherHeight, title, tint);
    }

    public Area withTitle(String other) {
        return new Area(id, x, y, width, height, other, tint);
    }

    public Area withTint(Tint other) {
        return new Area(id, x, y, width, height, title, other);
    }
}
