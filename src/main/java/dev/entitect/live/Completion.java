package dev.entitect.live;

/// A text that may go on where the caret stands.
///
/// @param text  takes the place of what stands from [#start] to the caret
/// @param start offset in the text that is being typed
public record Completion(String text, int start) {}
