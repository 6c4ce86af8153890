package dev.entitect.app;

import java.util.Locale;
import java.util.Map;

/// Whether a window can be shown where the program runs.
@FunctionalInterface
interface Display {

    boolean isAvailable();

    /// Windows and macOS always have a display. Elsewhere the environment names it; JavaFX would end with a stack trace without.
    ///
    /// @param operatingSystem the value of `os.name`
    /// @param environment the environment variables
    /// @param glassPlatform the value of `glass.platform`, which names a platform that may need no display, or null
    static Display of(String operatingSystem, Map<String, String> environment, String glassPlatform) {
        String system = operatingSystem.toLowerCase(Locale.ROOT);
        boolean alwaysHasOne = system.startsWith("windows") || system.startsWith("mac");
        return () -> alwaysHasOne
            || glassPlatform != null
            || isSet(environment, "DISPLAY")
            || isSet(environment, "WAYLAND_DISPLAY");
    }

    private static boolean isSet(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }
}
