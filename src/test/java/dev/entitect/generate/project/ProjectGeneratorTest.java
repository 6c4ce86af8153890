package dev.entitect.generate.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entitect.dialect.Dialect;
import dev.entitect.fixture.JavaSource;
import dev.entitect.fixture.Samples;
import dev.entitect.fixture.database.DatabaseKind;
import dev.entitect.fixture.database.TestDatabase;
import dev.entitect.generate.GeneratedFile;
import dev.entitect.model.Connection;
import dev.entitect.model.id.ConnectionId;
import dev.entitect.model.value.ConnectionPool;
import java.io.File;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProjectGeneratorTest {

    private static Connection connection(Dialect dialect, String url) {
        return Connection.of(new ConnectionId("c"), "Staging", dialect, url);
    }

    private static String file(List<GeneratedFile> files, String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow().text();
    }

    private static Properties properties(List<GeneratedFile> files) throws Exception {
        Properties properties = new Properties();
        properties.load(new StringReader(file(files, "src/main/resources/hibernate.properties")));
        return properties;
    }

    @Test
    void poolSettingsBecomeHikariProperties() throws Exception {
        Connection connection = connection(Dialect.POSTGRESQL, "jdbc:postgresql://db/ü app\\x").withUser("app")
                .withPool(new ConnectionPool(5, 10, 30, 1800, true)).withFlushByQuery(false);

        Properties properties = properties(new ProjectGenerator(Optional.of(connection)).generate(Samples.load("blog")));

        assertThat(properties).containsEntry("jakarta.persistence.jdbc.url", "jdbc:postgresql://db/ü app\\x")
                .containsEntry("jakarta.persistence.jdbc.user", "app")
                .containsEntry("hibernate.hikari.maximumPoolSize", "15").containsEntry("hibernate.hikari.minimumIdle", "5")
                .containsEntry("hibernate.hikari.connectionTimeout", "30000").containsEntry("hibernate.hikari.maxLifetime", "1800000")
                .containsEntry("hibernate.hikari.keepaliveTime", "60000")
                .containsEntry("org.hibernate.flushMode", "COMMIT");
        assertThat(properties.stringPropertyNames()).noneMatch(name -> name.contains("password"));
    }

    @Test
    void sqliteEnforcesForeignKeysAndGetsItsDialect() throws Exception {
        List<GeneratedFile> files = new ProjectGenerator(Optional.of(connection(Dialect.SQLITE, "jdbc:sqlite:app.db")))
                .generate(Samples.load("blog"));

        assertThat(properties(files)).containsEntry("jakarta.persistence.jdbc.url", "jdbc:sqlite:app.db?foreign_keys=true")
                .containsEntry("hibernate.dialect", "com.example.blog.sqlite.CompleteSqliteDialect");
        assertThat(files).extracting(GeneratedFile::path).contains("src/main/java/com/example/blog/sqlite/CompleteSqliteDialect.java");
    }

    @ParameterizedTest
    @EnumSource
    void theBuildFileNamesTheDriverWithAVersion(Dialect dialect) {
        String pom = file(new ProjectGenerator(Optional.of(connection(dialect, "jdbc:x:y"))).generate(Samples.load("shop")), "pom.xml");

        assertThat(pom).contains(switch (dialect) {
            case H2 -> "<artifactId>h2</artifactId>";
            case SQLITE -> "<artifactId>sqlite-jdbc</artifactId>";
            case POSTGRESQL -> "<artifactId>postgresql</artifactId>";
            case MYSQL -> "<artifactId>mysql-connector-j</artifactId>";
            case MARIADB -> "<artifactId>mariadb-java-client</artifactId>";
        }).doesNotContain("${").doesNotContain("null");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "SQLITE"})
    void theSourceCompilesWithoutAWarning(Dialect dialect) {
        List<GeneratedFile> files = new ProjectGenerator(Optional.of(connection(dialect, "jdbc:x:y"))).generate(Samples.load("shop"));

        assertThat(JavaSource.warnings(files)).isEmpty();
    }

    /// Runs in a separate process, like a real project: Hibernate reads its properties once per process.
    @Test
    void theProjectCreatesAndDropsTablesAndUsesTransactions(@TempDir Path folder) throws Exception {
        List<GeneratedFile> files = new ArrayList<>(new ProjectGenerator(Optional.empty()).generate(Samples.load("blog")));
        files.add(GeneratedFile.ofModel("src/main/java/com/example/blog/Main.java",
                """
                        package com.example.blog;

                        public class Main {
                            public static void main(String[] arguments) {
                                try (Database database = Database.open()) {
                                    database.createSchema();
                                    database.inTransaction(session -> {
                                        Tag tag = new Tag();
                                        tag.setName("java");
                                        session.persist(tag);
                                    });
                                    System.out.println("tags: " + database.fromTransaction(
                                            session -> session.createSelectionQuery("select count(t) from Tag t", Long.class)
                                                    .getSingleResult()));
                                    var properties = database.factory().getProperties();
                                    System.out.println("pool: " + properties.get("hibernate.hikari.maximumPoolSize"));
                                    database.dropSchema();
                                    System.out.println("tables: " + database.fromTransaction(session -> session.createNativeQuery(
                                            "select count(*) from information_schema.tables where table_schema = 'PUBLIC'",
                                            Long.class).getSingleResult()));
                                }
                            }
                        }
                        """));

        assertThat(run(files, folder)).containsExactly("tags: 1", "pool: 15", "tables: 0");
    }

    /// The blocking class creates the tables; the reactive one does the work.
    @Test
    void aReactiveProjectWorksWithoutBlocking(@TempDir Path folder) throws Exception {
        try (TestDatabase database = DatabaseKind.POSTGRESQL.open()) {
            Connection connection = connection(Dialect.POSTGRESQL, database.url());
            List<GeneratedFile> files = new ArrayList<>(new ProjectGenerator(Optional.of(connection), true).generate(Samples.load("blog")));
            files.add(GeneratedFile.ofModel("src/main/java/com/example/blog/Main.java",
                    """
                            package com.example.blog;

                            public class Main {
                                public static void main(String[] arguments) {
                                    try (Database database = Database.open()) {
                                        database.createSchema();
                                    }
                                    try (ReactiveDatabase database = ReactiveDatabase.open()) {
                                        Tag tag = new Tag();
                                        tag.setName("java");
                                        database.inTransaction(session -> session.persist(tag)).toCompletableFuture().join();
                                        System.out.println("tags: " + database.inTransaction(session -> session
                                                .createSelectionQuery("from Tag where name = 'java'", Tag.class).getResultList())
                                                .toCompletableFuture().join());
                                    }
                                }
                            }
                            """));

            assertThat(run(files, folder)).containsExactly("tags: [Tag(id=1, name=java)]");
        }
    }

    @Test
    void statementsAreLoggedWithTheirValuesAndThePoolLogsItsActivity(@TempDir Path folder) throws Exception {
        Connection connection = connection(Dialect.H2, "jdbc:h2:mem:logged").withLogSql(true).withLogPool(true);
        List<GeneratedFile> files = new ArrayList<>(new ProjectGenerator(Optional.of(connection)).generate(Samples.load("blog")));
        files.add(GeneratedFile.ofModel("src/main/java/com/example/blog/Main.java",
                """
                        package com.example.blog;

                        public class Main {
                            public static void main(String[] arguments) {
                                try (Database database = Database.open()) {
                                    database.createSchema();
                                    database.inTransaction(session -> session
                                            .createSelectionQuery("from Tag where name = :name", Tag.class)
                                            .setParameter("name", "secret word").getResultList());
                                }
                            }
                        }
                        """));

        run(files, folder);

        assertThat(folder.resolve("log")).content().contains("from tags").contains("secret word").contains("HikariPool");
        assertThat(file(files, "pom.xml")).contains("slf4j-jdk14");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "SQLITE"})
    void someDatabasesHaveNoReactiveDriver(Dialect dialect) {
        Optional<Connection> connection = Optional.of(connection(dialect, "jdbc:x:y"));

        assertThatIllegalArgumentException().isThrownBy(() -> new ProjectGenerator(connection, true))
                .withMessageContaining("PostgreSQL, MySQL and MariaDB");
    }

    /// The output of the program `com.example.blog.Main`, line by line.
    private static List<String> run(List<GeneratedFile> files, Path folder) throws Exception {
        Path classes = JavaSource.compile(files);
        String resources = "src/main/resources/";
        for (GeneratedFile file : files) {
            if (file.path().startsWith(resources)) {
                Files.writeString(folder.resolve(file.path().substring(resources.length())), file.text());
            }
        }
        String path = String.join(File.pathSeparator, folder.toString(), classes.toString(), System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-cp", path, "com.example.blog.Main")
                .redirectError(folder.resolve("log").toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(Files.readString(folder.resolve("log"))).isZero();
        return output.lines().toList();
    }
}
