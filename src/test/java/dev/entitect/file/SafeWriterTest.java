package dev.entitect.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Saving on fake disks on which one operation fails.
class SafeWriterTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        folder = folder.toRealPath();
        file = Files.writeString(folder.resolve("file"), "before, longer than after");
    }

    @Test
    void aLinkPlantedUnderTheNameOfTheTemporaryFileIsNotFollowed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("planted"), file);

        assertThatThrownBy(() -> new Disk().createNew(link)).isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> new Disk().overwrite(link)).isInstanceOf(IOException.class);
        assertThat(file).hasContent("before, longer than after");
    }

    @Test
    void aRenameIsRetriedWhileAnotherProgramHasTheFileOpen() throws IOException {
        int[] attempts = {0};
        Object inode = Files.readAttributes(file, BasicFileAttributes.class).fileKey();

        new SafeWriter(new Disk() {
            @Override
            void rename(Path from, Path to) throws IOException {
                if (++attempts[0] < 4) {
                    throw new FileSystemException(to.toString(), from.toString(), "it is being used by another process");
                }
                super.rename(from, to);
            }
        }).write(file, text("after"));

        assertThat(attempts).containsExactly(4);
        assertReplaced();
        assertThat(Files.readAttributes(file, BasicFileAttributes.class).fileKey())
                .satisfies(key -> assertThat(key == null || !key.equals(inode)).isTrue());
    }

    @Test
    void aFileThatCannotBeReplacedIsOverwritten() throws IOException {
        new SafeWriter(new FailingRename()).write(file, text("after"));

        assertReplaced();
    }

    @Test
    void aTemporaryFileThatCannotBeRenamedIsDeleted() {
        assertThatThrownBy(() -> new SafeWriter(new FailingRename()).write(folder.resolve("new"), text("after")))
                .isInstanceOf(AccessDeniedException.class);

        assertThat(folder.toFile().list()).containsExactly("file");
    }

    @Test
    void aFileInAReadOnlyFolderIsOverwritten() throws IOException {
        new SafeWriter(new ReadOnlyFolder()).write(file, text("after"));

        assertReplaced();
    }

    @Test
    void inAReadOnlyFolderTheFileIsSavedWithoutABackup() throws IOException {
        new SafeWriter(new ReadOnlyFolder()).write(file, folder.resolve("file.bak"), text("after"));

        assertReplaced();
    }

    @Test
    void theErrorNamesAReadOnlyFolder() {
        assertThatThrownBy(() -> new SafeWriter(new ReadOnlyFolder()).write(folder.resolve("new"), text("after")))
                .isInstanceOfSatisfying(FileSystemException.class, refused -> assertThat(refused.getReason())
                        .isEqualTo("you do not have permission to write in " + folder));
    }

    @Test
    void aPartiallyOverwrittenFileIsRestored() {
        assertThatThrownBy(() -> new SafeWriter(new DiskFullAtFirst(1)).write(file, text("after"))).isInstanceOf(IOException.class)
                .hasMessage("No space left on device");

        assertThat(file).hasContent("before, longer than after");
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    @Test
    void anUnrestorableFileIsKeptInACopyNamedByTheError() throws IOException {
        IOException failure = catchThrowableOfType(IOException.class,
                () -> new SafeWriter(new DiskFullAtFirst(2)).write(file, text("after")));

        String sentence = FileAccessException.writing(file, failure).getMessage();
        assertThat(sentence).startsWith(file + " cannot be written: the disk is full; its former content is in " + folder);
        assertThat(Path.of(sentence.substring(sentence.indexOf(" is in ") + 7, sentence.length() - 1)))
                .hasContent("before, longer than after");
    }

    @Test
    void aFailedBackupLeavesTheFileUnchanged() throws IOException {
        Path backup = Files.createDirectory(folder.resolve("file.bak"));

        assertThatThrownBy(() -> new SafeWriter(new Disk()).write(file, backup, text("after"))).isInstanceOf(IOException.class);

        assertThat(file).hasContent("before, longer than after");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("file", "file.bak");
    }

    @Test
    void anInterruptLeavesTheFileUnchanged() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> new SafeWriter(new Disk()).write(file, text("after"))).isInstanceOf(IOException.class);
        } finally {
            Thread.interrupted();
        }

        assertThat(file).hasContent("before, longer than after");
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    private void assertReplaced() {
        assertThat(file).hasContent("after");
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    private static SafeFile.Content text(String text) {
        return out -> out.write(text.getBytes());
    }

    private static class FailingRename extends Disk {

        @Override
        void rename(Path from, Path to) throws IOException {
            throw new AccessDeniedException(to.toString());
        }
    }

    private final class ReadOnlyFolder extends Disk {

        @Override
        FileChannel createNew(Path path, FileAttribute<?>... attributes) throws IOException {
            if (path.startsWith(folder)) {
                throw new AccessDeniedException(path.toString());
            }
            return super.createNew(path, attributes);
        }
    }

    private static final class DiskFullAtFirst extends FailingRename {

        private int failures;

        DiskFullAtFirst(int failures) {
            this.failures = failures;
        }

        @Override
        OutputStream overwrite(Path path) throws IOException {
            OutputStream out = super.overwrite(path);
            if (failures-- <= 0) {
                return out;
            }
            return new FilterOutputStream(out) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, 2);
                    throw new IOException("No space left on device");
                }
            };
        }
    }
}
