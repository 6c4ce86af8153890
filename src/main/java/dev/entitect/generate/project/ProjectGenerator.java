package dev.entitect.generate.project;

import dev.entitect.dialect.Dialect;
import dev.entitect.dialect.Feature;
import dev.entitect.generate.GeneratedFile;
import dev.entitect.generate.Generator;
import dev.entitect.generate.hibernate.HibernateGenerator;
import dev.entitect.model.Connection;
import dev.entitect.model.Model;
import dev.entitect.naming.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Generates a project that builds and runs: the classes of a model, the configuration of one of its connections, and a class that opens
/// the database. Without a connection it runs on an in-memory H2. It never contains a password.
public final class ProjectGenerator implements Generator {

    private static final Set<Dialect> REACTIVE = Dialect.with(Feature.SERVER);

    private final Optional<Connection> connection;
    private final boolean reactive;

    /// @param connection the database that the project is configured for; empty for an in-memory H2
    public ProjectGenerator(Optional<Connection> connection) {
        this(connection, false);
    }

    /// @param reactive whether the project also supports non-blocking work (SQLAlchemy: async sessions), through Hibernate Reactive
    /// @throws IllegalArgumentException if there is no reactive driver for the database; the message is shown to the user
    public ProjectGenerator(Optional<Connection> connection, boolean reactive) {
        this.connection = connection;
        this.reactive = reactive;
        if (reactive && connection.filter(it -> hasReactiveDriver(it.dialect())).isEmpty()) {
            throw new IllegalArgumentException(
                    "Hibernate Reactive reaches PostgreSQL, MySQL and MariaDB only. Choose a connection to one of them, or export without "
                            + "it.");
        }
    }

    /// Whether there is a reactive driver for the database.
    public static boolean hasReactiveDriver(Dialect dialect) {
        return REACTIVE.contains(dialect);
    }

    @Override
    public List<GeneratedFile> generate(Model model) {
        HibernateGenerator classes = new HibernateGenerator();
        List<GeneratedFile> files = new ArrayList<>();
        for (GeneratedFile file : classes.generate(model)) {
            files.add(file.in("src/main/java"));
        }
        Dialect dialect = connection.map(Connection::dialect).orElse(Dialect.H2);
        LogConfiguration log = new LogConfiguration(connection);
        DatabaseClass database = new DatabaseClass(model, classes.managedClasses(model), log.isNeeded());
        files.add(GeneratedFile.ofModel("src/main/java/" + database.path(), database.text()));
        if (log.isNeeded()) {
            files.add(GeneratedFile.ofModel("src/main/resources/" + LogConfiguration.PATH, log.text()));
        }
        if (reactive) {
            ReactiveDatabaseClass asynchronous = new ReactiveDatabaseClass(database);
            files.add(GeneratedFile.ofModel("src/main/java/" + asynchronous.path(), asynchronous.text()));
        }
        if (dialect == Dialect.SQLITE) {
            files.addAll(new SqliteDialectSource(database.packageName()).files());
        }
        files.add(GeneratedFile.ofModel("src/main/resources/hibernate.properties",
                new HibernateProperties(connection, database.packageName(), reactive).text()));
        files.add(
                GeneratedFile.ofModel("pom.xml",
                        new ProjectPom(model, artifact(model), database.packageName(), dialect, reactive, log.isNeeded()).text()));
        files.add(GeneratedFile.ofModel(".gitignore", "target/\n"));
        files.sort(Comparator.comparing(GeneratedFile::path));
        return List.copyOf(files);
    }

    /// The name of the model as a Maven artifact id, which is also the folder name.
    public static String artifact(Model model) {
        String name = Words.snake(model.name()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return name.isEmpty() ? "model" : name;
    }
}
