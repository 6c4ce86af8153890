package dev.entitect.app;

import static dev.entitect.app.OpenWindow.waitFor;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.failure.FailureSink;
import dev.entitect.log.FailureLog;
import dev.entitect.task.BackgroundTaskRunner;
import dev.entitect.task.Task;
import dev.entitect.ui.shell.FxDialogs;
import dev.entitect.ui.shell.WindowFailures;
import dev.entitect.ui.widget.FxThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FailuresInTheWindowTest {

    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();

    @TempDir
    private Path folder;

    private BackgroundTaskRunner tasks;
    private Button button;

    @Start
    void openWindow(Stage stage) {
        FxThread fxThread = new FxThread();
        FailureSink failures = new FailureLog(folder, System.err)
                .andThen(new WindowFailures(new FxDialogs(() -> stage), fxThread::later, folder));
        UncaughtFailures.reportTo(failures);
        tasks = new BackgroundTaskRunner(fxThread, failures);
        button = new Button("Work");
        stage.setScene(new Scene(new StackPane(button), 800, 600));
        stage.show();
    }

    @AfterEach
    void close() {
        tasks.close();
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    @Test
    void aFailureInAnEventHandlerIsLoggedAndShownWithCopyableDetails(FxRobot robot) throws Exception {
        button.setOnAction(event -> {
            throw new IllegalStateException("row 42");
        });
        // if the robot fired the event, the exception would fail the test
        new FxThread().later(button::fire);

        waitFor(() -> isShown(robot, "An internal error occurred."));
        assertThat(robot.lookup("Details were logged in " + folder + ".").tryQuery()).isPresent();
        TitledPane details = robot.lookup(".titled-pane").queryAs(TitledPane.class);
        assertThat(details.getText()).isEqualTo("Details");
        robot.interact(() -> details.setExpanded(true));
        robot.clickOn("Copy details");

        String trace = robot.lookup(".text-area").queryAs(TextArea.class).getText();
        assertThat(trace).startsWith("java.lang.IllegalStateException (message withheld)\n    at ").doesNotContain("row 42");
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(trace));
        assertThat(log()).contains(trace);
        robot.clickOn("Close");
        assertThat(robot.listWindows()).filteredOn(Window::isShowing).hasSize(1);
    }

    @Test
    void aTaskFailureIsShownEachTimeButARepeatedOneOfABackgroundTaskOnce(FxRobot robot) throws Exception {
        Task<String> task = new Task<>("Check model", progress -> {
            throw new IllegalStateException();
        });
        for (boolean asked : new boolean[] {false, true, true}) {
            robot.interact(() -> {
                if (asked) {
                    tasks.submit(task, outcome -> {});
                } else {
                    tasks.submitLatest("key", task, outcome -> {});
                }
            });
            waitFor(() -> isShown(robot, "“Check model” failed because of an internal error."));
            robot.clickOn("Close");
        }

        boolean[] delivered = {false};
        robot.interact(() -> tasks.submitLatest("key", task, outcome -> delivered[0] = true));
        waitFor(() -> delivered[0]);
        assertThat(isShown(robot, "“Check model” failed because of an internal error.")).isFalse();
        assertThat(log().split("“Check model”")).hasSize(5);
    }

    @Test
    void anUncaughtExceptionOfAThreadIsShown(FxRobot robot) throws Exception {
        Thread.startVirtualThread(() -> {
            throw new IllegalStateException();
        }).join();

        waitFor(() -> isShown(robot, "An internal error occurred."));
        robot.clickOn("Close");
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("entitect.0.log"));
    }

    private static boolean isShown(FxRobot robot, String sentence) {
        return robot.lookup(sentence).tryQuery().isPresent();
    }
}
