package dev.entitect.model.view;

import dev.entitect.model.Limits;
import dev.entitect.model.id.NoteId;

/// A text on a diagram; all lengths in world pixels.
public record Note(NoteId id, int x, int y, int width, int height, String text, Tint tint) {

    public Note {
        Limits.requirePosition("a note", x, y);
        Limits.requireSize("a note", width, height);
    }

    public Note movedBy(int dx, int dy) {
        return withBounds((long) x + dx, (long) y + dy, width, height);
    }

    /// The bounds closest to these that a diagram can have.
    public Note withBounds(long otherX, long otherY, long otherWidth, long otherHeight) {
        return new Note(id, Limits.coordinate(otherX), Limits.coordinate(otherY), Limits.side(otherWidth), Limits.side(otherHeight), text,
                tint);
    }

    public Note withText(String other) {
        return new Note(id, x, y, width, height, other, tint);
    }

    public Note withTint(Tint other) {
        return new Note(id, x, y, width, height, text, other);
    }
}
