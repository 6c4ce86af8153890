package dev.entitect.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.security.SecureRandom;

/// A new file under a name that nobody can guess. Closing deletes it, unless it has been kept or renamed.
final class StagedFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path path;
    private boolean kept;

    private StagedFile(Path path) {
        this.path = path;
    }

    /// Writes a file and waits until the disk has it. Leaves nothing behind when that fails.
    ///
    /// @param attributes none for the usual permissions of a new file
    static StagedFile write(Disk disk, Path folder, SafeFile.Content content, FileAttribute<?>... attributes) throws IOException {
        StagedFile staged = new StagedFile(folder.resolve(".entitect-" + Long.toUnsignedString(RANDOM.nextLong(), 36) + ".tmp"));
        FileChannel created = create(disk, staged.path, attributes);
        try {
            try (FileChannel channel = created) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            return staged;
        } catch (Throwable failed) {
            staged.close();
            throw failed;
        }
    }

    private static FileChannel create(Disk disk, Path path, FileAttribute<?>... attributes) throws IOException {
        try {
            return disk.createNew(path, attributes);
        } catch (IOException refused) {
            throw new NoNewFilesException(path.getParent(), refused);
        }
    }

    Path path() {
        return path;
    }

    void keep() {
        kept = true;
    }

    @Override
    public void close() {
        if (!kept) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException stays) {
                // It does no harm, and the user is already being told of the failure that matters.
            }
        }
    }
}
