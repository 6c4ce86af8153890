package dev.entitect.app;

import java.util.Locale;
import java.util.Map;

/// Whether a window can be shown.
@FunctionalInterface
interface Display {

    boolean isAvailable();

    /// Windows and macOS always have a display. Elsewhere the environment names it; without one, JavaFX would fail with a stack trace.
    ///
    /// @param operatingSystem the value of `os.name`
    /// @param environment the environment variables
    /// @param glassPlatform the value of `glass.platform`, which names a platform that may need no display, or null
    static Display of(String operatingSystem, Map<String, String> environment, String glassPlatform) {
        String system = operatingSystem.toLowerCase(Locale.ROOT);
        boolean alwaysAvailable = system.startsWith("windows") || system.startsWith("mac");
        return () -> alwaysAvailable
                || glassPlatform != null
                || isSet(environment, "DISPLAY")
                || isSet(environment, "WAYLAND_DISPLAY");
    }

    private static boolean isSet(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }
}
