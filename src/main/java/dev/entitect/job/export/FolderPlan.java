package dev.entitect.job.export;

import dev.entitect.file.FileAccessException;
import dev.entitect.file.SafeFile;
import dev.entitect.generate.GeneratedFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The effect that writing generated files would have on a folder.
///
/// @param folder  may not exist yet
/// @param entries in the order in which they were generated
public record FolderPlan(Path folder, List<Entry> entries) {

    /// What is where a file is to be written.
    public enum State {
        /// No file.
        NEW,
        /// The same text: writing it again would only make build tools recompile it.
        SAME,
        /// Other content, perhaps the user's own work.
        DIFFERENT
    }

    /// A file and the state of its target.
    public record Entry(GeneratedFile file, State state) {}

    public FolderPlan {
        entries = List.copyOf(entries);
    }

    /// Compares the files with the folder.
    ///
    /// @throws FileAccessException if the file system fails
    public static FolderPlan of(List<GeneratedFile> files, Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw FileAccessException.reading(folder, new NotDirectoryException(folder.toString()));
        }
        return new FolderPlan(folder,
                files.stream().map(file -> new Entry(file, state(folder.resolve(file.path()), file.text()))).toList());
    }

    private static State state(Path target, String text) {
        try {
            return !Files.exists(target)
                    ? State.NEW
                    : Files.isRegularFile(target) && Files.readString(target).equals(text) ? State.SAME : State.DIFFERENT;
        } catch (CharacterCodingException binary) {
            return State.DIFFERENT;
        } catch (IOException refused) {
            throw FileAccessException.reading(target, refused);
        }
    }

    public List<Entry> in(State state) {
        return entries.stream().filter(entry -> entry.state() == state).toList();
    }

    /// Writes new files and, if allowed, replaces different ones. The folder is compared again first, so that a file that has
    /// become different since the plan was made is kept: it may be the user's work.
    ///
    /// @param replace whether different files may be overwritten
    /// @return the files that were written, relative to the folder
    /// @throws FileAccessException if the file system fails
    public List<Path> write(boolean replace) {
        List<Path> written = new ArrayList<>();
        for (Entry entry : of(entries.stream().map(Entry::file).toList(), folder).entries) {
            if (entry.state == State.NEW || replace && entry.state == State.DIFFERENT && expected(entry.file)) {
                write(entry.file);
                written.add(Path.of(entry.file.path()));
            }
        }
        return List.copyOf(written);
    }

    private boolean expected(GeneratedFile file) {
        return entries.contains(new Entry(file, State.DIFFERENT));
    }

    private void write(GeneratedFile file) {
        Path target = folder.resolve(file.path());
        SafeFile.createFolder(target.getParent());
        SafeFile.writeString(target, file.text());
    }
}
