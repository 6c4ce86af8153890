package dev.entitect.file;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/// Finds the file that a path leads to, so that replacing it leaves the symbolic links on the way in place.
final class LinkTarget {

    /// As many as Linux follows; see path_resolution(7).
    private static final int MAX_LINKS = 40;

    private LinkTarget() {}

    /// @return not a symbolic link; may not exist, but its folder does. Pipes and devices are returned as they were named, because a
    ///         link such as `/dev/stdout` can be opened but leads to no path
    static Path of(Path file) throws IOException {
        Path here = file.toAbsolutePath();
        for (int links = 0; links <= MAX_LINKS; links++) {
            if (Files.exists(here)) {
                return Files.isRegularFile(here) || Files.isDirectory(here) ? here.toRealPath() : here;
            }
            here = folder(here).resolve(here.getFileName());
            if (!Files.isSymbolicLink(here)) {
                return here;
            }
            here = here.resolveSibling(Files.readSymbolicLink(here));
        }
        throw new FileSystemLoopException(file.toString());
    }

    /// The real path, since `..` in a link means the parent of the folder that the link is really in.
    private static Path folder(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null || Files.notExists(folder)) {
            throw new NoSuchFileException(file.toString());
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        return folder.toRealPath();
    }
}
