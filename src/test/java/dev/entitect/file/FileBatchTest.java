package dev.entitect.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Writing several files, also on fake disks on which one operation fails.
class FileBatchTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        folder = folder.toRealPath();
        Files.writeString(folder.resolve("a"), "old a");
        Files.writeString(folder.resolve("b"), "old b");
        Files.writeString(folder.resolve("gone"), "old gone");
    }

    @Test
    void allFilesAreWrittenAndDeleted() throws IOException {
        fill(new FileBatch()).commit();

        assertThat(contents()).isEqualTo(Map.of("a", "new a", "b", "new b", "sub/new", "new"));
    }

    @Test
    void aFullDiskIsNoticedBeforeAnythingChanges() throws IOException {
        Map<String, String> before = contents();
        for (int files = 0; files < 6; files++) {
            FileBatch batch = fill(new FileBatch(new SafeWriter(new FullAfter(files))));

            assertThatThrownBy(batch::commit).isInstanceOf(FileAccessException.class)
                    .hasMessageMatching("(?s)/.* cannot be written: the disk is full\\. Nothing was written\\.");

            assertThat(contents()).as("full after %d files", files).isEqualTo(before);
            assertThat(folder.resolve("sub")).doesNotExist();
        }
    }

    @Test
    void afterAFailureInTheMiddleAllFilesAreAsTheyWere() throws IOException {
        Files.setPosixFilePermissions(folder.resolve("a"), PosixFilePermissions.fromString("rw-r-----"));
        Map<String, String> before = contents();
        for (String failing : new String[] {"b", "new", "gone"}) {
            FileBatch batch = fill(new FileBatch(new SafeWriter(new RefusingOne(failing))));

            FileAccessException failure = catchThrowableOfType(FileAccessException.class, batch::commit);

            assertThat(failure.getMessage()).contains("/" + failing + " cannot be written: ").endsWith(". Nothing was written.");
            assertThat(contents()).as(failing).isEqualTo(before);
            assertThat(Files.getPosixFilePermissions(folder.resolve("a"))).isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
            assertThat(folder.resolve("sub")).doesNotExist();
        }
    }

    @Test
    void whatCannotBeTakenBackIsNamedAndKept() throws IOException {
        FileBatch batch = fill(new FileBatch(new SafeWriter(new RefusingAllAfter("b"))));

        FileAccessException failure = catchThrowableOfType(FileAccessException.class, batch::commit);

        String message = failure.getMessage();
        assertThat(message).startsWith(folder.resolve("b") + " cannot be written: ")
                .contains("These files were changed and could not be restored: " + folder.resolve("a") + " (its former content is in ");
        String copy = message.substring(message.indexOf(" is in ") + 7, message.lastIndexOf(')'));
        assertThat(Path.of(copy)).hasContent("old a");
        assertThat(folder.resolve("b")).hasContent("old b");
    }

    @Test
    void contentThatCannotBeProducedLeavesAllFilesAsTheyWere() throws IOException {
        Map<String, String> before = contents();
        FileBatch batch = fill(new FileBatch());
        batch.write(folder.resolve("c"), out -> {
            throw new IllegalStateException("no content");
        });

        assertThatThrownBy(batch::commit).isInstanceOf(IllegalStateException.class);

        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aFileThatHasTheContentIsNotTouched() throws IOException {
        FileTime time = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(folder.resolve("a"), time);
        FileBatch batch = new FileBatch();
        batch.writeString(folder.resolve("a"), "old a");
        batch.commit();
        SafeFile.writeString(folder.resolve("a"), "old a");

        assertThat(Files.getLastModifiedTime(folder.resolve("a"))).isEqualTo(time);
    }

    private FileBatch fill(FileBatch batch) {
        batch.writeString(folder.resolve("a"), "new a");
        batch.writeString(folder.resolve("b"), "new b");
        batch.writeString(folder.resolve("sub/new"), "new");
        batch.delete(folder.resolve("gone"));
        batch.delete(folder.resolve("never there"));
        return batch;
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private static final class FullAfter extends Disk {

        private int files;

        FullAfter(int files) {
            this.files = files;
        }

        @Override
        FileChannel createNew(Path file, FileAttribute<?>... attributes) throws IOException {
            if (files-- <= 0) {
                throw new IOException("No space left on device");
            }
            return super.createNew(file, attributes);
        }
    }

    private static final class RefusingOne extends Disk {

        private final String name;

        RefusingOne(String name) {
            this.name = name;
        }

        private void check(Path file) throws IOException {
            if (file.getFileName().toString().equals(name)) {
                throw new AccessDeniedException(file.toString());
            }
        }

        @Override
        void rename(Path from, Path to) throws IOException {
            check(to);
            super.rename(from, to);
        }

        @Override
        OutputStream overwrite(Path file) throws IOException {
            check(file);
            return super.overwrite(file);
        }

        @Override
        void delete(Path file) throws IOException {
            check(file);
            super.delete(file);
        }
    }

    private static final class RefusingAllAfter extends Disk {

        private final String first;
        private boolean refusing;

        RefusingAllAfter(String first) {
            this.first = first;
        }

        @Override
        void rename(Path from, Path to) throws IOException {
            refusing |= to.getFileName().toString().equals(first);
            if (refusing) {
                throw new AccessDeniedException(to.toString());
            }
            super.rename(from, to);
        }

        @Override
        OutputStream overwrite(Path file) throws IOException {
            throw new AccessDeniedException(file.toString());
        }
    }
}
