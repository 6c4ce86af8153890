package dev.entitect.ui.search;

import dev.entitect.ui.widget.Icon;

/// A search result, with the action to run when it is chosen.
///
/// @param detail muted text after the title: a description, or the key of a command
public record SearchResult(Icon icon, String title, String detail, Runnable choose) {}
