package dev.entitect.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.diagram.scene.Badge;
import dev.entitect.fixture.AnsweringDialogs;
import dev.entitect.fixture.Samples;
import dev.entitect.job.LiveService;
import dev.entitect.live.AlternativeRun;
import dev.entitect.live.engine.EngineHost;
import dev.entitect.model.Association;
import dev.entitect.task.BackgroundTaskRunner;
import dev.entitect.ui.fx.FxThread;
import dev.entitect.ui.preferences.Preferences;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// From a loop that loads one by one to one statement: the Blog sample, the mark on the edge, the comparison, the join fetch.
@ExtendWith(ApplicationExtension.class)
class NPlusOneInTheWindowTest {

    @TempDir
    private Path folder;

    private final LiveService live = new LiveService(new EngineHost());
    private final BackgroundTaskRunner tasks = new BackgroundTaskRunner(new FxThread());
    private Desktop desktop;

    @Start
    void openWindow(Stage primary) {
        desktop = Desktop.assemble(primary, new AnsweringDialogs(), new Preferences(folder.resolve("preferences.properties")), tasks, live);
        primary.show();
        desktop.files().open(Path.of("samples/blog.entitect.json"));
    }

    @AfterEach
    void close() {
        tasks.close();
        live.close();
    }

    @Test
    void theLoopIsMarkedComparedAndMended(FxRobot robot) throws TimeoutException {
        waitFor(() -> desktop.files().document().model().name().equals("Blog"));
        robot.interact(() -> dock(robot).getSelectionModel().select(1));
        robot.clickOn(robot.lookup(".segments .toggle-button").lookup((ToggleButton button) -> button.getText().equals("Java")).<ToggleButton>query());
        CodeArea editor = robot.lookup(".query-editor .source-view").queryAs(CodeArea.class);
        robot.interact(() -> editor.replaceText("session.createQuery(\"from User\", User.class).list().forEach(user -> user.getPosts().size());"));
        robot.clickOn(editor).push(KeyCode.CONTROL, KeyCode.ENTER);

        Association posts = desktop.files().document().model().associations().stream()
                .filter(it -> it.inverse().role().filter("posts"::equals).isPresent() || it.owner().role().filter("posts"::equals).isPresent()).findFirst().orElseThrow();
        waitFor(() -> desktop.badges().of(posts.id()).isPresent());
        assertThat(desktop.badges().of(posts.id()).orElseThrow().tone()).isEqualTo(Badge.Tone.WARNING);
        assertThat(dock(robot).getTabs()).anyMatch(tab -> tab.getText().equals("Session (1)"));

        robot.interact(() -> desktop.session().reveal(posts.id()));
        TableView<AlternativeRun> ways = robot.lookup("#alternatives").queryTableView();
        waitFor(() -> ways.getItems().size() == AlternativeRun.Way.values().length);
        assertThat(ways.getSelectionModel().getSelectedItem().way()).isEqualTo(AlternativeRun.Way.JOIN_FETCH);
        robot.interact(() -> robot.lookup("#use-query").queryAs(Button.class).fire());

        assertThat(editor.getText()).contains("from User u left join fetch u.posts");
        waitFor(() -> desktop.badges().of(posts.id()).isEmpty());
        waitFor(() -> robot.lookup(".dock-status").queryAllAs(Label.class).stream().anyMatch(label -> label.getText().startsWith("1 statement")));
        assertThat(dock(robot).getTabs()).anyMatch(tab -> tab.getText().equals("Session"));
    }

    private static TabPane dock(FxRobot robot) {
        return robot.lookup(".dock").queryAs(TabPane.class);
    }

    private static void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
    }
}
