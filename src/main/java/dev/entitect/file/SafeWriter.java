package dev.entitect.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/// Decides how a file is written: created, replaced by renaming, or overwritten in place.
final class SafeWriter {

    private static final int BUFFER = 1 << 20;
    /// Virus scanners and search indexes on Windows open new files for a moment, and the file cannot be renamed or replaced until then.
    private static final int RENAME_ATTEMPTS = 6;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);

    private final Disk disk;

    SafeWriter(Disk disk) {
        this.disk = disk;
    }

    void write(Path file, SafeFile.Content content) throws IOException {
        Path target = LinkTarget.of(file);
        if (Files.exists(target)) {
            change(target, content, () -> {});
        } else {
            try (StagedFile staged = StagedFile.write(disk, target.getParent(), content)) {
                rename(staged, target);
            }
        }
    }

    /// Keeps the present content of the file, if it has any, in another one: as late as possible, when the new content is on the disk.
    void write(Path file, Path backup, SafeFile.Content content) throws IOException {
        Path target = LinkTarget.of(file);
        if (!Files.isRegularFile(target)) {
            write(target, content);
        } else {
            change(target, content, () -> keep(target, backup));
        }
    }

    /// A file whose new content is on the disk under another name.
    ///
    /// @param target where the links of the file lead
    /// @param former a copy of the present content; empty if there is no file
    record Replacement(Path target, StagedFile staged, Optional<StagedFile> former) {}

    /// The first half of writing a file.
    ///
    /// @return empty if the file has this content already
    Optional<Replacement> prepare(Path file, SafeFile.Content content) throws IOException {
        Path target = LinkTarget.of(file);
        if (!Files.exists(target)) {
            return Optional.of(new Replacement(target, StagedFile.write(disk, target.getParent(), content), Optional.empty()));
        }
        requireWritable(target);
        if (!Files.isRegularFile(target)) {
            throw new FileSystemException(target.toString(), null, "it is not a file");
        }
        StagedFile staged = stage(target, content);
        try {
            if (hasContentOf(staged, target)) {
                staged.close();
                return Optional.empty();
            }
            return Optional.of(new Replacement(target, staged, Optional.of(copy(target))));
        } catch (IOException | RuntimeException failed) {
            staged.close();
            throw failed;
        }
    }

    /// A copy of a file, with its permissions.
    StagedFile copy(Path file) throws IOException {
        StagedFile copy = stage(file, out -> Files.copy(file, out));
        Attributes.copyPermissions(file, copy.path());
        return copy;
    }

    /// The second half of writing a file. A failure leaves the file as it was.
    void put(StagedFile staged, Path target) throws IOException {
        if (Files.exists(target)) {
            replace(target, staged);
        } else {
            rename(staged, target);
        }
    }

    void delete(Path file) throws IOException {
        disk.delete(file);
    }

    private static boolean hasContentOf(StagedFile staged, Path target) throws IOException {
        return Files.size(staged.path()) == Files.size(target) && Files.mismatch(staged.path(), target) < 0;
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private void change(Path target, SafeFile.Content content, Step beforehand) throws IOException {
        requireWritable(target);
        if (!Files.isRegularFile(target)) {
            send(target, content);
            return;
        }
        try (StagedFile staged = stage(target, content)) {
            if (!hasContentOf(staged, target)) {
                beforehand.run();
                replace(target, staged);
            }
        }
    }

    private static void requireWritable(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "it is a folder");
        }
        if (!Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
    }

    /// To a pipe or a device, which cannot be replaced and holds nothing that could be lost.
    private static void send(Path target, SafeFile.Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target, StandardOpenOption.WRITE))) {
            content.writeTo(out);
        }
    }

    private StagedFile stage(Path target, SafeFile.Content content) throws IOException {
        try {
            return StagedFile.write(disk, target.getParent(), content, Attributes.ownerOnly(target));
        } catch (NoNewFilesException refused) {
            Path elsewhere = Path.of(System.getProperty("java.io.tmpdir"));
            return StagedFile.write(disk, elsewhere, content, Attributes.ownerOnly(elsewhere));
        }
    }

    private void keep(Path file, Path backup) throws IOException {
        SafeFile.Content content = out -> Files.copy(file, out);
        Path target = LinkTarget.of(backup);
        if (Files.exists(target)) {
            change(target, content, () -> {});
            return;
        }
        try (StagedFile staged = StagedFile.write(disk, target.getParent(), content, Attributes.ownerOnly(target))) {
            Attributes.copyPermissions(file, staged.path());
            rename(staged, target);
        } catch (NoNewFilesException refused) {
            // The folder takes no new files, but the file itself can still be saved: losing the change would be worse.
        }
    }

    private void replace(Path target, StagedFile staged) throws IOException {
        boolean sibling = staged.path().getParent().equals(target.getParent());
        if (!sibling || !Attributes.copyAll(target, staged.path())) {
            overwrite(target, staged);
            return;
        }
        try {
            rename(staged, target);
        } catch (IOException refused) {
            // A mount point or a file that another program has open cannot be replaced, but may be writable.
            overwrite(target, staged);
        }
    }

    private void rename(StagedFile staged, Path target) throws IOException {
        Duration pause = FIRST_PAUSE;
        for (int attempt = 1;; attempt++) {
            try {
                disk.rename(staged.path(), target);
                staged.keep();
                forceFolder(target.getParent());
                return;
            } catch (IOException refused) {
                if (attempt == RENAME_ATTEMPTS || !waited(pause)) {
                    throw refused;
                }
                pause = pause.multipliedBy(2);
            }
        }
    }

    /// @return false if the thread was interrupted
    private static boolean waited(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// The new name is in the folder, and has to reach the disk as well. Windows cannot open folders, and does not need this.
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notSupported) {
            // The file is complete under its new name either way.
        }
    }

    /// Writes over the content of a file; if that fails in the middle, puts back what was there.
    private void overwrite(Path target, StagedFile staged) throws IOException {
        try (StagedFile former = stage(target, out -> Files.copy(target, out))) {
            try {
                copy(staged.path(), target);
            } catch (IOException failed) {
                restore(target, former, failed);
                throw failed;
            }
        }
    }

    private void restore(Path target, StagedFile former, IOException failed) throws IOException {
        if (hasContentOf(former, target)) {
            return;
        }
        try {
            copy(former.path(), target);
        } catch (IOException again) {
            former.keep();
            failed.addSuppressed(again);
            throw new FileSystemException(target.toString(), null,
                    DiskErrors.whyNotWritten(failed) + "; its former content is in " + former.path());
        }
    }

    private void copy(Path from, Path to) throws IOException {
        try (OutputStream out = new BufferedOutputStream(disk.overwrite(to), BUFFER)) {
            Files.copy(from, out);
        }
    }
}
