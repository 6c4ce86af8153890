package dev.entitect.live;

/// One statement of a Java snippet, and what came of it.
///
/// @param source as it was typed
/// @param name   of the variable, method or class it declares; empty for none
/// @param type   of its value, for people; empty when it has none
/// @param value  as text; what is not loaded is not loaded for it
public record SnippetStep(String source, String name, String type, String value) {}
