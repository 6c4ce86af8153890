package dev.entitect.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {

    private final List<String> started = new ArrayList<>();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void withoutArgumentsAnEmptyWindowOpens() {
        assertThat(launch(true)).isZero();
        assertThat(started).containsExactly("window");
    }

    @Test
    void anExistingFileOpensInTheWindow() throws IOException {
        Path file = Files.writeString(folder.resolve("model.json"), "{}");

        assertThat(launch(true, file.toString())).isZero();
        assertThat(started).containsExactly("window " + file);
    }

    @Test
    void aModelFileThatDoesNotExistOpensInTheWindowToo() {
        launch(true, "new.entitect.json");

        assertThat(started).containsExactly("window new.entitect.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "generate", "generate model.entitect.json", "model.entitect.json other.entitect.json"})
    void otherArgumentsAreRunAsACommand(String commandLine) {
        assertThat(launch(true, commandLine.split(" "))).isEqualTo(7);
        assertThat(started).containsExactly("command " + commandLine);
    }

    @Test
    void aFolderIsNotADocument() {
        launch(true, folder.toString());

        assertThat(started).containsExactly("command " + folder);
    }

    @Test
    void withoutADisplayTheCommandsAreListed() {
        assertThat(launch(false)).isEqualTo(2);

        assertThat(started).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly(
                "entitect: cannot open a window because there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set); "
                        + "run a command instead: entitect generate | query | check | render.");
    }

    @Test
    void commandsNeedNoDisplay() {
        assertThat(launch(false, "check", "model.entitect.json")).isEqualTo(7);
    }

    private int launch(boolean display, String... arguments) {
        Launcher launcher = new Launcher(
                () -> display,
                document -> {
                    started.add("window" + document.map(path -> " " + path).orElse(""));
                    return 0;
                },
                command -> {
                    started.add("command " + String.join(" ", command));
                    return 7;
                },
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return launcher.launch(List.of(arguments));
    }
}
