package dev.entitect.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.dialect.Dialect;
import dev.entitect.edit.Edit;
import dev.entitect.fixture.FakeDialogs;
import dev.entitect.fixture.Samples;
import dev.entitect.fixture.UnexpectedFailures;
import dev.entitect.job.session.LiveService;
import dev.entitect.live.engine.EngineHost;
import dev.entitect.log.FailureLog;
import dev.entitect.model.Connection;
import dev.entitect.model.Model;
import dev.entitect.model.id.ConnectionId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.value.ConnectionPool;
import dev.entitect.task.BackgroundTaskRunner;
import dev.entitect.ui.preferences.Preferences;
import dev.entitect.ui.widget.FxThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Exporting a project from the window, on a copy of the Blog sample in a temporary folder.
@ExtendWith(ApplicationExtension.class)
class ProjectExportTest {

    private static final ConnectionId STAGING = new ConnectionId("staging");

    @TempDir
    private Path folder;

    private final LiveService live = new LiveService(new EngineHost());
    private final BackgroundTaskRunner tasks = new BackgroundTaskRunner(new FxThread(), new UnexpectedFailures());
    private final FakeDialogs dialogs = new FakeDialogs();
    private Desktop desktop;

    @Start
    void openWindow(Stage stage) throws IOException {
        Path file = Files.copy(Samples.file("blog"), folder.resolve("blog.entitect.json"));
        desktop = Desktop.assemble(stage, dialogs, new Preferences(folder.resolve("preferences.properties")), tasks, live,
                new FailureLog(folder.resolve("log"), System.err), new UnexpectedFailures());
        stage.show();
        desktop.files().open(file);
    }

    @AfterEach
    void close() {
        tasks.close();
        live.close();
    }

    @Test
    void aProjectIsPreviewedAndWrittenAndFilesOfTheUserAreReplacedOnlyOnConfirmation(FxRobot robot) throws Exception {
        Path project = folder.resolve("blog");
        ask(robot);
        waitFor(() -> summary(robot).contains("new"));
        assertThat(files(robot).getItems()).extracting(entry -> entry.toString()).anyMatch(text -> text.contains("pom.xml"));
        press(robot, "Export");
        waitFor(() -> summary(robot).contains("written to " + project));
        assertThat(project.resolve("pom.xml")).isRegularFile();
        press(robot, "Open folder");
        assertThat(dialogs.messages()).containsExactly("open " + project);

        Files.writeString(project.resolve("pom.xml"), "mine");
        ask(robot);
        waitFor(() -> summary(robot).contains("1 edited by you"));
        assertThat(robot.lookup("Export").queryAs(Button.class).isDisabled()).as("there is nothing to write but files of the user")
                .isTrue();
        robot.clickOn(robot.lookup(".project-pane .check-box").<CheckBox>query());
        press(robot, "Export");
        waitFor(() -> summary(robot).contains("1 file written"));
        assertThat(project.resolve("pom.xml")).content().contains("<artifactId>blog</artifactId>");
    }

    @Test
    void aModelWithErrorsIsNotExportedAndItsProblemsAreLinked(FxRobot robot) throws Exception {
        waitForTheModel();
        change(robot, model -> model.with(model.entities().get(new EntityId("post")).withTable(Optional.of("users"))));
        ask(robot);
        waitFor(() -> summary(robot).contains("would not build"));
        assertThat(robot.lookup("Export").queryAs(Button.class).isDisabled()).isTrue();

        robot.clickOn("Show problems");
        assertThat(robot.lookup(".project-pane").tryQuery()).isEmpty();
        assertThat(robot.lookup(".dock").queryAs(TabPane.class).getSelectionModel().getSelectedItem().getText()).startsWith("Problems");
    }

    @Test
    void theConnectionFormExportsForItsDatabase(FxRobot robot) throws Exception {
        waitForTheModel();
        change(robot, model -> model.with(new Connection(STAGING, "Staging", Dialect.POSTGRESQL, "jdbc:postgresql://db/app", "app",
                ConnectionPool.standard(), false, false, true)));
        robot.interact(() -> desktop.files().document().selection().select(STAGING));
        robot.clickOn("Export project for this connection…");
        waitFor(() -> summary(robot).contains("new"));
        press(robot, "Export");
        waitFor(() -> summary(robot).contains("written"));
        assertThat(folder.resolve("blog/src/main/resources/hibernate.properties")).content().contains("jdbc:postgresql://db/app");
    }

    private void change(FxRobot robot, UnaryOperator<Model> change) {
        robot.interact(() -> desktop.files().document().store().apply(new Edit("Change", change)));
    }

    private void waitForTheModel() throws TimeoutException {
        waitFor(() -> desktop.files().document().file().isPresent());
    }

    private void ask(FxRobot robot) throws TimeoutException {
        waitForTheModel();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        waitFor(() -> robot.lookup(".project-pane").tryQuery().isPresent());
    }

    private static void press(FxRobot robot, String button) throws TimeoutException {
        waitFor(() -> robot.lookup(button).tryQueryAs(Button.class).filter(it -> !it.isDisabled()).isPresent());
        robot.clickOn(robot.lookup(button).queryAs(Button.class));
    }

    private static ListView<?> files(FxRobot robot) {
        return robot.lookup(".project-files").queryListView();
    }

    private static String summary(FxRobot robot) {
        return robot.lookup(".project-summary").tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    private static void waitFor(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
