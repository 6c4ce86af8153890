package dev.entitect.oracle;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.entitect.fixture.database.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// SQLAlchemy itself, from Debian's `python3-sqlalchemy`.
final class SqlAlchemy {

    private static final String PYTHON = "/usr/bin/python3";
    private static final int SECONDS = 60;

    private SqlAlchemy() {}

    /// Skips the test if SQLAlchemy 1.4 is not installed.
    static void assumeInstalled() {
        String version = run(List.of("-c", "import sqlalchemy, psycopg2; print(sqlalchemy.__version__)"));
        assumeTrue(version.startsWith("1.4."),
                "No SQLAlchemy 1.4: install the packages python3-sqlalchemy and python3-psycopg2. " + version);
    }

    /// Runs `oracle/MODEL.py`, which creates its tables.
    static void create(String model, TestDatabase database) {
        String output = run(List.of(script().toString(), model, url(database)));
        if (!output.isEmpty()) {
            throw new AssertionError(output);
        }
    }

    private static Path script() {
        try {
            return Path.of(SqlAlchemy.class.getResource("/oracle/create.py").toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String url(TestDatabase database) {
        String jdbc = database.url().replaceFirst("\\?.*", "").substring("jdbc:".length());
        return switch (database.kind()) {
            case SQLITE -> "sqlite:///" + jdbc.substring("sqlite:".length());
            case POSTGRESQL -> {
                URI server = URI.create(jdbc);
                yield "postgresql://postgres@" + server.getHost() + ":" + server.getPort() + server.getPath();
            }
            default -> throw new IllegalArgumentException("SQLAlchemy has no driver for " + database.kind() + " here");
        };
    }

    /// The output of the program, or why it could not be run.
    private static String run(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(PYTHON));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return PYTHON + " did not end";
            }
            return output;
        } catch (IOException missing) {
            return String.valueOf(missing.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
