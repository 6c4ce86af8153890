package dev.entitect.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.failure.Failure;
import dev.entitect.log.FailureLog;
import java.nio.file.Path;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LogInTheWindowTest {

    @TempDir
    private Path folder;

    private OpenWindow window;

    @Start
    void openWindow(Stage stage) {
        window = new OpenWindow(stage, folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theLogCanBeOpenedOnceItExists(FxRobot robot) {
        Path log = folder.resolve("log");
        MenuItem show = robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().getLast().getItems().stream()
                .filter(item -> "Show log".equals(item.getText())).findFirst().orElseThrow();

        robot.interact(show::fire);
        new FailureLog(log, System.err).report(Failure.during("Test", new Error()));
        robot.interact(show::fire);

        assertThat(window.dialogs().messages()).containsExactly(
                "There is no log yet: When an internal error occurs, it is logged in " + log + ".", "open " + log);
    }
}
