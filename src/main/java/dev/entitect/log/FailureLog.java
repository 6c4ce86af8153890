package dev.entitect.log;

import dev.entitect.failure.Failure;
import dev.entitect.failure.FailureSink;
import dev.entitect.file.FileAccessException;
import dev.entitect.file.SafeFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/// Appends failures to a few log files of limited size: `entitect.0.log` is the newest. Several processes may log at the same time.
public final class FailureLog implements FailureSink {

    private static final int MAX_BYTES = 500_000;
    private static final int MAX_FILES = 4;

    private final Path folder;
    private final PrintStream fallback;

    /// @param folder   created with the first failure
    /// @param fallback gets what cannot be written to the folder
    public FailureLog(Path folder, PrintStream fallback) {
        this.folder = folder;
        this.fallback = fallback;
    }

    public Path folder() {
        return folder;
    }

    /// Whether a failure has been logged, by this process or an earlier one.
    public boolean exists() {
        return Files.exists(folder.resolve("entitect.0.log"));
    }

    @Override
    public synchronized void report(Failure failure) {
        String entry = LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + failure.sentence() + "\n" + failure.details() + "\n";
        try {
            SafeFile.createFolder(folder);
            append(entry);
        } catch (IOException | FileAccessException refused) {
            fallback.print(entry);
        }
    }

    /// Opens the file each time: failures are rare, and a file that stays open keeps its lock file beside it.
    private void append(String entry) throws IOException {
        String pattern = folder.toString().replace("%", "%%") + "/entitect.%g.log";
        FileHandler files = new FileHandler(pattern, MAX_BYTES, MAX_FILES, true);
        try {
            files.setEncoding("UTF-8");
            files.setFormatter(new Formatter() {
                @Override
                public String format(LogRecord line) {
                    return line.getMessage();
                }
            });
            files.publish(new LogRecord(Level.SEVERE, entry));
        } finally {
            files.close();
        }
    }
}
