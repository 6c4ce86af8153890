package dev.entitect.ui.query.completion;

/// A text that may go on at the caret.
///
/// @param text   takes the place of what stands between the start and the caret
/// @param start  offset in the text that is being typed
/// @param detail what it is, for people: a type, a class, the word for its kind
public record Proposal(String text, int start, String detail) {
}
