package dev.entitect.ui.query.completion;

/// A completion proposal.
///
/// @param text   replaces the text between the start and the caret
/// @param start  offset in the edited text
/// @param detail a description: its type, class or kind
public record Proposal(String text, int start, String detail) {}
