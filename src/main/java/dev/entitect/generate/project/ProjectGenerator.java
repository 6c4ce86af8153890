package dev.entitect.generate.project;

import dev.entitect.generate.GeneratedFile;
import dev.entitect.generate.Generator;
import dev.entitect.generate.hibernate.HibernateGenerator;
import dev.entitect.model.Connection;
import dev.entitect.model.Dialect;
import dev.entitect.model.Model;
import dev.entitect.naming.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Makes a project that builds and runs: the classes of a model, the configuration of one of its connections, and a class that opens the
/// database. Without a connection it runs on an H2 in memory. No password is ever part of it.
public final class ProjectGenerator implements Generator {

    private final Optional<Connection> connection;

    /// @param connection the database that the project is configured for; empty for an H2 in memory
    public ProjectGenerator(Optional<Connection> connection) {
        this.connection = connection;
    }

    @Override
    public List<GeneratedFile> generate(Model model) {
        HibernateGenerator classes = new HibernateGenerator();
        List<GeneratedFile> files = new ArrayList<>();
        for (GeneratedFile file : classes.generate(model)) {
            files.add(new GeneratedFile("src/main/java/" + file.path(), file.text(), file.origin()));
        }
        Dialect dialect = connection.map(Connection::dialect).orElse(Dialect.H2);
        DatabaseClass database = new DatabaseClass(model, classes.managedClasses(model));
        files.add(whole("src/main/java/" + database.path(), database.text()));
        if (dialect == Dialect.SQLITE) {
            files.addAll(new SqliteDialectSource(database.packageName()).files());
        }
        files.add(whole("src/main/resources/hibernate.properties", new HibernateProperties(connection, database.packageName()).text()));
        files.add(whole("pom.xml", new ProjectPom(model, artifact(model), database.packageName(), dialect).text()));
        files.add(whole(".gitignore", "target/\n"));
        files.sort(Comparator.comparing(GeneratedFile::path));
        return List.copyOf(files);
    }

    private static GeneratedFile whole(String path, String text) {
        return new GeneratedFile(path, text, Optional.empty());
    }

    /// The name of the model as Maven's artifacts are called, and the folders that they are made from.
    public static String artifact(Model model) {
        String name = Words.snake(model.name()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return name.isEmpty() ? "model" : name;
    }
}
