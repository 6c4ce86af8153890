package dev.entitect.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Related actions: a menu, and a section of the command palette.
///
/// @param title   with an underscore before the mnemonic
/// @param entries in order; an empty one is a separator
record ActionGroup(String title, List<Optional<Action>> entries) {

    /// @param actions null for a separator
    static ActionGroup of(String title, Action... actions) {
        return new ActionGroup(title, Arrays.stream(actions).map(Optional::ofNullable).toList());
    }

    String plainTitle() {
        return title.replace("_", "");
    }
}
