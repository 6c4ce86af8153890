package dev.entitect.render.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.scene.ColourRole;
import dev.entitect.diagram.scene.Ink;
import dev.entitect.diagram.scene.Palette;
import dev.entitect.edit.ModelStore;
import dev.entitect.editor.Editor;
import dev.entitect.editor.Selection;
import dev.entitect.editor.Viewport;
import dev.entitect.fixture.ModelBuilder;
import dev.entitect.fixture.Samples;
import dev.entitect.model.id.DiagramId;
import dev.entitect.render.font.BundledFonts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DiagramCanvasTest {

    private ModelStore store;
    private Editor editor;
    private DiagramCanvas canvas;

    @Start
    void openWindow(Stage stage) {
        store = new ModelStore(Samples.load("blog"));
        int[] next = {0};
        editor = new Editor(store, new DiagramId("main"), new BundledFonts(), () -> "new" + ++next[0]);
        canvas = new DiagramCanvas(editor, Palette.LIGHT);
        stage.setScene(new Scene(canvas, 1200, 800));
        stage.show();
        canvas.requestFocus();
    }

    @Test
    void aBoxIsPaintedAtItsPositionInBothThemes(FxRobot robot) {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            robot.interact(() -> {
                canvas.setPalette(palette);
                canvas.layout();
            });
            NodeBox post = editor.geometry().box(ModelBuilder.entityId("Post")).orElseThrow();
            Rect header = editor.viewport().toScreen(post.header());

            WritableImage image = picture(robot);

            assertThat(image.getPixelReader().getArgb((int) header.right() - 10, (int) header.y() + 10))
                    .isEqualTo(palette.argb(new Ink(ColourRole.HEADER, post.tint())));
            assertThat(image.getPixelReader().getArgb(2, 2)).isEqualTo(palette.argb(Ink.of(ColourRole.CANVAS)));
        }
    }

    @Test
    void theDiagramIsZoomedToFitWhenFirstShown() {
        assertThat(editor.viewport().world().contains(editor.geometry().bounds().orElseThrow())).isTrue();
    }

    @Test
    void theMouseMovesABox(FxRobot robot) {
        robot.moveTo(screen("Tag")).press(MouseButton.PRIMARY).moveBy(0, 60).moveBy(0, 60).release(MouseButton.PRIMARY);

        assertThat(store.history()).containsExactly("Move box");
        assertThat(editor.selection()).isEqualTo(Selection.of(ModelBuilder.entityId("Tag")));
    }

    @Test
    void aNameIsEditedInAFieldOverTheBox(FxRobot robot) {
        robot.doubleClickOn(screen("Tag"));
        TextField field = robot.lookup(".in-place-editor").queryAs(TextField.class);
        assertThat(field.getText()).isEqualTo("Tag");
        robot.write("Label").push(KeyCode.ENTER);

        assertThat(store.history()).containsExactly("Rename to Label");
        assertThat(robot.lookup(".in-place-editor").tryQuery()).isEmpty();
        assertThat(canvas.isFocused()).isTrue();
    }

    @Test
    void anErrorIsShownBelowTheField(FxRobot robot) {
        robot.clickOn(screen("Tag")).push(KeyCode.INSERT).write("x: nothing").push(KeyCode.ENTER);

        assertThat(robot.lookup(".in-place-error").tryQuery()).hasValueSatisfying(label -> assertThat(label.isVisible()).isTrue());
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".in-place-editor").tryQuery()).isEmpty();
        assertThat(store.canUndo()).isFalse();
    }

    private javafx.geometry.Point2D screen(String entity) {
        Rect header = editor.geometry().box(ModelBuilder.entityId(entity)).orElseThrow().header();
        Viewport view = editor.viewport();
        Point middle = view.toScreen(new Point(header.centerX(), header.centerY()));
        return canvas.localToScreen(middle.x(), middle.y());
    }

    private WritableImage picture(FxRobot robot) {
        List<WritableImage> pictures = new ArrayList<>();
        robot.interact(() -> pictures.add(canvas.snapshot(null, null)));
        return pictures.getFirst();
    }
}
