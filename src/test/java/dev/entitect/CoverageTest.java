package dev.entitect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Verifies `docs/coverage.md`: it has each row of the vocabulary, and the tests that it names exist.
class CoverageTest {

    private static final Map<String, Integer> ROWS = Map.of("A", 7, "B", 4, "C", 10, "D", 9, "E", 11, "F", 5, "G", 5, "H", 4, "I", 5, "J",
            4);
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-J]\\d+) \\|(.*)$");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)#(\\w+)`");

    private final String page = read(Path.of("docs/coverage.md"));
    private final Map<String, String> rows = ROW.matcher(page).results()
            .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));

    @Test
    void everyConceptIsCoveredOrListedAsNotCovered() {
        List<String> uncovered = Pattern.compile("\\b[A-J]\\d+\\b").matcher(page.substring(page.indexOf("## Not covered yet"))).results()
                .map(it -> it.group()).toList();
        List<String> expected = ROWS.entrySet().stream()
                .flatMap(section -> IntStream.rangeClosed(1, section.getValue()).mapToObj(number -> section.getKey() + number)).toList();

        assertThat(Stream.concat(rows.keySet().stream(), uncovered.stream())).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyRowReferencesATest() {
        assertThat(rows).allSatisfy((row, text) -> assertThat(TEST.matcher(text).results()).as(row).isNotEmpty());
    }

    @Test
    void everyReferencedTestExists() {
        Map<String, String> sources = sources();
        TEST.matcher(page).results().forEach(test -> {
            assertThat(sources).as(test.group()).containsKey(test.group(1));
            String method = " void " + test.group(2) + "(";
            assertThat(sources.get(test.group(1))).as(test.group()).contains(method);
        });
    }

    private static Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            files.filter(file -> file.toString().endsWith("Test.java"))
                    .forEach(file -> sources.put(file.getFileName().toString().replace(".java", ""), read(file)));
        } catch (IOException refused) {
            throw new AssertionError(refused);
        }
        return sources;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException refused) {
            throw new AssertionError(refused);
        }
    }
}
