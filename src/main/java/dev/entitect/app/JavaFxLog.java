package dev.entitect.app;

import java.util.logging.Logger;

/// Keeps JavaFX from warning, on each start, that it was loaded from the class path: Entitect is deployed that way on purpose.
final class JavaFxLog {

    /// Held here because the log manager forgets loggers that nobody refers to, with their filters.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private static final String CLASS_PATH_WARNING = "Unsupported JavaFX configuration";

    private JavaFxLog() {
    }

    /// Call before JavaFX starts. All its other messages stay.
    static void hideClassPathWarning() {
        JAVAFX.setFilter(entry -> entry.getMessage() == null || !entry.getMessage().startsWith(CLASS_PATH_WARNING));
    }
}
