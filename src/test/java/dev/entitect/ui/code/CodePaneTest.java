package dev.entitect.ui.code;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import dev.entitect.edit.ClassEdits;
import dev.entitect.edit.Edits;
import dev.entitect.edit.Elements;
import dev.entitect.edit.IdSource;
import dev.entitect.fixture.ModelBuilder;
import dev.entitect.fixture.UnexpectedFailures;
import dev.entitect.generate.hibernate.HibernateGenerator;
import dev.entitect.job.code.CodePlace;
import dev.entitect.model.Member;
import dev.entitect.model.Model;
import dev.entitect.model.id.MemberId;
import dev.entitect.model.type.BasicType;
import dev.entitect.task.BackgroundTaskRunner;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.widget.FxThread;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Editing a model's Java code in the bottom pane.
@ExtendWith(ApplicationExtension.class)
class CodePaneTest {

    private static final MemberId SHOUT = new MemberId("shout");
    private static final CodePlace PLACE = new CodePlace(SHOUT, CodePlace.Part.SOURCE);

    private final BackgroundTaskRunner tasks = new BackgroundTaskRunner(new FxThread(), new UnexpectedFailures());
    private final AtomicInteger closed = new AtomicInteger();
    private Document document;
    private CodePane pane;

    @Start
    void openWindow(Stage stage) {
        Model model = ModelBuilder.model("Code").entity("Post", entity -> entity.attribute("title", BasicType.text(80))).build();
        document = new Document(model, Optional.empty(), IdSource.random(new Random(1)));
        document.store().apply(ClassEdits.addMember(entityId("Post"), new Member.Code(SHOUT, "shout", List.of(),
                "public String shout() {\n    return titel;\n}\n\npublic int size() {\n    return titel.length();\n}")));
        pane = new CodePane(tasks, new HibernateGenerator());
        pane.setOnClosed(closed::incrementAndGet);
        pane.show(document);
        Scene scene = new Scene(pane, 900, 300);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().add(CodePaneTest.class.getResource("/dev/entitect/ui/entitect.css").toExternalForm());
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void compilerErrorsAreListedNavigatedAndRemovedWhenFixed(FxRobot robot) throws TimeoutException {
        robot.interact(() -> pane.open(PLACE));
        assertThat(document.selection().single()).contains(SHOUT);
        waitFor(() -> lines(robot).equals(List.of(1, 5)));

        robot.push(KeyCode.F8);
        assertThat(area(robot).getCurrentParagraph()).isEqualTo(1);
        robot.push(KeyCode.F8);
        assertThat(area(robot).getCurrentParagraph()).isEqualTo(5);
        robot.clickOn(robot.lookup(".fault-cell").nth(0).<Node>query());
        assertThat(area(robot).getCurrentParagraph()).isEqualTo(1);

        robot.interact(() -> area(robot).replaceText(area(robot).getText().replace("titel", "title")));
        waitFor(() -> lines(robot).isEmpty());
        assertThat(source()).contains("return title;").doesNotContain("titel");
    }

    @Test
    void closingCommitsPendingInput(FxRobot robot) {
        robot.interact(() -> pane.open(PLACE));
        robot.interact(() -> area(robot).appendText("\n// last"));
        robot.push(KeyCode.ESCAPE);

        assertThat(source()).endsWith("// last");
        assertThat(closed).hasValue(1);
        assertThat(robot.lookup(".java-editor").tryQuery()).isEmpty();
    }

    @Test
    void theEditorClosesWhenItsClassIsDeleted(FxRobot robot) {
        robot.interact(() -> pane.open(PLACE));
        robot.interact(() -> document.store().apply(Edits.delete(List.of(entityId("Post")), "Post")));

        assertThat(robot.lookup(".java-editor").tryQuery()).isEmpty();
        robot.interact(() -> document.store().undo());
        assertThat(source()).contains("titel");
    }

    private String source() {
        return ((Member.Code) Elements.member(document.model(), SHOUT).orElseThrow()).source();
    }

    private static CodeArea area(FxRobot robot) {
        return robot.lookup(".java-editor .source-view").queryAs(CodeArea.class);
    }

    /// The lines listed with compiler errors, counted from 0.
    private static List<Integer> lines(FxRobot robot) {
        return robot.lookup(".code-faults").<ListView<?>>tryQuery().stream().flatMap(list -> list.getItems().stream())
                .map(fault -> (Integer) ((Map.Entry<?, ?>) fault).getKey()).toList();
    }

    private static void waitFor(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
