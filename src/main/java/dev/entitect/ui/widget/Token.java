package dev.entitect.ui.widget;

/// A highlighted part of a text.
///
/// @param start      offset of its first character
/// @param end        offset after its last character
/// @param styleClass the token's kind, as a style class
public record Token(int start, int end, String styleClass) {}
