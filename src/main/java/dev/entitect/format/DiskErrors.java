package dev.entitect.format;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Explains I/O errors. The messages of Java's exceptions are often just a path.
public final class DiskErrors {

    private DiskErrors() {}

    /// The reason, for use after a colon; without a full stop.
    public static String reason(IOException error) {
        return switch (error) {
            case NoSuchFileException missing -> "the folder " + Path.of(missing.getFile()).toAbsolutePath().getParent() + " does not exist";
            case AccessDeniedException denied -> "you do not have permission to write " + denied.getFile();
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> error.getMessage();
        };
    }
}
