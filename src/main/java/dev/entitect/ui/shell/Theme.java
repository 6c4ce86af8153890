package dev.entitect.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/// The two themes of the window.
public enum Theme {
    LIGHT, DARK;

    String userAgentStylesheet() {
        return this == DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
    }

    Theme other() {
        return this == DARK ? LIGHT : DARK;
    }
}
