package dev.entitect.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    private static final Path FOLDER = Path.of("out");

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/../../x", "..", ".", "a/./b", "/abs", "a//b", "a/", "", "C:\\x", "C:x", "a\\b", "con", "Aux.java",
        "nul",
        "com1.csv", "LPT².txt", "CONIN$", "con .x", "a.", "a ", "a. /b", "a\nb", "a\0b", "a\u2028b", "a?", "a*", "a|b", "<a>", "a\"b",
        "a\ud800b"})
    void aNameThatSomeSystemCannotHoldOrThatLeadsElsewhereIsRefused(String name) {
        assertThatThrownBy(() -> FileNames.in(FOLDER, name)).isInstanceOf(UnusableFileNameException.class)
                .hasMessageContaining(" cannot be the name of a file: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.b", ".gitignore", "src/main/java/Con1.java", "console", "a b", "größe", "é", "com10", "..a", "😀"})
    void anyOtherNameIsAFileInTheFolder(String name) {
        assertThat(FileNames.in(FOLDER, name)).isEqualTo(FOLDER.resolve(name));
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        assertThat(FileNames.in(FOLDER, "x".repeat(255))).isEqualTo(FOLDER.resolve("x".repeat(255)));
        assertThatThrownBy(() -> FileNames.in(FOLDER, "ü".repeat(128))).hasMessageContaining("longer than 255 bytes");
    }

    @Test
    void namesThatSomeSystemsTakeForOneFileAreRefused() {
        assertThatThrownBy(() -> FileNames.in(FOLDER, List.of("Users.csv", "users.csv")))
                .hasMessage("\"Users.csv\" and \"users.csv\" differ only in case, and would be one file on many systems.");
        assertThatThrownBy(() -> FileNames.in(FOLDER, List.of("\u00e9", "e\u0301"))).isInstanceOf(UnusableFileNameException.class);
        assertThatThrownBy(() -> FileNames.in(FOLDER, List.of("a", "a"))).hasMessage("Two files would be called \"a\".");
        assertThat(FileNames.in(FOLDER, List.of("b", "a"))).containsOnlyKeys("b", "a");
    }

    @ParameterizedTest
    @CsvSource({"users,users", "../x,%2E.%2Fx", "/abs,%2Fabs", "C:\\x,C%3A%5Cx", "con,%63on", "nul.x,%6Eul.x", "..,%2E%2E", "a.,a%2E",
        "100%,100%25",
        "größe,größe"})
    void anyNameIsEncodedAsAFileName(String name, String encoded) {
        assertThat(FileNames.encoded(name)).isEqualTo(encoded);
        assertThat(FileNames.in(FOLDER, encoded)).isEqualTo(FOLDER.resolve(encoded));
    }

    @Test
    void aSuggestedNameIsReadable() {
        assertThat(FileNames.suggested("Orders / Items: 2")).isEqualTo("Orders _ Items_ 2");
    }
}
