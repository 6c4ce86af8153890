package dev.entitect.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTest {

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Mac OS X"})
    void someOperatingSystemsAlwaysHaveADisplay(String operatingSystem) {
        assertThat(Display.of(operatingSystem, Map.of(), null).isAvailable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DISPLAY", "WAYLAND_DISPLAY"})
    void onLinuxTheDisplayIsSetInTheEnvironment(String variable) {
        assertThat(Display.of("Linux", Map.of(variable, ":0"), null).isAvailable()).isTrue();
        assertThat(Display.of("Linux", Map.of(variable, ""), null).isAvailable()).isFalse();
        assertThat(Display.of("Linux", Map.of(), null).isAvailable()).isFalse();
    }

    @Test
    void aChosenGlassPlatformNeedsNoDisplay() {
        assertThat(Display.of("Linux", Map.of(), "Headless").isAvailable()).isTrue();
    }
}
