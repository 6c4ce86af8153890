package dev.entitect.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.failure.Failure;
import dev.entitect.fixture.RecordingFailures;
import dev.entitect.task.DirectTaskRunner;
import dev.entitect.task.Task;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureLogTest {

    private final ByteArrayOutputStream fallback = new ByteArrayOutputStream();

    @TempDir
    Path temporary;

    @Test
    void taskFailuresAreLoggedWithoutPasswordsAndValues() throws IOException {
        Path folder = temporary.resolve("100% new/log");
        FailureLog log = log(folder);
        assertThat(log.exists()).isFalse();

        DirectTaskRunner tasks = new DirectTaskRunner(log);
        tasks.submit(new Task<>("Run query", progress -> {
            throw new IllegalStateException("login with hunter2 failed", new SQLException("Key (email)=(alice@example.org) exists"));
        }), outcome -> {});
        tasks.submit(new Task<>("Check model", progress -> {
            throw new StackOverflowError();
        }), outcome -> {});

        assertThat(log.exists()).isTrue();
        assertThat(names(folder)).containsExactly("entitect.0.log");
        assertThat(Files.readString(folder.resolve("entitect.0.log")))
                .doesNotContain("hunter2").doesNotContain("alice")
                .containsSubsequence("“Run query” failed", "java.lang.IllegalStateException (message withheld)", "FailureLogTest",
                        "Caused by: java.sql.SQLException (message withheld)", "“Check model” failed", "java.lang.StackOverflowError");
        assertThat(fallback.size()).isZero();
    }

    @Test
    void theLogIsAppendedToAndItsSizeLimited() throws IOException {
        for (int i = 0; i < 300; i++) {
            log(temporary).report(Failure.during("Test " + i, failureWithCauses(150)));
        }

        assertThat(names(temporary)).containsExactly("entitect.0.log", "entitect.1.log", "entitect.2.log", "entitect.3.log");
        try (Stream<Path> files = Files.list(temporary)) {
            assertThat(files.mapToLong(file -> file.toFile().length()).max().orElseThrow()).isLessThan(600_000);
        }
        assertThat(temporary.resolve("entitect.0.log")).content().contains("“Test 299”");
    }

    @Test
    void aFailureThatCannotBeLoggedIsPrinted() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");

        log(file).report(Failure.during("Test", new IllegalStateException("secret")));

        assertThat(fallback.toString(StandardCharsets.UTF_8)).contains("“Test” failed", "java.lang.IllegalStateException")
                .doesNotContain("secret");
    }

    @Test
    void failuresGoToAllSinks() {
        RecordingFailures next = new RecordingFailures();
        Failure failure = Failure.during("Test", new Error());

        log(temporary).andThen(next).report(failure);

        assertThat(next.reported()).containsExactly(failure);
        assertThat(temporary.resolve("entitect.0.log")).exists();
    }

    private FailureLog log(Path folder) {
        return new FailureLog(folder, new PrintStream(fallback, true, StandardCharsets.UTF_8));
    }

    private static Exception failureWithCauses(int depth) {
        return depth == 0 ? new Exception() : failureWithCauses(depth - 1);
    }

    private static String[] names(Path folder) {
        return Stream.of(folder.toFile().list()).sorted().toArray(String[]::new);
    }
}
