package dev.entitect.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Actions that belong together: a menu, and a part of the command palette.
///
/// @param title   with an underscore before the letter that opens the menu
/// @param entries in their order; an empty one stands for a line
record ActionGroup(String title, List<Optional<Action>> entries) {

    /// @param actions null for a line
    static ActionGroup of(String title, Action... actions) {
        return new ActionGroup(title, Arrays.stream(actions).map(Optional::ofNullable).toList());
    }

    String plainTitle() {
        return title.replace("_", "");
    }
}
