package dev.entitect.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes files so that each holds its old content or its new one, and never half of it: the content goes to a sibling file, is flushed to
/// the disk and takes the place of the old one in one step.
///
/// A symbolic link is followed, and permissions, owner and group stay. Where replacing the file would lose these, or its other names, or is
/// not allowed, it is overwritten after a copy of it has been made, and restored if that fails. Nothing is left behind by a failure. A file
/// that already has the content is not touched. Several files that belong together are written by a [FileBatch].
public final class SafeFile {

    private static final SafeWriter WRITER = new SafeWriter(new Disk());

    private SafeFile() {}

    /// Produces the content of a file. What it throws leaves the file as it was.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Produces the text of a file. What it throws leaves the file as it was.
    @FunctionalInterface
    public interface Text {
        void writeTo(Writer out) throws IOException;
    }

    /// @throws FileAccessException if the disk refuses
    public static void write(Path file, Content content) {
        telling(file, () -> WRITER.write(file, content));
    }

    /// In UTF-8.
    ///
    /// @throws FileAccessException if the disk refuses
    public static void writeText(Path file, Text text) {
        write(file, encoded(text));
    }

    /// In UTF-8.
    ///
    /// @throws FileAccessException if the disk refuses
    public static void writeString(Path file, String text) {
        writeText(file, out -> out.write(text));
    }

    /// In UTF-8. The former content of the file, if it exists, is kept.
    ///
    /// @param backup where; overwritten. Left alone if the disk refuses the new content
    /// @throws FileAccessException if the disk refuses
    public static void writeString(Path file, String text, Path backup) {
        telling(file, () -> WRITER.write(file, backup, encoded(out -> out.write(text))));
    }

    /// Creates a folder and those above it, where they do not exist.
    ///
    /// @return the folder
    /// @throws FileAccessException if the disk refuses
    public static Path createFolder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException refused) {
            throw FileAccessException.creating(folder, refused);
        }
    }

    private static Content encoded(Text text) {
        return out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.writeTo(writer);
            writer.flush();
        };
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private static void telling(Path file, Writing writing) {
        try {
            writing.run();
        } catch (IOException refused) {
            throw FileAccessException.writing(file, refused);
        }
    }
}
