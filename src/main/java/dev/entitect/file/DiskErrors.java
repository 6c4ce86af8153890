package dev.entitect.file;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Says why a disk refused, in words that go after a colon. The messages of Java's exceptions are often a path and nothing else.
final class DiskErrors {

    /// By a part of the operating system's own message: there are no exception types for these.
    private static final Map<String, String> KNOWN_MESSAGES = Map.of(
            "No space left on device", "the disk is full",
            "not enough space on the disk", "the disk is full",
            "quota exceeded", "your disk quota is used up",
            "Read-only file system", "the disk is read-only",
            "Is a directory", "it is a folder",
            "File name too long", "its name is too long for this disk",
            "being used by another process", "another program has it open");

    private DiskErrors() {}

    static String whyNotRead(IOException refused) {
        return switch (refused) {
            case NoSuchFileException missing -> "it does not exist";
            case AccessDeniedException denied -> "you do not have permission to read it";
            default -> why(refused);
        };
    }

    static String whyNotWritten(IOException refused) {
        return switch (refused) {
            case NoSuchFileException missing -> "the folder " + folder(Path.of(missing.getFile())) + " does not exist";
            case AccessDeniedException denied -> "you do not have permission to write " + denied.getFile();
            default -> why(refused);
        };
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }

    private static String why(IOException refused) {
        return switch (refused) {
            case NotDirectoryException file -> file.getFile() + " is a file, not a folder";
            case FileAlreadyExistsException file -> file.getFile() + " is a file, not a folder";
            case FileSystemLoopException loop -> "its symbolic links form a loop";
            case ClosedByInterruptException interrupted -> "it was interrupted";
            default -> known(refused).orElseGet(() -> message(refused));
        };
    }

    private static Optional<String> known(IOException refused) {
        String message = Objects.toString(refused.getMessage(), "");
        return KNOWN_MESSAGES.entrySet().stream().filter(known -> message.contains(known.getKey())).map(Map.Entry::getValue).findFirst();
    }

    private static String message(IOException refused) {
        String reason = refused instanceof FileSystemException onDisk ? onDisk.getReason() : refused.getMessage();
        return Objects.requireNonNullElse(reason, refused.getClass().getSimpleName());
    }
}
