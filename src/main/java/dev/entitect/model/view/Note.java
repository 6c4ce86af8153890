package dev.entitect.model.view;

import dev.entitect.model.id.NoteId;

/// A text on a diagram; all lengths in world pixels.
public record Note(NoteId id, int x, int y, int width, int height, String text, Tint tint) {

    public Note movedBy(int dx, int dy) {
        return new Note(id, x + dx, y + dy, width, height, text, tint);
    }

    public Note withBounds(int otherX, int otherY, int otherWidth, int otherHeight) {
        return new Note(id, otherX, otherY, otherWidth, otherHeight, text, tint);
    }

    public Note withText(String other) {
        return new Note(id, x, y, width, height, other, tint);
    }

    public Note withTint(Tint other) {
        return new Note(id, x, y, width, height, text, other);
    }
}
