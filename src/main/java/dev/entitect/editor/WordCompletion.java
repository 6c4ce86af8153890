package dev.entitect.editor;

/// A word that can be put into a text field in place of what stands between its start and the cursor.
///
/// @param start index in the field's text
public record WordCompletion(String word, int start) {}
