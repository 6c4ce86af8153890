package dev.entitect.ui.query;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import dev.entitect.edit.IdSource;
import dev.entitect.fixture.FakeDialogs;
import dev.entitect.fixture.Samples;
import dev.entitect.fixture.UnexpectedFailures;
import dev.entitect.job.session.LiveService;
import dev.entitect.live.Language;
import dev.entitect.live.ObjectNode;
import dev.entitect.live.engine.EngineHost;
import dev.entitect.task.BackgroundTaskRunner;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.widget.FxThread;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
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

/// The query pane in a window, on the Blog sample.
@ExtendWith(ApplicationExtension.class)
class QueryPaneTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final TaskRunner tasks = new BackgroundTaskRunner(new FxThread(), new UnexpectedFailures());
    private final LiveService live = new LiveService(new EngineHost());
    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<String> answers = new ArrayList<>();
    private QueryPane pane;

    @TempDir
    private Path folder;

    @Start
    void openWindow(Stage stage) {
        pane = new QueryPane(tasks, live, dialogs);
        pane.setOnAnswer((model, what, statements, findings, objects) -> answers
                .add(what + ": " + statements.size() + " statements, " + findings.size() + " findings"
                        + objects.map(each -> ", " + each.objects().size() + " objects").orElse("")));
        Scene scene = new Scene(pane, 1280, 400);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().add(QueryPaneTest.class.getResource("/dev/entitect/ui/entitect.css").toExternalForm());
        stage.setScene(scene);
        stage.show();
        pane.show(new Document(Samples.load("blog"), Optional.empty(), IdSource.random(new Random(1))));
    }

    @AfterEach
    void close() {
        tasks.close();
        live.close();
    }

    @Test
    void aQueryWithAParameterIsRunFilteredPagedAndExported(FxRobot robot) throws Exception {
        write(robot, "select p.id, p.title, q.id from Post p, Post q, Post r, Post s where p.id > :least order by p.id, q.id, r.id, s.id");
        robot.clickOn("#parameter-least").write("0").push(KeyCode.ENTER);
        waitUntil(() -> table() != null && table().getItems().size() == 256);
        assertThat(status()).startsWith("256 rows");
        assertThat(answers).singleElement().asString().endsWith(": 1 statements, 0 findings");

        robot.interact(() -> limit().setValue(100));
        waitUntil(() -> status().startsWith("First 100 rows, more available"));
        robot.clickOn(robot.lookup(".pages .button").nth(1).<Node>query());
        waitUntil(() -> status().startsWith("Rows 101–200, more available"));
        robot.clickOn(robot.lookup(".pages .button").nth(1).<Node>query());
        waitUntil(() -> status().startsWith("Rows 201–256"));
        assertThat(table().getItems()).hasSize(56);
        robot.clickOn(robot.lookup(".pages .button").nth(0).<Node>query());
        waitUntil(() -> status().startsWith("Rows 101–200"));

        robot.interact(() -> ((TextField) pane.lookup("#result-filter")).setText("HELLO"));
        assertThat(status()).startsWith("0 rows matching \"HELLO\" of: Rows 101–200");
        robot.interact(() -> ((TextField) pane.lookup("#result-filter")).clear());

        dialogs.exportTo(folder.resolve("result.csv"));
        robot.interact(() -> ((MenuButton) pane.lookup("#export-rows")).getItems().getFirst().fire());
        waitUntil(() -> Files.exists(folder.resolve("result.csv")) && Files.readAllLines(folder.resolve("result.csv")).size() == 101);
        assertThat(Files.readAllLines(folder.resolve("result.csv"))).startsWith("p.id,p.title,q.id");
    }

    @Test
    void theStatementAtTheCaretIsRunAndAllOnDemand(FxRobot robot) throws Exception {
        write(robot, "from Tag;\nselect u.username from User u;\nfrom Post");
        robot.interact(() -> editor().moveTo("from Tag;\nselect".length()));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitUntil(() -> table() != null);
        assertThat(table().getColumns()).extracting(column -> column.getText()).containsExactly("u.username");

        robot.clickOn("Run all");
        waitUntil(() -> status().startsWith("3 statements run; last: 4 rows"));
        assertThat(robot.lookup("SQL log (3)").tryQuery()).isPresent();
        assertThat(answers.getLast()).isEqualTo("from Tag; select u.username from User u; from Post: 3 statements, 0 findings");
    }

    @Test
    void javaShowsItsStepsAndKeepsItsVariablesUntilReset(FxRobot robot) throws Exception {
        robot.interact(() -> pane.put(Language.JAVA, "var users = session.createQuery(\"from User\", User.class).list();\nusers.size()"));
        robot.interact(pane::run);
        waitUntil(() -> result().contains("users.size()\n→ int $"));
        assertThat(answers.getLast()).contains("1 statements").contains("objects");

        robot.interact(() -> pane.put(Language.JAVA, "users.get(0).get"));
        robot.clickOn(editor()).push(KeyCode.END).push(KeyCode.CONTROL, KeyCode.SPACE);
        waitUntil(() -> robot.lookup(".completions .list-cell").queryAll().stream()
                .anyMatch(cell -> cell.lookup(".completion-text") instanceof Label label && label.getText().equals("getComments()")));
        robot.push(KeyCode.ESCAPE);

        robot.clickOn("Reset");
        waitUntil(() -> answers.getLast().startsWith("Reset"));
        robot.interact(() -> pane.put(Language.JAVA, "users.size()"));
        robot.interact(pane::run);
        waitUntil(() -> robot.lookup("Line 1, column 1").tryQuery().isPresent());
    }

    @Test
    void aChosenProposalReplacesTheTypedText(FxRobot robot) throws Exception {
        write(robot, "");
        robot.clickOn(editor()).write("from User u where u.");
        waitUntil(() -> robot.lookup(".completions").tryQuery().isPresent());
        robot.write("user").push(KeyCode.ENTER);
        assertThat(editor().getText()).isEqualTo("from User u where u.username");
        assertThat(robot.lookup(".completions").tryQuery()).isEmpty();

        robot.write(" = 'x'").push(KeyCode.ENTER).write("or");
        assertThat(editor().getText()).endsWith("= 'x'\nor");
    }

    @Test
    void expandingLoadsAssociationsAndShowsTheCost(FxRobot robot) throws Exception {
        write(robot, "from User u order by u.id");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitUntil(() -> robot.lookup("Objects").tryQuery().filter(Node::isVisible).isPresent() && table() != null);
        robot.clickOn("Objects");
        TreeTableView<ObjectNode> tree = robot.lookup("#objects").query();
        assertThat(tree.getRoot().getChildren()).hasSize(3);
        TreeItem<ObjectNode> first = tree.getRoot().getChildren().getFirst();
        robot.interact(() -> first.setExpanded(true));
        waitUntil(() -> child(first, "posts").isPresent());
        assertThat(cost()).isEqualTo("No loading was necessary.");
        TreeItem<ObjectNode> posts = child(first, "posts").orElseThrow();
        assertThat(posts.getValue().kind()).isEqualTo(ObjectNode.Kind.LAZY_COLLECTION);

        robot.interact(() -> posts.setExpanded(true));
        waitUntil(() -> posts.getValue().kind() == ObjectNode.Kind.COLLECTION);
        assertThat(cost()).startsWith("1 statement, ");
        assertThat(robot.lookup("SQL log (2)").tryQuery()).isPresent();

        TreeItem<ObjectNode> comments = child(first, "comments").orElseThrow();
        robot.interact(() -> {
            tree.getSelectionModel().select(comments);
            tree.getContextMenu().getItems().getFirst().fire();
        });
        waitUntil(() -> cost().startsWith("3 statements, 5 rows"));
        assertThat(cost()).contains("User.comments loaded one by one: 3 statements");
        assertThat(comments.getValue().kind()).isEqualTo(ObjectNode.Kind.COLLECTION);
        assertThat(answers.getLast()).startsWith("Expand comments: 3 statements, ");
        robot.clickOn("SQL log (5)");
        assertThat(result()).contains("·  lazy load of User.comments  ·");
    }

    @Test
    void executedQueriesAreListed(FxRobot robot) throws Exception {
        write(robot, "from Tag");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        waitUntil(() -> table() != null);
        write(robot, "something else");
        MenuButton history = robot.lookup(".history-menu").query();
        assertThat(history.getItems()).singleElement().extracting(item -> item.getText()).isEqualTo("HQL   from Tag");
        robot.interact(() -> history.getItems().getFirst().fire());
        assertThat(editor().getText()).isEqualTo("from Tag");
    }

    private void write(FxRobot robot, String text) {
        robot.clickOn(editor());
        robot.interact(() -> editor().replaceText(text));
    }

    private CodeArea editor() {
        return (CodeArea) pane.lookup(".query-editor .code-area");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Integer> limit() {
        return (ComboBox<Integer>) pane.lookup("#row-limit");
    }

    private TableView<?> table() {
        return (TableView<?>) pane.lookup(".table-view");
    }

    private String status() {
        return ((Label) pane.lookup(".result-foot .dock-status")).getText();
    }

    private String cost() {
        return ((Label) pane.lookup(".objects-cost")).getText();
    }

    private String result() {
        return pane.lookup(".result-view .code-area") instanceof CodeArea area ? area.getText() : "";
    }

    private static Optional<TreeItem<ObjectNode>> child(TreeItem<ObjectNode> item, String name) {
        return item.getChildren().stream().filter(child -> child.getValue().name().equals(name)).findFirst();
    }

    /// The first session of a process takes seconds. TestFX's own waiting would start threads that outlive the test.
    private static void waitUntil(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + TIMEOUT.toNanos();
        while (!WaitForAsyncUtils.asyncFx(condition).get()) {
            assertThat(System.nanoTime()).as("the condition became true in time").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
