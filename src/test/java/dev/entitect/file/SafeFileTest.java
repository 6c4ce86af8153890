package dev.entitect.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

    @TempDir
    Path temporary;

    Path folder;

    /// The temporary folder of macOS is reached through a symbolic link.
    @BeforeEach
    void findRealFolder() throws IOException {
        folder = temporary.toRealPath();
    }

    @Test
    void createsAndReplaces() {
        Path file = folder.resolve("file");

        SafeFile.writeString(file, "one, longer");
        assertThat(file).hasContent("one, longer");
        SafeFile.writeString(file, "two ü");
        assertThat(file).hasContent("two ü");
        assertThat(names()).containsExactly("file");
    }

    @Test
    void aFailureWhileWritingLeavesTheFileUnchangedAndNoTemporaryFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "before");

        for (Throwable failure : List.of(new IOException("broken"), new CancellationException("stopped"), new OutOfMemoryError("full"))) {
            assertThatThrownBy(() -> SafeFile.write(file, out -> {
                out.write(new byte[1 << 20]);
                throw SafeFileTest.<RuntimeException>unchecked(failure);
            })).satisfies(thrown -> assertThat(thrown == failure || thrown.getCause() == failure).isTrue());
            assertThat(file).hasContent("before");
            assertThat(names()).containsExactly("file");
        }
    }

    @Test
    void aFailureWhileWritingCreatesNoFile() {
        assertThatThrownBy(() -> SafeFile.write(folder.resolve("file"), out -> {
            out.write(1);
            throw new IOException("broken");
        })).isInstanceOf(FileAccessException.class).hasMessage(folder.resolve("file") + " cannot be written: broken.");

        assertThat(names()).isEmpty();
    }

    @Test
    void readersSeeTheOldContentOrTheNewOne() throws Exception {
        Path file = folder.resolve("file");
        List<String> contents = List.of("a".repeat(300_000), "b".repeat(200_000));
        SafeFile.writeString(file, contents.getFirst());
        AtomicBoolean done = new AtomicBoolean();
        Thread writer = Thread.startVirtualThread(() -> {
            for (int i = 1; i <= 60; i++) {
                SafeFile.writeString(file, contents.get(i % 2));
            }
            done.set(true);
        });

        while (!done.get()) {
            assertThat(contents.contains(Files.readString(file))).isTrue();
        }
        writer.join();
    }

    @Test
    void aLinkIsFollowed() throws IOException {
        Path file = Files.writeString(Files.createDirectory(folder.resolve("real")).resolve("file"), "before");
        Path absolute = link("absolute", file);
        Path relative = link("relative", Path.of("real", "..", "real", "file"));
        Path chain = link("chain", Path.of("relative"));

        for (Path link : List.of(absolute, relative, chain)) {
            SafeFile.writeString(link, "through " + link.getFileName());

            assertThat(link).isSymbolicLink();
            assertThat(file).hasContent("through " + link.getFileName());
        }
        assertThat(names()).containsExactlyInAnyOrder("real", "absolute", "relative", "chain");
        assertThat(file.getParent().toFile().list()).containsExactly("file");
    }

    @Test
    void aLinkToAFileThatDoesNotExistCreatesIt() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path links = Files.createDirectory(real.resolve("links"));
        link("shortcut", links);
        Files.createSymbolicLink(links.resolve("link"), Path.of("..", "file"));

        SafeFile.writeString(folder.resolve("shortcut/link"), "created");

        assertThat(real.resolve("file")).hasContent("created");
        assertThat(links.resolve("link")).isSymbolicLink();
    }

    @Test
    void cyclicLinksAreRejected() throws IOException {
        Path loop = link("one", Path.of("two"));
        link("two", Path.of("one"));

        assertThatThrownBy(() -> SafeFile.writeString(loop, "")).hasMessage(loop + " cannot be written: its symbolic links form a loop.");
    }

    @Test
    void permissionsArePreserved() throws IOException {
        assumePosix();
        Path file = Files.writeString(folder.resolve("file"), "before");
        for (String permissions : List.of("rw-rw----", "rw-------", "rwxr-xr-x", "rw-rw-rw-")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

            SafeFile.writeString(file, permissions);

            assertThat(permissions(file)).isEqualTo(permissions);
            assertThat(file).hasContent(permissions);
        }
    }

    @Test
    void aNewFileGetsTheDefaultPermissions() throws IOException {
        assumePosix();
        Path usual = Files.createFile(folder.resolve("usual"));

        SafeFile.writeString(folder.resolve("file"), "");

        assertThat(permissions(folder.resolve("file"))).isEqualTo(permissions(usual));
    }

    @Test
    void theNewContentOfAPrivateFileIsPrivateFromTheStart() throws IOException {
        assumePosix();
        Path file = Files.writeString(folder.resolve("file"), "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        SafeFile.write(file, out -> {
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(SafeFileTest::permissions)).containsExactly("rw-------", "rw-------");
            }
        });
    }

    @Test
    void eachTemporaryFileHasAnUnpredictableName() throws IOException {
        Path file = folder.resolve("file");

        assertThat(siblingWhileWriting(file)).startsWith(".entitect-").isNotEqualTo(siblingWhileWriting(file));
    }

    @Test
    void hardLinksToTheFileArePreserved() throws IOException {
        assumeUnix();
        Path file = Files.writeString(folder.resolve("file"), "before, longer");
        Path other = Files.createLink(folder.resolve("other"), file);

        SafeFile.writeString(file, "after");

        assertThat(other).hasContent("after");
        assertThat(Files.isSameFile(file, other)).isTrue();
        assertThat(names()).containsExactlyInAnyOrder("file", "other");
    }

    @Test
    void aFileOfAnotherUserKeepsItsOwnerAndGroup() throws IOException {
        assumeUnix();
        Path file = Files.writeString(folder.resolve("file"), "before");
        try {
            Files.setAttribute(file, "unix:uid", 12_345);
            Files.setAttribute(file, "unix:gid", 23_456);
        } catch (IOException refused) {
            assumeThat(refused).as("only root may give files away").isNull();
        }
        Object key = Files.getAttribute(file, "unix:ino");

        SafeFile.writeString(file, "after");

        assertThat(file).hasContent("after");
        assertThat(Files.readAttributes(file, "unix:uid,gid,ino")).containsEntry("uid", 12_345).containsEntry("gid", 23_456)
                .containsEntry("ino", key);
        assertThat(names()).containsExactly("file");
    }

    @Test
    void aFileKeepsItsGroup() throws IOException {
        assumeUnix();
        Path file = Files.writeString(folder.resolve("file"), "before");
        try {
            Files.setAttribute(file, "unix:gid", 23_456);
        } catch (IOException refused) {
            assumeThat(refused).as("only root may use any group").isNull();
        }

        SafeFile.writeString(file, "after");

        assertThat(file).hasContent("after");
        assertThat(Files.getAttribute(file, "unix:gid")).isEqualTo(23_456);
    }

    @Test
    void theErrorNamesAMissingFolder() {
        Path file = folder.resolve("missing/file");

        assertThatThrownBy(() -> SafeFile.writeString(file, ""))
                .isInstanceOf(FileAccessException.class)
                .hasMessage(file + " cannot be written: the folder " + folder.resolve("missing") + " does not exist.");
    }

    @Test
    void theErrorNamesAFileThatShouldBeAFolder() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("notes"), "");
        Path file = notAFolder.resolve("file");

        assertThatThrownBy(() -> SafeFile.writeString(file, ""))
                .hasMessage(file + " cannot be written: " + notAFolder + " is a file, not a folder.");
        assertThatThrownBy(() -> SafeFile.createFolder(notAFolder))
                .hasMessage(notAFolder + " cannot be created: " + notAFolder + " is a file, not a folder.");
    }

    @Test
    void aFolderIsNotReplaced() {
        assertThatThrownBy(() -> SafeFile.writeString(folder, "")).hasMessage(folder + " cannot be written: it is a folder.");
    }

    @Test
    void aReadOnlyFileIsNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "before");
        assumeThat(file.toFile().setReadOnly()).isTrue();
        assumeThat(Files.isWritable(file)).as("root may write any file").isFalse();

        assertThatThrownBy(() -> SafeFile.writeString(file, "after"))
                .hasMessage(file + " cannot be written: you do not have permission to write " + file + ".");
        assertThat(file).hasContent("before");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsReported() {
        Path full = Path.of("/dev/full");

        assertThatThrownBy(() -> SafeFile.writeString(full, "text")).hasMessage("/dev/full cannot be written: the disk is full.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDeviceFileIsWrittenToAndNotReplaced() {
        SafeFile.writeString(Path.of("/dev/null"), "text");

        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    void thePreviousContentIsBackedUpOnRequest() throws IOException {
        Path file = folder.resolve("file");
        Path backup = folder.resolve("file.bak");

        SafeFile.writeString(file, "one", backup);
        assertThat(names()).containsExactly("file");
        SafeFile.writeString(file, "two", backup);
        assertThat(backup).hasContent("one");
        SafeFile.writeString(file, "three", backup);
        assertThat(backup).hasContent("two");
        assertThat(file).hasContent("three");
    }

    @Test
    void theBackupOfAPrivateFileIsPrivate() throws IOException {
        assumePosix();
        Path file = Files.writeString(folder.resolve("file"), "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        SafeFile.writeString(file, "after", folder.resolve("file.bak"));

        assertThat(permissions(folder.resolve("file.bak"))).isEqualTo("rw-------");
    }

    private static String siblingWhileWriting(Path file) {
        String[] sibling = new String[1];
        SafeFile.write(file, out -> {
            try (Stream<Path> files = Files.list(file.getParent())) {
                sibling[0] = files.map(path -> path.getFileName().toString()).filter(name -> name.startsWith(".")).findFirst()
                        .orElseThrow();
            }
        });
        return sibling[0];
    }

    private String[] names() {
        return folder.toFile().list();
    }

    private Path link(String name, Path target) throws IOException {
        try {
            return Files.createSymbolicLink(folder.resolve(name), target);
        } catch (UnsupportedOperationException | FileSystemException refused) {
            assumeThat(refused).as("Windows asks for a privilege to create links").isNull();
            throw refused;
        }
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assumePosix() {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    }

    private void assumeUnix() {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("unix");
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(Throwable failure) throws T {
        throw (T) failure;
    }
}
