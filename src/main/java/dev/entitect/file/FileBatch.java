package dev.entitect.file;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes and deletes several files as one: after a failure, all of them are as they were. The new contents, and copies of the old ones,
/// are on the disk before the first file is replaced, so a full disk is noticed before anything has changed.
///
/// Files that already have the right content are not touched. Used by one thread.
public final class FileBatch {

    private final SafeWriter writer;
    private final List<Change> changes = new ArrayList<>();

    public FileBatch() {
        this(new SafeWriter(new Disk()));
    }

    FileBatch(SafeWriter writer) {
        this.writer = writer;
    }

    /// @param content empty to delete the file
    private record Change(Path file, Optional<SafeFile.Content> content) {}

    /// A change whose files are on the disk under other names.
    ///
    /// @param target where the links of the file lead
    /// @param staged the new content; empty to delete the file
    /// @param former a copy of the present content; empty if there is no file
    private record Prepared(Path file, Path target, Optional<StagedFile> staged, Optional<StagedFile> former) {}

    /// Folders that do not exist are created.
    public void write(Path file, SafeFile.Content content) {
        changes.add(new Change(file, Optional.of(content)));
    }

    /// In UTF-8.
    public void writeString(Path file, String text) {
        write(file, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(text);
            writer.flush();
        });
    }

    /// Does nothing if the file does not exist.
    public void delete(Path file) {
        changes.add(new Change(file, Optional.empty()));
    }

    /// @throws FileAccessException if the disk refuses; says what was written all the same
    public void commit() {
        List<Prepared> prepared = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        boolean done = false;
        try {
            for (Change change : changes) {
                prepare(change, prepared, folders);
            }
            apply(prepared);
            done = true;
        } finally {
            prepared.forEach(FileBatch::close);
            if (!done) {
                folders.reversed().forEach(FileBatch::removeIfEmpty);
            }
        }
    }

    private void prepare(Change change, List<Prepared> prepared, List<Path> folders) {
        try {
            if (change.content.isPresent()) {
                createFolders(change.file.toAbsolutePath().getParent(), folders);
                writer.prepare(change.file, change.content.get()).ifPresent(it -> prepared.add(
                        new Prepared(change.file, it.target(), Optional.of(it.staged()), it.former())));
            } else if (Files.exists(change.file, LinkOption.NOFOLLOW_LINKS)) {
                prepared.add(new Prepared(change.file, change.file, Optional.empty(), Optional.of(writer.copy(change.file))));
            }
        } catch (IOException refused) {
            throw FileAccessException.writing(change.file, refused, "Nothing was written.");
        }
    }

    private static void createFolders(Path folder, List<Path> created) throws IOException {
        if (folder != null && !Files.exists(folder)) {
            createFolders(folder.getParent(), created);
            Files.createDirectory(folder);
            created.add(folder);
        }
    }

    private static void removeIfEmpty(Path folder) {
        try {
            Files.delete(folder);
        } catch (IOException notEmpty) {
            // What could not be taken back is in it, and the user is being told.
        }
    }

    private void apply(List<Prepared> prepared) {
        List<Prepared> applied = new ArrayList<>();
        for (Prepared change : prepared) {
            try {
                if (change.staged.isPresent()) {
                    writer.put(change.staged.get(), change.target);
                } else {
                    writer.delete(change.target);
                }
                applied.add(change);
            } catch (IOException refused) {
                throw FileAccessException.writing(change.file, refused, takeBack(applied, refused));
            }
        }
    }

    /// @return a sentence about what could not be taken back
    private String takeBack(List<Prepared> applied, IOException refused) {
        List<String> left = new ArrayList<>();
        for (Prepared change : applied.reversed()) {
            try {
                if (change.former.isPresent()) {
                    writer.put(change.former.get(), change.target);
                } else {
                    writer.delete(change.target);
                }
            } catch (IOException again) {
                refused.addSuppressed(again);
                change.former.ifPresent(StagedFile::keep);
                left.add(change.file + change.former.map(former -> " (its former content is in " + former.path() + ")").orElse(""));
            }
        }
        return left.isEmpty()
                ? "Nothing was written."
                : left.stream().collect(Collectors.joining(", ", "These files were changed and could not be restored: ", "."));
    }

    private static void close(Prepared change) {
        change.staged.ifPresent(StagedFile::close);
        change.former.ifPresent(StagedFile::close);
    }
}
