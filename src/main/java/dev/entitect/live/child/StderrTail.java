package dev.entitect.live.child;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Reads the error output of a process, so that it never blocks, and remembers the last line.
final class StderrTail {

    private volatile String last = "";

    static StderrTail of(InputStream errors) {
        StderrTail tail = new StderrTail();
        Thread.ofPlatform().daemon().name("session errors").start(() -> tail.read(errors));
        return tail;
    }

    private void read(InputStream errors) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(errors, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                last = line.isBlank() ? last : line;
            }
        } catch (IOException gone) {
            // the process ended
        }
    }

    Optional<String> lastLine() {
        return Optional.of(last).filter(line -> !line.isEmpty());
    }
}
