package dev.entitect.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.diagram.scene.Badge;
import dev.entitect.live.AlternativeRun;
import dev.entitect.model.Association;
import java.io.IOException;
import java.nio.file.Path;
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

/// From N+1 loading to a single statement on the Blog sample: badge on the edge, comparison, join fetch.
@ExtendWith(ApplicationExtension.class)
class NPlusOneInTheWindowTest {

    @TempDir
    private Path folder;

    private OpenWindow window;

    @Start
    void openWindow(Stage primary) throws IOException {
        window = new OpenWindow(primary, folder).with("blog");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void nPlusOneLoadingIsMarkedComparedAndFixed(FxRobot robot) throws TimeoutException {
        OpenWindow.waitFor(() -> window.model().name().equals("Blog"));
        robot.interact(() -> bottomPane(robot).getSelectionModel().select(1));
        robot.clickOn(robot.lookup(".segments .toggle-button").lookup((ToggleButton button) -> button.getText().equals("Java"))
                .<ToggleButton>query());
        CodeArea editor = robot.lookup(".query-editor .source-view").queryAs(CodeArea.class);
        robot.interact(
                () -> editor.replaceText("session.createQuery(\"from User\", User.class).list().forEach(user -> user.getPosts().size());"));
        robot.clickOn(editor).push(KeyCode.CONTROL, KeyCode.ENTER);

        Association posts = window.model().associations().stream()
                .filter(it -> it.inverse().role().filter("posts"::equals).isPresent()
                        || it.owner().role().filter("posts"::equals).isPresent())
                .findFirst().orElseThrow();
        OpenWindow.waitFor(() -> window.desktop().badges().of(posts.id()).isPresent());
        assertThat(window.desktop().badges().of(posts.id()).orElseThrow().tone()).isEqualTo(Badge.Tone.WARNING);
        assertThat(bottomPane(robot).getTabs()).anyMatch(tab -> tab.getText().equals("Session (1)"));

        robot.interact(() -> window.desktop().session().reveal(posts.id()));
        TableView<AlternativeRun> strategies = robot.lookup("#alternatives").queryTableView();
        OpenWindow.waitFor(() -> strategies.getItems().size() == AlternativeRun.LoadingStrategy.values().length);
        assertThat(strategies.getSelectionModel().getSelectedItem().strategy()).isEqualTo(AlternativeRun.LoadingStrategy.JOIN_FETCH);
        robot.interact(() -> robot.lookup("#use-query").queryAs(Button.class).fire());

        assertThat(editor.getText()).contains("from User u left join fetch u.posts");
        OpenWindow.waitFor(() -> window.desktop().badges().of(posts.id()).isEmpty());
        OpenWindow.waitFor(() -> robot.lookup(".dock-status").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().startsWith("1 statement")));
        assertThat(bottomPane(robot).getTabs()).anyMatch(tab -> tab.getText().equals("Session"));
    }

    private static TabPane bottomPane(FxRobot robot) {
        return robot.lookup(".dock").queryAs(TabPane.class);
    }
}
