package dev.entitect.format;

import dev.entitect.model.Model;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Opens and saves model files. Saving never leaves a half-written file: the new text is written to a temporary file in the same folder,
/// flushed to the disk, and then replaces the old file in one step; the old one is kept as `.bak`.
public final class ModelFiles {

    /// The extension of model files.
    public static final String EXTENSION = ".entitect.json";

    private final ModelFormat format = new ModelFormat();

    /// @throws ModelFormatException if the file is not a model; the message names the file
    public Model open(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (NoSuchFileException missing) {
            throw new ModelFormatException("The file " + file + " does not exist.", 0, 0, missing);
        } catch (CharacterCodingException notText) {
            throw new ModelFormatException(file + " is not an Entitect model: it is not UTF-8 text.", 0, 0, notText);
        } catch (IOException unreadable) {
            throw new ModelFormatException(file + " cannot be read: " + unreadable.getMessage() + ".", 0, 0, unreadable);
        }
        try {
            return format.read(text);
        } catch (ModelFormatException broken) {
            throw new ModelFormatException(file + ": " + broken.getMessage(), broken.line(), broken.column(), broken);
        }
    }

    /// @throws UncheckedIOException if writing fails; the file is then unchanged
    public void save(Model model, Path file) {
        byte[] bytes = format.write(model).getBytes(StandardCharsets.UTF_8);
        Path target = file.toAbsolutePath();
        Path sibling = target.resolveSibling("." + target.getFileName() + ".new");
        try {
            writeAndFlush(sibling, bytes);
            if (Files.exists(target)) {
                Files.copy(target, target.resolveSibling(target.getFileName() + ".bak"), StandardCopyOption.REPLACE_EXISTING);
            }
            replace(sibling, target);
        } catch (IOException refused) {
            throw new UncheckedIOException(file + " cannot be saved: " + DiskErrors.reason(refused) + ".", refused);
        } finally {
            deleteQuietly(sibling);
        }
    }

    private static void writeAndFlush(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // a leftover temporary file is harmless; the next save overwrites it
        }
    }
}
