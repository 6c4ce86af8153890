package dev.entitect.ui.search;

import dev.entitect.ui.fx.Icon;

/// Something that a search can find, and what choosing it does.
///
/// @param detail muted text behind the title: where it stands, or the key of a command
public record SearchResult(Icon icon, String title, String detail, Runnable choose) {}
