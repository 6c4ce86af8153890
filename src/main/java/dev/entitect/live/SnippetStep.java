package dev.entitect.live;

/// One statement of a Java snippet, and its result.
///
/// @param source as typed
/// @param name   of the variable, method or class it declares; empty for none
/// @param type of its value, for display; empty if there is none
/// @param value as text; does not load anything
public record SnippetStep(String source, String name, String type, String value) {}
