package dev.entitect.app;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.edit.Edits;
import dev.entitect.edit.Elements;
import dev.entitect.editor.Editor;
import dev.entitect.editor.Viewport;
import dev.entitect.model.Diagram;
import dev.entitect.model.Entity;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.view.Placement;
import dev.entitect.render.canvas.DiagramCanvas;
import dev.entitect.ui.document.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
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

/// Diagrams, search, clipboard and layout, used through menus, keys and tabs of the window.
@ExtendWith(ApplicationExtension.class)
class DiagramsInTheWindowTest {

    private static final DiagramId MAIN = new DiagramId("main");

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

    private Document document() {
        return window.document();
    }

    private void opened(FxRobot robot) throws TimeoutException {
        OpenWindow.waitFor(() -> !document().model().entities().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup(".diagram-canvas").query().requestFocus());
    }

    @Test
    void aSecondDiagramHasItsOwnBoxesAndUndoOpensTheChangedDiagram(FxRobot robot) throws TimeoutException {
        opened(robot);
        robot.push(KeyCode.CONTROL, KeyCode.T);

        assertThat(document().model().diagrams().size()).isEqualTo(2);
        DiagramId second = document().diagram();
        assertThat(second).isNotEqualTo(MAIN);
        assertThat(robot.lookup(".diagram-tab").queryAll()).hasSize(2);

        robot.interact(() -> document().store()
                .apply(Edits.changeDiagram("Place User", second, diagram -> diagram.withNode(Placement.at(entityId("User"), 400, 300)))));
        robot.interact(() -> document().selection().select(entityId("User")));
        robot.push(KeyCode.CONTROL, KeyCode.R);
        OpenWindow.waitFor(() -> document().model().diagrams().get(second).nodes().size() == 4);
        assertThat(document().model().diagrams().get(second).nodes().get(entityId("User"))).as("nothing else moves")
                .isEqualTo(Placement.at(entityId("User"), 400, 300));

        robot.interact(() -> document().open(MAIN));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(document().diagram()).isEqualTo(second);
        assertThat(document().model().diagrams().get(second).nodes().size()).isEqualTo(1);
    }

    @Test
    void anOpenedDocumentIsZoomedToFit(FxRobot robot) throws TimeoutException {
        opened(robot);
        Editor editor = robot.lookup(".diagram-canvas").<DiagramCanvas>query().editor();

        assertThat(editor.viewport().world().contains(editor.geometry().bounds().orElseThrow())).isTrue();
        Viewport before = editor.viewport();
        robot.push(KeyCode.CONTROL, KeyCode.T);
        robot.interact(() -> document().open(MAIN));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".diagram-canvas").<DiagramCanvas>query().editor().viewport()).as("the viewport of a diagram is kept")
                .isEqualTo(before);
    }

    @Test
    void searchRevealsTheChosenElement(FxRobot robot) throws TimeoutException {
        opened(robot);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("passwordh").push(KeyCode.ENTER);

        assertThat(document().selection().single()).map(id -> Elements.name(document().model(), id)).contains("passwordHash");
    }

    @Test
    void partOfTheDiagramIsCopiedAndPasted(FxRobot robot) throws TimeoutException {
        opened(robot);
        robot.interact(() -> document().selection().select(entityId("Tag")));
        robot.push(KeyCode.CONTROL, KeyCode.C).push(KeyCode.CONTROL, KeyCode.V);

        assertThat(document().model().entities().stream().map(Entity::name)).contains("TagCopy");
        assertThat(document().store().history()).containsExactly("Paste");
    }

    @Test
    void layingOutAWholeDiagramIsOneUndoStep(FxRobot robot) throws TimeoutException {
        opened(robot);
        Diagram before = document().model().diagrams().get(MAIN);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        OpenWindow.waitFor(() -> document().store().canUndo());

        assertThat(document().store().history()).containsExactly("Arrange diagram");
        assertThat(document().model().diagrams().get(MAIN)).isNotEqualTo(before);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(document().model().diagrams().get(MAIN)).isEqualTo(before);
    }
}
