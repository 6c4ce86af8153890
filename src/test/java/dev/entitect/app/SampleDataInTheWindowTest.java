package dev.entitect.app;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.edit.Edits;
import dev.entitect.edit.SampleEdits;
import dev.entitect.job.rows.SampleSheet;
import dev.entitect.model.Model;
import dev.entitect.model.SampleTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Own and generated rows, edited in the window beside the main one.
@ExtendWith(ApplicationExtension.class)
class SampleDataInTheWindowTest {

    @TempDir
    private Path folder;

    private OpenWindow window;

    @Start
    void openWindow(Stage primary) throws IOException {
        window = new OpenWindow(primary, folder).with("shop");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aRowIsEnteredAndUndone(FxRobot robot) throws TimeoutException {
        open(robot, "Category");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        OpenWindow.waitFor(() -> grid(robot).getItems().size() == 5 && robot.lookup(".data-grid .text-field").tryQuery().isPresent());
        assertThat(message(robot)).isEqualTo("Row 5: name must have a value.");
        robot.interact(() -> robot.lookup(".data-grid .text-field").queryAs(TextField.class).setText("Garden"));
        robot.push(KeyCode.TAB);
        OpenWindow.waitFor(() -> robot.lookup(".data-grid .combo-box").tryQuery().isPresent());
        robot.interact(() -> keys(robot).setValue("4"));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(rows("Category").getLast()).containsExactly(Optional.of("5"), Optional.of("Garden"), Optional.of("4"));
        assertThat(message(robot)).isEmpty();
        assertThat(window.document().store().history()).containsExactly("Add a row to Category", "Change name of Category",
                "Change parent of Category");
        robot.interact(() -> window.document().store().goTo(0));
        assertThat(grid(robot).getItems()).hasSize(4);
    }

    @Test
    void cellsOfASpreadsheetArePasted(FxRobot robot) throws TimeoutException {
        open(robot, "Customer");
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("Bea\tbea@example.org\nCleo\tbea@example.org");
            Clipboard.getSystemClipboard().setContent(content);
            grid(robot).getSelectionModel().clearAndSelect(1, grid(robot).getColumns().get(1));
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(rows("Customer")).containsExactly(List.of(Optional.of("1"), Optional.of("Ada"), Optional.of("ada@example.org")),
                List.of(Optional.of("2"), Optional.of("Bea"), Optional.of("bea@example.org")),
                List.of(Optional.of("3"), Optional.of("Cleo"), Optional.of("bea@example.org")));
        robot.push(KeyCode.F8);
        assertThat(message(robot)).isEqualTo("Row 2: Another row has the same email.");
        robot.push(KeyCode.DELETE);
        assertThat(message(robot)).isEqualTo("Row 2: email must have a value.");
    }

    @Test
    void generatedRowsAreShownWithWarnings(FxRobot robot) throws TimeoutException {
        open(robot, "OrderItem");
        robot.interact(() -> robot.lookup("#sample-make-up").queryAs(CheckBox.class).fire());
        OpenWindow.waitFor(() -> robot.lookup("#sample-preview").tryQuery().isPresent() && preview(robot).getItems().size() == 50);
        assertThat(robot.lookup("#sample-preview-count").queryAs(Label.class).getText()).isEqualTo("First 50 of 100 generated rows");

        // there are not enough pairs of orders and products
        robot.interact(() -> {
            window.document().store().apply(SampleEdits.plan("Few rows", plan -> plan.withRows(1)));
            window.document().store().apply(SampleEdits.rowsOf(entityId("OrderItem"), "OrderItem", OptionalInt.of(90)));
        });
        OpenWindow.waitFor(() -> robot.lookup("#sample-warnings").queryAs(VBox.class).getChildren().size() == 1);
        Label warning = (Label) robot.lookup("#sample-warnings").queryAs(VBox.class).getChildren().getFirst();
        assertThat(warning.getText()).startsWith("Only ").contains("90 rows of OrderItem could be generated");
        assertThat(robot.lookup("#sample-own-rows").queryAs(TextField.class).getText()).isEqualTo("90");
    }

    @Test
    void aDeletedEntityDisappearsFromTheList(FxRobot robot) throws TimeoutException {
        open(robot, "Product");
        robot.interact(() -> window.document().store().apply(Edits.delete(model(), List.of(entityId("Product")))));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(owners(robot).getItems()).noneMatch(item -> item.toString().contains("Product"));
        assertThat(robot.lookup("#sample-count").queryAs(Label.class).getText()).isEqualTo("4 own rows");
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#sample-grid").tryQuery()).isEmpty();
    }

    private void open(FxRobot robot, String entity) throws TimeoutException {
        OpenWindow.waitFor(() -> model().name().equals("Shop"));
        robot.interact(() -> window.document().selection().select(entityId(entity)));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        OpenWindow.waitFor(() -> robot.lookup("#sample-grid").tryQuery().isPresent());
    }

    private Model model() {
        return window.model();
    }

    private List<List<Optional<String>>> rows(String entity) {
        return model().samples().find(entityId(entity)).map(SampleTable::rows).orElse(List.of());
    }

    @SuppressWarnings("unchecked")
    private static TableView<SampleSheet.Row> grid(FxRobot robot) {
        return (TableView<SampleSheet.Row>) robot.lookup("#sample-grid").queryAs(TableView.class);
    }

    private static TableView<?> preview(FxRobot robot) {
        return robot.lookup("#sample-preview").queryTableView();
    }

    private static ListView<?> owners(FxRobot robot) {
        return robot.lookup("#sample-owners").queryListView();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> keys(FxRobot robot) {
        return robot.lookup(".data-grid .combo-box").queryAs(ComboBox.class);
    }

    private static String message(FxRobot robot) {
        return robot.lookup("#sample-said").queryAs(Label.class).getText();
    }
}
