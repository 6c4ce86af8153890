package dev.entitect.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import dev.entitect.edit.Edits;
import dev.entitect.edit.IdSource;
import dev.entitect.fixture.FakeDialogs;
import dev.entitect.fixture.ModelBuilder;
import dev.entitect.fixture.Samples;
import dev.entitect.fixture.UnexpectedFailures;
import dev.entitect.generate.hibernate.HibernateGenerator;
import dev.entitect.job.session.LiveService;
import dev.entitect.live.engine.EngineHost;
import dev.entitect.model.Attribute;
import dev.entitect.model.Member;
import dev.entitect.model.Mixin;
import dev.entitect.model.Model;
import dev.entitect.model.TableConstraint;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ConstraintId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.MemberId;
import dev.entitect.model.id.MixinId;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.task.BackgroundTaskRunner;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.problems.ProblemsPane;
import dev.entitect.ui.query.QueryPane;
import dev.entitect.ui.source.SourcePane;
import dev.entitect.ui.widget.FxThread;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.TwoDimensional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Panes at the bottom of the window, on the Blog sample.
@ExtendWith(ApplicationExtension.class)
class BottomPaneTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final AttributeId TITLE = new AttributeId("post-title");

    private final TaskRunner tasks = new BackgroundTaskRunner(new FxThread(), new UnexpectedFailures());
    private final LiveService live = new LiveService(new EngineHost());
    private final AtomicInteger exports = new AtomicInteger();
    private Document document;
    private SourcePane source;
    private QueryPane query;
    private ProblemsPane problems;

    @Start
    void openWindow(Stage stage) {
        source = new SourcePane(tasks, new HibernateGenerator(), exports::incrementAndGet);
        query = new QueryPane(tasks, live, new FakeDialogs());
        problems = new ProblemsPane(tasks, live, new FxThread());
        VBox root = new VBox(source, query, problems);
        root.getChildren().forEach(pane -> ((Region) pane).setPrefHeight(300));
        Scene scene = new Scene(root, 1280, 900);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().add(BottomPaneTest.class.getResource("/dev/entitect/ui/entitect.css").toExternalForm());
        stage.setScene(scene);
        stage.show();
        show(Samples.load("blog"));
    }

    private void show(Model model) {
        document = new Document(model, Optional.empty(), IdSource.random(new Random(1)));
        source.show(document);
        query.show(document);
        problems.show(document);
    }

    @AfterEach
    void close() {
        tasks.close();
        live.close();
    }

    @Test
    void theSourceFollowsTheSelectionAndEachChange(FxRobot robot) throws Exception {
        CodeArea code = code(source);
        waitUntil(() -> code.getText().contains("class Comment "));

        robot.interact(() -> document.selection().select(TITLE));
        assertThat(code.getText()).contains("class Post ", "private String title;");
        int fieldLine = code.getText().substring(0, code.getText().indexOf("private String title;")).split("\n", -1).length - 1;
        assertThat(code.getParagraph(fieldLine).getParagraphStyle()).containsExactly("marked-line");

        robot.interact(() -> document.store().apply(
                Edits.changeAttribute("Rename", new EntityId("post"), TITLE, attribute -> attribute.withName("headline"))));
        waitUntil(() -> code.getText().contains("private String headline;"));
        assertThat(code.getText()).doesNotContain("private String title;");

        robot.interact(() -> document.store().undo());
        waitUntil(() -> code.getText().contains("private String title;"));

        robot.clickOn("Export all to folder…");
        assertThat(exports).hasValue(1);
    }

    @Test
    void clickingInTheSourceSelectsTheElementWithoutScrolling(FxRobot robot) throws Exception {
        CodeArea code = code(source);
        waitUntil(() -> code.getText().contains("class Comment "));
        robot.interact(() -> document.selection().select(TITLE));
        String post = code.getText();

        int line = click(robot, code, "public LocalDateTime getCreatedAt()");
        assertThat(document.selection().single()).contains(new AttributeId("post-created-at"));
        assertThat(code.getText()).isEqualTo(post);
        assertThat(code.getCurrentParagraph()).isEqualTo(line);
        assertThat(WaitForAsyncUtils.asyncFx(() -> code.firstVisibleParToAllParIndex()).get()).isEqualTo(line);
        assertThat(code.getParagraph(line).getParagraphStyle()).containsExactly("marked-line");

        click(robot, code, "public void addTag(");
        assertThat(document.selection().single()).contains(new AssociationId("post-tags"));

        click(robot, code, "import jakarta.persistence.Entity;");
        assertThat(document.selection().single()).contains(new EntityId("post"));
        assertThat(code.getText()).isEqualTo(post);
    }

    @Test
    void membersInheritedAttributesAndConstraintsShowTheirLines(FxRobot robot) throws Exception {
        AttributeId changed = new AttributeId("base-changed");
        MemberId find = new MemberId("find");
        ConstraintId index = new ConstraintId("ix");
        robot.interact(() -> show(ModelBuilder.model("m")
                .with(new Mixin(new MixinId("base"), "Base", "", Optional.empty(), true,
                        List.of(Attribute.of(changed, "changed", BasicType.dateTime())), Optional.empty(), List.of()))
                .entity("Post", post -> post.attribute("title", BasicType.text(80))
                        .change(it -> it.withMixins(List.of(new MixinId("base")))
                                .withConstraints(List.of(new TableConstraint.Index(index, new ConstraintName("ix_mine"),
                                        List.of(TITLE))))
                                .withMembers(List.of(new Member.Finder(find, "findByTitle", List.of(TITLE), true)))))
                .build()));
        CodeArea code = code(source);
        waitUntil(() -> code.getText().contains("class "));

        robot.interact(() -> document.selection().select(changed));
        assertThat(marked(code)).contains("protected LocalDateTime changed;");
        robot.interact(() -> document.selection().select(find));
        assertThat(marked(code)).contains(" findByTitle(Session session, String title) {");
        robot.interact(() -> document.selection().select(index));
        assertThat(marked(code)).contains("@Index(name = \"ix_mine\"");
    }

    private static String marked(CodeArea code) {
        return code.getParagraphs().stream().filter(line -> line.getParagraphStyle().contains("marked-line")).map(Paragraph::getText)
                .collect(Collectors.joining("\n"));
    }

    /// @return the index of the line, scrolled to the top of the view
    private static int click(FxRobot robot, CodeArea code, String text) throws Exception {
        int at = code.getText().indexOf(text);
        int line = code.offsetToPosition(at, TwoDimensional.Bias.Forward).getMajor();
        robot.interact(() -> code.showParagraphAtTop(line));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(WaitForAsyncUtils.asyncFx(() -> code.getCharacterBoundsOnScreen(at, at + text.length()).orElseThrow()).get());
        return line;
    }

    @Test
    void anEmptyModelShowsAHintInsteadOfSource(FxRobot robot) throws Exception {
        robot.interact(() -> show(Model.empty("New")));

        waitUntil(() -> showsText(source, "Add an entity to see its Java class here."));
    }

    @Test
    void aQueryShowsItsRowsAndItsSql(FxRobot robot) throws Exception {
        type(robot, "select p.id, p.title from Post p order by p.id");
        TableView<?> table = table();
        assertThat(table.getColumns()).extracting(column -> column.getText()).containsExactly("p.id", "p.title");
        assertThat(table.getItems()).hasSize(4);

        robot.clickOn(table).push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.SHORTCUT, KeyCode.C);
        String copied = WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString()).get();
        assertThat(copied).startsWith("1\tHello, Hibernate\n2\t");

        robot.clickOn("SQL log (1)");
        assertThat(robot.from(query).lookup(".result-view .code-area").<CodeArea>query().getText()).contains("from posts p1_0", "4 rows");
    }

    @Test
    void anErrorShowsItsLineAndLinksToIt(FxRobot robot) throws Exception {
        type(robot, "from Post\nwhere titel = 'x'");

        waitUntil(() -> robot.from(query).lookup("Line 2, column 7").tryQuery().isPresent());
        robot.clickOn("Line 2, column 7");
        assertThat(code(query).getCaretPosition()).isEqualTo("from Post\nwhere ".length());
    }

    @Test
    void aProblemSelectsItsElementAndItsFixIsAnEdit(FxRobot robot) throws Exception {
        robot.interact(() -> show(ModelBuilder.model("Broken").bareEntity("Post", post -> post).build()));
        waitUntil(() -> robot.from(problems).lookup("Post").tryQuery().isPresent());
        assertThat(problems.problemCountProperty().get()).isEqualTo(1);

        robot.clickOn(robot.from(problems).lookup("Post").<Node>query());
        assertThat(document.selection().single()).contains(new EntityId("post"));

        robot.clickOn("Add an id");
        waitUntil(() -> showsText(problems, "No problems"));
        assertThat(problems.problemCountProperty().get()).isZero();
        assertThat(document.store().undoLabel()).contains("Add an id");
    }

    private void type(FxRobot robot, String text) {
        CodeArea editor = code(query);
        robot.clickOn(editor).push(KeyCode.SHORTCUT, KeyCode.A);
        robot.interact(() -> editor.replaceSelection(text));
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
    }

    private TableView<?> table() throws Exception {
        waitUntil(() -> query.lookup(".table-view") != null);
        return (TableView<?>) query.lookup(".table-view");
    }

    private static CodeArea code(Node pane) {
        return (CodeArea) pane.lookup(".code-area");
    }

    private static boolean showsText(Node pane, String text) {
        return pane.lookupAll(".label").stream().map(Label.class::cast).anyMatch(label -> label.getText().equals(text) && isShown(label));
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
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
