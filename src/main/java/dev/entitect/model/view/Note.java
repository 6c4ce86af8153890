package dev.entitect.model.view;

/// A text on a diagram; all lengths in world pixels.
public record Note(String id, int x, int y, int width, int height, String text, Tint tint) {
}
