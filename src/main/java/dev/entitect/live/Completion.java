package dev.entitect.live;

/// A possible completion at the caret.
///
/// @param text replaces the text from [#start] to the caret
/// @param start offset in the text
public record Completion(String text, int start) {}
