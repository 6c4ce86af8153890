package dev.entitect.ui.navigator;

import dev.entitect.edit.NewElement;
import dev.entitect.model.id.ElementId;
import dev.entitect.ui.widget.Icon;
import java.util.Locale;
import java.util.Optional;

/// A row of the navigator.
///
/// @param element empty for a heading
/// @param kind    the kind of elements under a heading, for creating new ones; empty for diagrams and for all other rows
/// @param detail  muted text after the label; may be empty
record NavigatorItem(Optional<ElementId> element, Optional<NewElement> kind, Icon icon, String label, String detail) {

    NavigatorItem(ElementId element, Icon icon, String label, String detail) {
        this(Optional.of(element), Optional.empty(), icon, label, detail);
    }

    static NavigatorItem heading(Optional<NewElement> kind, Icon icon, String label, int count) {
        return new NavigatorItem(Optional.empty(), kind, icon, label, Integer.toString(count));
    }

    boolean matches(String filter) {
        return label.toLowerCase(Locale.ROOT).contains(filter);
    }
}
