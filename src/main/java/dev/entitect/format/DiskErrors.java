package dev.entitect.format;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Says why a disk refused. The messages of Java's exceptions are often a path and nothing else.
public final class DiskErrors {

    private DiskErrors() {}

    /// The reason, to stand after a colon; without a full stop.
    public static String reason(IOException refused) {
        return switch (refused) {
            case NoSuchFileException missing -> "the folder " + Path.of(missing.getFile()).toAbsolutePath().getParent() + " does not exist";
            case AccessDeniedException denied -> "you have no right to write " + denied.getFile();
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> refused.getMessage();
        };
    }
}
