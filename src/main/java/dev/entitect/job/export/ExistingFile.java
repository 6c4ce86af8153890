package dev.entitect.job.export;

import dev.entitect.failure.Refusal;
import dev.entitect.file.FileAccessException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/// A single file that is about to be written. If there is a file, it is only replaced if it is of the same kind.
public final class ExistingFile {

    private static final int START = 1 << 16;

    private ExistingFile() {}

    /// A file that something else than this program may have written. The message is a sentence for the user.
    public static final class OtherKindException extends RuntimeException implements Refusal {

        private static final long serialVersionUID = 1L;

        OtherKindException(Path file, String kind) {
            super(file + " exists and is no " + kind + ". Nothing was written. To replace it, use --force.");
        }
    }

    /// @param kind     what the file must be, such as "SVG image"
    /// @param sameKind decides by the start of the file, read as Latin-1
    /// @throws OtherKindException  if the file exists, is not empty, and is of another kind
    /// @throws FileAccessException if the file cannot be read
    public static void requireKind(Path file, String kind, Predicate<String> sameKind) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
            if (!start.isEmpty() && !sameKind.test(start)) {
                throw new OtherKindException(file, kind);
            }
        } catch (IOException refused) {
            throw FileAccessException.reading(file, refused);
        }
    }
}
