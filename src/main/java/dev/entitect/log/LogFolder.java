package dev.entitect.log;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The operating system's conventional location of logs.
public final class LogFolder {

    private LogFolder() {}

    /// @param environment as returned by `System.getenv`
    /// @return need not exist
    public static Path of(String osName, Map<String, String> environment, Path home) {
        if (osName.startsWith("Windows")) {
            return variable(environment, "LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local")).resolve("Entitect")
                    .resolve("logs");
        }
        if (osName.startsWith("Mac")) {
            return home.resolve("Library").resolve("Logs").resolve("Entitect");
        }
        // https://specifications.freedesktop.org/basedir-spec/latest/
        return variable(environment, "XDG_STATE_HOME").orElse(home.resolve(".local").resolve("state")).resolve("entitect");
    }

    /// The specification says that relative paths are to be ignored.
    private static Optional<Path> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(path -> !path.isBlank()).map(Path::of).filter(Path::isAbsolute);
    }
}
