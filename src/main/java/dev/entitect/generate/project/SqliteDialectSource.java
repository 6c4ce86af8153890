package dev.entitect.generate.project;

import dev.entitect.generate.GeneratedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Adds the dialect with foreign keys and unique constraints for SQLite, which Hibernate's own omits: the same source that this program is
/// built from.
///
/// @param packageName of the project; the dialect is in its subpackage `sqlite`
record SqliteDialectSource(String packageName) {

    private static final String HOME = "dev.entitect.live.dialect";
    private static final List<String> CLASSES = List.of("CompleteSqliteDialect", "InlineForeignKeys", "SqliteTemporaryTables");

    List<GeneratedFile> files() {
        String home = packageName + ".sqlite";
        return CLASSES.stream().map(name -> GeneratedFile.ofModel("src/main/java/" + home.replace('.', '/') + "/" + name + ".java",
                source(name).replace("package " + HOME + ";", "package " + home + ";"))).toList();
    }

    private static String source(String name) {
        String path = "/" + HOME.replace('.', '/') + "/" + name + ".java";
        try (InputStream file = SqliteDialectSource.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("A part of the program is missing: " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A part of the program is missing: " + path, e);
        }
    }
}
