package dev.entitect.editor;

/// A word that can replace the text between its start and the cursor of a text field.
///
/// @param start index in the field's text
public record WordCompletion(String word, int start) {}
