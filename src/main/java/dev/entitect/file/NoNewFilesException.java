package dev.entitect.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// A folder in which no file can be created. Its files may be writable all the same.
final class NoNewFilesException extends FileSystemException {

    private static final long serialVersionUID = 1L;

    NoNewFilesException(Path folder, IOException cause) {
        super(folder.toString(), null,
                cause instanceof AccessDeniedException
                        ? "you do not have permission to write in " + folder
                        : DiskErrors.whyNotWritten(cause));
        initCause(cause);
    }
}
