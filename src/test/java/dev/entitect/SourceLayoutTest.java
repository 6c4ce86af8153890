package dev.entitect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Checks the line length, since the formatter does not wrap comments and strings.
class SourceLayoutTest {

    private static final int WIDTH = 140;

    @Test
    void noLineExceedsTheFormattersLimit() throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }

        assertThat(sources).isNotEmpty();
        assertThat(sources.stream().flatMap(SourceLayoutTest::wideLines)).isEmpty();
    }

    private static Stream<String> wideLines(Path file) {
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            return IntStream.range(0, lines.size()).filter(at -> lines.get(at).length() > WIDTH).mapToObj(at -> file + ":" + (at + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
