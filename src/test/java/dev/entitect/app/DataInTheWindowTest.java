package dev.entitect.app;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.edit.Edits;
import dev.entitect.job.session.LiveAnswer;
import dev.entitect.live.Cell;
import dev.entitect.live.DataRow;
import dev.entitect.live.LiveSession;
import dev.entitect.live.QueryOptions;
import dev.entitect.model.Entity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
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

/// Rows of the running model, edited in the window.
@ExtendWith(ApplicationExtension.class)
class DataInTheWindowTest {

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
    void aCellIsEditedCommittedAndAnotherRolledBack(FxRobot robot) throws TimeoutException {
        openRows(robot, "User");
        edit(robot, 0, "username", "somebody");
        OpenWindow.waitFor(() -> !commit(robot).isDisabled());

        assertThat(message(robot)).startsWith("1 row, ").contains("update users");
        robot.interact(() -> commit(robot).fire());
        OpenWindow.waitFor(() -> commit(robot).isDisabled());
        edit(robot, 0, "username", "nobody");
        OpenWindow.waitFor(() -> !commit(robot).isDisabled());
        robot.interact(() -> robot.lookup("#data-rollback").queryButton().fire());
        OpenWindow.waitFor(() -> commit(robot).isDisabled() && cell(robot, 0, "username").equals("somebody"));

        List<List<Object>> names = ask(
                session -> session.hql("select username from User where username in ('somebody', 'nobody')", QueryOptions.DEFAULT).rows());
        assertThat(names).containsExactly(List.of("somebody"));
    }

    @Test
    void aValueRejectedByTheDatabaseIsExplainedAndTheEditorStaysOpen(FxRobot robot) throws TimeoutException {
        openRows(robot, "User");
        String first = cell(robot, 0, "username");
        edit(robot, 1, "username", first);
        OpenWindow.waitFor(() -> message(robot).startsWith("username: "));

        assertThat(message(robot)).contains("already has a row");
        assertThat(cell(robot, 1, "username")).isNotEqualTo(first);
        assertThat(commit(robot).isDisabled()).isTrue();
    }

    @Test
    void aRowIsAddedThroughTheForm(FxRobot robot) throws TimeoutException {
        openRows(robot, "Tag");
        int before = grid(robot).getItems().size();
        robot.interact(() -> robot.lookup("#data-add").queryButton().fire());
        robot.interact(() -> robot.lookup("#new-name").queryAs(TextField.class).setText("fresh"));
        robot.interact(() -> robot.lookup("#send-row").queryButton().fire());
        OpenWindow.waitFor(() -> grid(robot).getItems().size() == before + 1);

        assertThat(grid(robot).getItems().getLast().pending()).isTrue();
        assertThat(robot.lookup("#send-row").tryQuery()).isEmpty();
    }

    @Test
    void theDeletionOfARowIsPreviewed(FxRobot robot) throws TimeoutException {
        openRows(robot, "User");
        int before = grid(robot).getItems().size();
        robot.interact(() -> grid(robot).getSelectionModel().select(0, column(robot, "username")));
        robot.interact(() -> robot.lookup("#data-delete").queryButton().fire());
        OpenWindow.waitFor(() -> robot.lookup("#deletion-go").tryQuery().isPresent());

        assertThat(robot.lookup("#deletion-summary").queryAs(Label.class).getText()).contains("also deleted");
        assertThat(grid(robot).getItems()).hasSize(before);
        robot.interact(() -> robot.lookup("#deletion-go").queryButton().fire());
        OpenWindow.waitFor(() -> grid(robot).getItems().size() == before - 1);
        assertThat(robot.lookup("#deletion-go").tryQuery()).isEmpty();
        assertThat(commit(robot).isDisabled()).isFalse();
    }

    @Test
    void aChangedModelReloadsItsRowsOnRefresh(FxRobot robot) throws TimeoutException {
        openRows(robot, "Tag");
        robot.interact(() -> window.document().store().apply(Edits.renameClass(entityId("Tag"), "Label")));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(message(robot)).contains("The model has changed");
        robot.interact(() -> robot.lookup("#data-refresh").queryButton().fire());
        OpenWindow.waitFor(() -> message(robot).isEmpty() && !grid(robot).getItems().isEmpty());
        List<List<Object>> count = ask(session -> session.hql("select count(l) from Label l", QueryOptions.DEFAULT).rows());
        assertThat(count).containsExactly(List.of((long) grid(robot).getItems().size()));
        edit(robot, 0, "name", "renamed");
        OpenWindow.waitFor(() -> !commit(robot).isDisabled());
    }

    private void openRows(FxRobot robot, String entity) throws TimeoutException {
        OpenWindow.waitFor(() -> !window.model().entities().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        ComboBox<?> choice = robot.lookup("#data-entity").queryComboBox();
        robot.interact(() -> choice.getSelectionModel().select(
                window.model().entities().stream().sorted(Comparator.comparing(Entity::name)).map(Entity::name).toList().indexOf(entity)));
        robot.interact(() -> robot.lookup("#data-start").queryButton().fire());
        OpenWindow.waitFor(() -> robot.lookup("#data-grid").tryQuery().isPresent() && !grid(robot).getItems().isEmpty());
    }

    @SuppressWarnings("unchecked")
    private static TableView<DataRow> grid(FxRobot robot) {
        return (TableView<DataRow>) robot.lookup("#data-grid").queryAs(TableView.class);
    }

    private static TableColumn<DataRow, ?> column(FxRobot robot, String name) {
        return grid(robot).getColumns().stream().filter(it -> it.getId().equals(name)).findFirst().orElseThrow();
    }

    private static String cell(FxRobot robot, int row, String name) {
        return column(robot, name).getCellData(row) instanceof Cell.Value(Object value) ? value.toString() : "";
    }

    private static void edit(FxRobot robot, int row, String name, String text) {
        robot.interact(() -> {
            grid(robot).scrollToColumn(column(robot, name));
            grid(robot).layout();
            grid(robot).edit(row, column(robot, name));
        });
        WaitForAsyncUtils.waitForFxEvents();
        TextField field = robot.lookup(".data-grid .text-field").queryAs(TextField.class);
        robot.interact(() -> {
            field.setText(text);
            field.fireEvent(new ActionEvent());
        });
    }

    private static Button commit(FxRobot robot) {
        return robot.lookup("#data-commit").queryButton();
    }

    private static String message(FxRobot robot) {
        return robot.lookup("#data-said").queryAs(Label.class).getText();
    }

    private <T> T ask(Function<LiveSession, T> question) {
        return switch (window.live().ask(window.model(), question, state -> {})) {
            case LiveAnswer.Done<T> done -> done.result();
            case LiveAnswer.Refused<T> refused -> throw new AssertionError(refused.reasons().toString());
        };
    }
}
