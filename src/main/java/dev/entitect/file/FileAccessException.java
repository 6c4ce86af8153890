package dev.entitect.file;

import dev.entitect.failure.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// A file or folder could not be read or written. The message is a sentence for the user that names the file and the reason.
public final class FileAccessException extends UncheckedIOException implements Refusal {

    private static final long serialVersionUID = 1L;

    private FileAccessException(String sentence, IOException cause) {
        super(sentence, cause);
    }

    public static FileAccessException reading(Path file, IOException refused) {
        return new FileAccessException(file + " cannot be read: " + DiskErrors.whyNotRead(refused) + ".", refused);
    }

    public static FileAccessException writing(Path file, IOException refused) {
        return new FileAccessException(file + " cannot be written: " + DiskErrors.whyNotWritten(refused) + ".", refused);
    }

    /// @param outcome a sentence about the other files that were to be written together with this one
    static FileAccessException writing(Path file, IOException refused, String outcome) {
        return new FileAccessException(file + " cannot be written: " + DiskErrors.whyNotWritten(refused) + ". " + outcome, refused);
    }

    static FileAccessException creating(Path folder, IOException refused) {
        return new FileAccessException(folder + " cannot be created: " + DiskErrors.whyNotWritten(refused) + ".", refused);
    }
}
