package dev.entitect.ui.preferences;

import dev.entitect.file.FileAccessException;
import dev.entitect.file.SafeFile;
import java.io.IOException;
import java.io.Reader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// Settings kept between starts, in a small file in the user's configuration folder. They are not critical, so I/O errors are only logged.
public final class Preferences {

    private static final Logger LOG = System.getLogger(Preferences.class.getName());

    private final Path file;
    private final Properties values = new Properties();

    /// @param file read now, and written by [#save]
    public Preferences(Path file) {
        this.file = file;
        if (Files.isReadable(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.log(Level.WARNING, "The preferences in {0} could not be read and are ignored: {1}", file, unreadable.getMessage());
            }
        }
    }

    /// The operating system's conventional location of preferences.
    ///
    /// @param environment as returned by `System.getenv`
    public static Path defaultFile(String osName, Map<String, String> environment, Path home) {
        if (osName.startsWith("Windows")) {
            return Optional.ofNullable(environment.get("APPDATA")).map(Path::of).orElse(home).resolve("Entitect")
                    .resolve("preferences.properties");
        }
        if (osName.startsWith("Mac")) {
            return home.resolve("Library/Preferences/Entitect/preferences.properties");
        }
        // https://specifications.freedesktop.org/basedir-spec/latest/
        return Optional.ofNullable(environment.get("XDG_CONFIG_HOME")).filter(path -> !path.isBlank()).map(Path::of)
                .orElse(home.resolve(".config")).resolve("entitect").resolve("preferences.properties");
    }

    public Optional<String> get(String key) {
        return Optional.ofNullable(values.getProperty(key));
    }

    public void set(String key, String value) {
        values.setProperty(key, value);
    }

    public void save() {
        try {
            SafeFile.createFolder(file.toAbsolutePath().getParent());
            SafeFile.writeText(file, out -> values.store(out, null));
        } catch (FileAccessException refused) {
            LOG.log(Level.WARNING, "The preferences could not be saved. {0}", refused.getMessage());
        }
    }
}
