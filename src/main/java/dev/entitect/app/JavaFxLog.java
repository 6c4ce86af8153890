package dev.entitect.app;

import java.util.logging.Logger;

/// Suppresses JavaFX's warning that it was loaded from the class path: Entitect is deployed that way on purpose.
final class JavaFxLog {

    /// Held here because the log manager references loggers weakly, and would lose the filter.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private static final String CLASS_PATH_WARNING = "Unsupported JavaFX configuration";

    private JavaFxLog() {}

    /// To be called before JavaFX starts. Other messages are not affected.
    static void hideClassPathWarning() {
        JAVAFX.setFilter(entry -> entry.getMessage() == null || !entry.getMessage().startsWith(CLASS_PATH_WARNING));
    }
}
