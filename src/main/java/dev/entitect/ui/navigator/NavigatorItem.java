package dev.entitect.ui.navigator;

import dev.entitect.model.id.ElementId;
import dev.entitect.ui.fx.Icon;
import java.util.Locale;
import java.util.Optional;

/// A row of the navigator.
///
/// @param element empty for a heading
/// @param detail  muted text after the label; may be empty
record NavigatorItem(Optional<ElementId> element, Icon icon, String label, String detail) {

    static NavigatorItem heading(Icon icon, String label, int count) {
        return new NavigatorItem(Optional.empty(), icon, label, Integer.toString(count));
    }

    boolean matches(String filter) {
        return label.toLowerCase(Locale.ROOT).contains(filter);
    }
}
