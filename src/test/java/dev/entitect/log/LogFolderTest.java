package dev.entitect.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogFolderTest {

    private static final Path HOME = Path.of("/home/ada").toAbsolutePath();

    @Test
    void followsTheConventionsOfTheOperatingSystem() {
        Path state = HOME.resolve("state");
        assertThat(LogFolder.of("Linux", Map.of(), HOME)).isEqualTo(HOME.resolve(".local/state/entitect"));
        assertThat(LogFolder.of("Linux", Map.of("XDG_STATE_HOME", state.toString()), HOME)).isEqualTo(state.resolve("entitect"));
        assertThat(LogFolder.of("Linux", Map.of("XDG_STATE_HOME", "relative"), HOME)).isEqualTo(HOME.resolve(".local/state/entitect"));
        assertThat(LogFolder.of("Mac OS X", Map.of(), HOME)).isEqualTo(HOME.resolve("Library/Logs/Entitect"));
        assertThat(LogFolder.of("Windows 11", Map.of("LOCALAPPDATA", state.toString()), HOME)).isEqualTo(state.resolve("Entitect/logs"));
        assertThat(LogFolder.of("Windows 11", Map.of(), HOME)).isEqualTo(HOME.resolve("AppData/Local/Entitect/logs"));
    }
}
