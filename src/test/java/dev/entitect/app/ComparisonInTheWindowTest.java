package dev.entitect.app;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.job.session.SessionClient;
import dev.entitect.live.engine.EngineHost;
import dev.entitect.model.Inheritance;
import dev.entitect.ui.inheritance.InheritanceDialog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Comparing the inheritance strategies of a hierarchy, and applying one.
@ExtendWith(ApplicationExtension.class)
class ComparisonInTheWindowTest {

    @TempDir
    private Path folder;

    private OpenWindow window;
    private Stage stage;

    @Start
    void openWindow(Stage primary) throws IOException {
        stage = primary;
        window = new OpenWindow(primary, folder).with("library");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void eachStrategyIsShownWithItsCostAndOneIsApplied(FxRobot robot) throws TimeoutException {
        OpenWindow.waitFor(() -> !window.model().entities().isEmpty());
        robot.interact(() -> new InheritanceDialog(() -> stage, new SessionClient(window.tasks(), window.live()), EngineHost::new).show(
                window.document(),
                entityId("Charge")));
        OpenWindow.waitFor(() -> robot.lookup("#use-JOINED").tryQuery().isPresent());

        assertThat(robot.lookup("#use-SINGLE_TABLE").queryAs(Button.class).getText()).isEqualTo("In use");
        List<String> problems = robot.lookup(".way-problem").<Label>queryAll().stream().map(Label::getText).toList();
        assertThat(problems).singleElement().asString().contains("two objects of Charge could have the same key");
        assertThat(robot.lookup("#use-TABLE_PER_CLASS").query().isDisabled()).isTrue();
        assertThat(robot.lookup(".way-pane").queryAll()).hasSize(8);

        robot.interact(() -> robot.lookup("#use-JOINED").queryAs(Button.class).fire());

        assertThat(window.model().entities().get(entityId("Charge")).inheritance())
                .isInstanceOfSatisfying(Inheritance.Root.class, root -> assertThat(root.strategy()).isEqualTo(Inheritance.Strategy.JOINED));
        assertThat(robot.lookup("#use-JOINED").tryQuery()).isEmpty();
        robot.interact(window.document()::undo);
        assertThat(window.model().entities().get(entityId("Charge")).inheritance())
                .isInstanceOfSatisfying(Inheritance.Root.class,
                        root -> assertThat(root.strategy()).isEqualTo(Inheritance.Strategy.SINGLE_TABLE));
    }
}
