package dev.entitect.ui.source;

/// A part of a text that is drawn in a colour of its own.
///
/// @param start      offset of its first character
/// @param end        offset after its last character
/// @param styleClass its kind: a style class of the style sheet
public record Token(int start, int end, String styleClass) {
}
