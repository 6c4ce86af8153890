package dev.entitect.generate.project;

import dev.entitect.generate.GeneratedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Brings along the dialect that gives SQLite its foreign keys and unique constraints, which Hibernate's own leaves out: the very source
/// that this program is built from.
///
/// @param packageName the project's own; the dialect stands in a package `sqlite` below it
record SqliteDialectSource(String packageName) {

    private static final String HOME = "dev.entitect.live.dialect";
    private static final List<String> CLASSES = List.of("CompleteSqliteDialect", "InlineForeignKeys", "SqliteTemporaryTables");

    List<GeneratedFile> files() {
        String home = packageName + ".sqlite";
        return CLASSES.stream().map(name -> new GeneratedFile("src/main/java/" + home.replace('.', '/') + "/" + name + ".java",
                source(name).replace("package " + HOME + ";", "package " + home + ";"), Optional.empty())).toList();
    }

    private static String source(String name) {
        String path = "/" + HOME.replace('.', '/') + "/" + name + ".java";
        try (InputStream file = SqliteDialectSource.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("A part of the program is missing: " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A part of the program is missing: " + path, impossible);
        }
    }
}
