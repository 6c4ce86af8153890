package dev.entitect.job.export;

import dev.entitect.file.FileAccessException;
import dev.entitect.file.FileBatch;
import dev.entitect.file.FileNames;
import dev.entitect.file.UnusableFileNameException;
import dev.entitect.generate.GeneratedFile;
import dev.entitect.model.Model;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The effect that writing generated files would have on a folder. A [Manifest] in the folder tells the files that were written before from
/// those of the user.
///
/// @param owner   what the files are written for, as the manifest has it
/// @param folder  may not exist yet
/// @param entries in the order in which the files were generated, then those to remove
public record FolderPlan(String owner, Path folder, List<GeneratedFile> files, List<Entry> entries) {

    /// What files are generated.
    public enum Kind {
        SOURCE, PROJECT, ROWS;

        /// Without the characters that delimit it in a manifest.
        private String of(Model model) {
            String kind = switch (this) {
                case SOURCE -> "source";
                case PROJECT -> "project";
                case ROWS -> "rows";
            };
            return kind + " of " + model.name().replaceAll("[\\p{Cntrl}\\p{Cs}\\u2028\\u2029]+", " ").strip();
        }
    }

    /// What is where a file is to be written.
    public enum State {
        /// No file.
        NEW,
        /// The same content: writing it again would only make build tools recompile it.
        SAME,
        /// Other content, as Entitect wrote it.
        OUTDATED,
        /// Content that Entitect wrote and that is no longer generated.
        OBSOLETE,
        /// A file that Entitect wrote and that has changed since.
        EDITED,
        /// A file that Entitect did not write.
        FOREIGN;

        /// Whether the content is the user's own work, and must not be replaced without a permission.
        public boolean isOfTheUser() {
            return this == EDITED || this == FOREIGN;
        }
    }

    /// A file and its state.
    ///
    /// @param path relative to the folder, with `/` between its parts
    public record Entry(String path, State state) {}

    /// What was done, as paths relative to the folder.
    ///
    /// @param kept files of the user that were left as they are
    public record Written(List<String> written, List<String> removed, List<String> kept) {

        public boolean isNothing() {
            return written.isEmpty() && removed.isEmpty();
        }
    }

    public FolderPlan {
        files = List.copyOf(files);
        entries = List.copyOf(entries);
    }

    /// Compares the files with the folder.
    ///
    /// @throws FileAccessException       if the file system fails
    /// @throws UnusableFileNameException if a file would be outside of the folder
    public static FolderPlan of(Kind kind, Model model, List<GeneratedFile> files, Path folder) {
        return of(kind.of(model), files, folder);
    }

    private static FolderPlan of(String owner, List<GeneratedFile> files, Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw FileAccessException.reading(folder, new NotDirectoryException(folder.toString()));
        }
        Map<String, Path> targets = FileNames.in(folder, files.stream().map(GeneratedFile::path).toList());
        Manifest manifest = Manifest.of(folder);
        List<Entry> entries = new ArrayList<>();
        files.forEach(file -> entries.add(new Entry(file.path(), state(file, targets.get(file.path()), manifest))));
        manifest.entries().forEach((path, entry) -> {
            if (entry.owner().equals(owner) && !targets.containsKey(path) && isUnchanged(folder, path, entry)) {
                entries.add(new Entry(path, State.OBSOLETE));
            }
        });
        return new FolderPlan(owner, folder, files, entries);
    }

    private static State state(GeneratedFile file, Path target, Manifest manifest) {
        try {
            if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                return State.NEW;
            }
            if (!Files.isRegularFile(target)) {
                return State.FOREIGN;
            }
            byte[] content = file.text().getBytes(StandardCharsets.UTF_8);
            if (Files.size(target) == content.length && Arrays.equals(Files.readAllBytes(target), content)) {
                return State.SAME;
            }
            if (manifest.entry(file.path()).isEmpty()) {
                return State.FOREIGN;
            }
            return Manifest.hash(target).equals(manifest.entry(file.path()).get().hash()) ? State.OUTDATED : State.EDITED;
        } catch (IOException refused) {
            throw FileAccessException.reading(target, refused);
        }
    }

    /// A manifest may come from somebody else, so its paths are not trusted: they must not lead out of the folder, by links either.
    private static boolean isUnchanged(Path folder, String path, Manifest.Entry entry) {
        try {
            Path file = FileNames.in(folder, path);
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && file.toRealPath().startsWith(folder.toRealPath())
                    && Manifest.hash(file).equals(entry.hash());
        } catch (UnusableFileNameException outside) {
            return false;
        } catch (IOException refused) {
            throw FileAccessException.reading(folder.resolve(path), refused);
        }
    }

    public List<Entry> in(State state) {
        return entries.stream().filter(entry -> entry.state() == state).toList();
    }

    /// The files that are only replaced with a permission.
    public List<Entry> ofTheUser() {
        return entries.stream().filter(entry -> entry.state().isOfTheUser()).toList();
    }

    /// Writes new files, replaces outdated ones, and removes those that are no longer generated: all of them, or none if one fails. The
    /// folder is compared again first, and a file that has become the user's since the plan was made is kept.
    ///
    /// @param permitted the files of the user that may be replaced, by path
    /// @throws FileAccessException if the file system fails
    public Written write(Predicate<String> permitted) {
        Map<String, String> texts = files.stream().collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::text));
        SortedMap<String, Manifest.Entry> manifest = new TreeMap<>(Manifest.of(folder).entries());
        manifest.entrySet().removeIf(entry -> entry.getValue().owner().equals(owner) && !texts.containsKey(entry.getKey()));
        Written done = new Written(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        FileBatch batch = new FileBatch();
        for (Entry entry : of(owner, files, folder).entries) {
            Path target = FileNames.in(folder, entry.path);
            if (entry.state.isOfTheUser() && !(entries.contains(entry) && permitted.test(entry.path))) {
                done.kept.add(entry.path);
            } else if (entry.state == State.OBSOLETE) {
                batch.delete(target);
                done.removed.add(entry.path);
            } else {
                String text = texts.get(entry.path);
                manifest.put(entry.path, new Manifest.Entry(owner, Manifest.hash(text)));
                if (entry.state != State.SAME) {
                    batch.writeString(target, text);
                    done.written.add(entry.path);
                }
            }
        }
        Path list = folder.resolve(Manifest.FILE_NAME);
        if (manifest.isEmpty()) {
            batch.delete(list);
        } else {
            batch.writeString(list, new Manifest(manifest).text());
        }
        batch.commit();
        return done;
    }
}
