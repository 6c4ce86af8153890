package dev.entitect.model.view;

/// A coloured region of a diagram with a title; all lengths in world pixels.
public record Area(String id, int x, int y, int width, int height, String title, Tint tint) {
}
