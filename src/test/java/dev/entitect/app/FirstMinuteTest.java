package dev.entitect.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.FakeDialogs;
import dev.entitect.fixture.UnexpectedFailures;
import dev.entitect.format.ModelFiles;
import dev.entitect.job.session.LiveService;
import dev.entitect.live.engine.EngineHost;
import dev.entitect.log.FailureLog;
import dev.entitect.model.Association;
import dev.entitect.model.Attribute;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.TypeSyntax;
import dev.entitect.task.BackgroundTaskRunner;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.preferences.Preferences;
import dev.entitect.ui.widget.FxThread;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
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

/// A new user's first minute: two entities drawn and connected, attributes typed, the source on screen, a query answered, saved and opened
/// again.
@ExtendWith(ApplicationExtension.class)
class FirstMinuteTest {

    @TempDir
    private Path folder;

    private final LiveService live = new LiveService(new EngineHost());
    private final BackgroundTaskRunner tasks = new BackgroundTaskRunner(new FxThread(), new UnexpectedFailures());
    private final FakeDialogs dialogs = new FakeDialogs();
    private Desktop desktop;
    private Stage stage;

    @Start
    void openWindow(Stage primary) {
        stage = primary;
        desktop = Desktop.assemble(primary, dialogs, new Preferences(folder.resolve("preferences.properties")), tasks, live,
                new FailureLog(folder.resolve("log"), System.err), new UnexpectedFailures());
        primary.show();
    }

    @AfterEach
    void close() {
        tasks.close();
        live.close();
    }

    @Test
    void endsWithADiagramItsSourceAndAQueryResult(FxRobot robot) throws TimeoutException {
        drawEntity(robot, new Point2D(60, 60), "Author", "name: string(100)", "born: date?");
        drawEntity(robot, new Point2D(340, 60), "Book", "title: string(200)", "price: decimal(10,2)");
        connect(robot);

        Model drawn = desktop.files().document().model();
        assertThat(drawn.entities().stream().map(Entity::name)).containsExactlyInAnyOrder("Author", "Book");
        assertThat(attributes(drawn, "Author")).containsExactly("id bigint", "name string(100)", "born date?");
        assertThat(attributes(drawn, "Book")).containsExactly("id bigint", "title string(200)", "price decimal(10,2)");
        assertThat(drawn.associations().values()).singleElement().extracting(Association::kind).isEqualTo(Association.Kind.MANY_TO_ONE);

        select(robot, "Book");
        waitFor(() -> source(robot).contains("public class Book") && source(robot).contains("private Author author"));

        robot.interact(() -> robot.lookup(".dock").queryAs(TabPane.class).getSelectionModel().select(1));
        CodeArea editor = robot.lookup(".query-editor .source-view").queryAs(CodeArea.class);
        robot.clickOn(editor).push(KeyCode.CONTROL, KeyCode.A).write("select count(b) as books from Book b left join b.author a");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitFor(() -> robot.lookup(".result-view .table-view").tryQueryAs(TableView.class).filter(table -> table.getItems().size() == 1)
                .isPresent());

        Path file = folder.resolve("library" + ModelFiles.EXTENSION);
        dialogs.saveTo(file);
        assertThat(stage.getTitle()).contains("*");
        robot.interact(() -> desktop.files().save());
        waitFor(() -> !stage.getTitle().contains("*"));
        assertThat(new ModelFiles().open(file)).isEqualTo(drawn);

        Document saved = desktop.files().document();
        robot.interact(() -> desktop.files().open(file));
        waitFor(() -> desktop.files().document() != saved);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desktop.files().document().model()).isEqualTo(drawn);
        assertThat(stage.getTitle()).startsWith("library.entitect.json");
    }

    @Test
    void pendingInputIsSavedToo(FxRobot robot) throws TimeoutException {
        Path file = folder.resolve("typed" + ModelFiles.EXTENSION);
        dialogs.saveTo(file);
        robot.clickOn(robot.lookup(".inspector .text-field").<Node>query()).push(KeyCode.CONTROL, KeyCode.A).write("Typed");

        robot.push(KeyCode.CONTROL, KeyCode.S);

        waitFor(() -> desktop.files().document().file().isPresent());
        assertThat(new ModelFiles().open(file).name()).isEqualTo("Typed");
    }

    @Test
    void undoingEverythingMakesTheDocumentCleanAgain(FxRobot robot) {
        drawEntity(robot, new Point2D(60, 60), "Author", "name: string(100)");
        assertThat(stage.getTitle()).contains("*");

        for (int i = 0; i < 10; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }

        assertThat(stage.getTitle()).doesNotContain("*");
        assertThat(desktop.files().document().model().entities().isEmpty()).isTrue();
    }

    /// Double-click, name, Enter; then Insert and one line per attribute, Esc after the last.
    private void drawEntity(FxRobot robot, Point2D at, String name, String... attributes) {
        robot.doubleClickOn(canvas(robot).add(at));
        robot.write(name).push(KeyCode.ENTER);
        // naming an entity continues with its attributes
        for (String attribute : attributes) {
            if (robot.lookup(".in-place-editor").tryQuery().isEmpty()) {
                robot.push(KeyCode.INSERT);
            }
            robot.write(attribute).push(KeyCode.ENTER);
        }
        robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
    }

    private void connect(FxRobot robot) {
        robot.interact(
                () -> robot.lookup(".main-tool-bar .toggle-button").queryAll().stream().skip(2).findFirst().orElseThrow().requestFocus());
        robot.clickOn(robot.lookup(".main-tool-bar .toggle-button").queryAll().stream().skip(2).findFirst().orElseThrow(),
                MouseButton.PRIMARY);
        robot.moveTo(canvas(robot).add(400, 80)).press(MouseButton.PRIMARY).moveTo(canvas(robot).add(250, 80))
                .moveTo(canvas(robot).add(110, 80)).release(MouseButton.PRIMARY);
        robot.push(KeyCode.ESCAPE);
    }

    private void select(FxRobot robot, String name) {
        Entity entity = desktop.files().document().model().entities().stream().filter(it -> it.name().equals(name)).findFirst()
                .orElseThrow();
        robot.interact(() -> desktop.files().document().selection().select(entity.id()));
    }

    private static Point2D canvas(FxRobot robot) {
        Node canvas = robot.lookup(".diagram-canvas").query();
        Bounds bounds = canvas.localToScreen(canvas.getBoundsInLocal());
        return new Point2D(bounds.getMinX(), bounds.getMinY());
    }

    private static String source(FxRobot robot) {
        return robot.lookup(".source-pane .source-view").tryQueryAs(CodeArea.class).map(CodeArea::getText).orElse("");
    }

    private static List<String> attributes(Model model, String entity) {
        return model.entities().stream().filter(it -> it.name().equals(entity)).flatMap(it -> it.attributes().stream())
                .map((Attribute it) -> it.name() + " " + TypeSyntax.print(it.type(), model) + (it.nullable() ? "?" : "")).toList();
    }

    private static void waitFor(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition::getAsBoolean);
    }
}
