package dev.entitect.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Permissions, owner and group of files, as far as the file system knows them.
final class Attributes {

    private Attributes() {}

    /// For a file whose content may be secret: until it has the permissions of the file it is going to replace, only its owner may open it.
    static FileAttribute<?>[] ownerOnly(Path file) {
        return views(file).contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    /// Gives a file the permissions of another one.
    static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView posix = posix(to);
        if (posix != null) {
            posix.setPermissions(posix(from).readAttributes().permissions());
        }
    }

    /// Makes a new file look like the one it is to replace.
    ///
    /// @return false if it cannot be: the file has another name (a hard link) or belongs to another user or group, and replacing it would
    ///         change that
    static boolean copyAll(Path from, Path to) throws IOException {
        if (views(from).contains("unix") && (int) Files.getAttribute(from, "unix:nlink") > 1) {
            return false;
        }
        PosixFileAttributeView posix = posix(to);
        return posix == null ? copyAcl(from, to) : copyPosix(posix(from).readAttributes(), posix);
    }

    private static boolean copyPosix(PosixFileAttributes from, PosixFileAttributeView to) throws IOException {
        PosixFileAttributes own = to.readAttributes();
        if (!from.owner().equals(own.owner())) {
            return false;
        }
        if (!from.group().equals(own.group())) {
            try {
                to.setGroup(from.group());
            } catch (IOException notAMember) {
                return false;
            }
        }
        to.setPermissions(from.permissions());
        return true;
    }

    /// Windows. A file usually inherits all of its list from its folder, and so does the new one.
    private static boolean copyAcl(Path from, Path to) {
        AclFileAttributeView given = Files.getFileAttributeView(from, AclFileAttributeView.class);
        AclFileAttributeView own = Files.getFileAttributeView(to, AclFileAttributeView.class);
        try {
            if (given != null && own != null && !given.getAcl().equals(own.getAcl())) {
                own.setAcl(given.getAcl());
            }
            return true;
        } catch (IOException notAllowed) {
            return false;
        }
    }

    private static PosixFileAttributeView posix(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static Set<String> views(Path file) {
        return file.getFileSystem().supportedFileAttributeViews();
    }
}
