package dev.entitect.live;

import java.util.Objects;

/// One Java source to compile.
///
/// @param path relative to the source root, with forward slashes: `com/example/blog/User.java`
/// @param text the whole text of the file
public record SourceFile(String path, String text) {

    public SourceFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
    }

    /// The binary name of the type the file is named after: `com.example.blog.User`.
    public String className() {
        return path.replaceFirst("\\.java$", "").replace('/', '.');
    }

    /// The name of the type without its package: `User`.
    public String simpleName() {
        String name = className();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
