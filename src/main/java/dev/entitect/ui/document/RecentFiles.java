package dev.entitect.ui.document;

import dev.entitect.ui.preferences.Preferences;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The most recently opened files, the latest first.
public final class RecentFiles {

    private static final int MAX_FILES = 10;
    private static final String KEY = "recent.";

    private final Preferences preferences;

    public RecentFiles(Preferences preferences) {
        this.preferences = preferences;
    }

    /// The recent files that still exist.
    public List<Path> files() {
        return all().stream().filter(Files::isRegularFile).toList();
    }

    public void add(Path file) {
        List<Path> files = new ArrayList<>(all());
        Path absolute = file.toAbsolutePath().normalize();
        files.remove(absolute);
        files.addFirst(absolute);
        for (int i = 0; i < Math.min(files.size(), MAX_FILES); i++) {
            preferences.set(KEY + i, files.get(i).toString());
        }
        preferences.save();
    }

    private List<Path> all() {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < MAX_FILES; i++) {
            preferences.get(KEY + i).map(Path::of).ifPresent(files::add);
        }
        return files;
    }
}
