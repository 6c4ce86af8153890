package dev.entitect.editor;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.editor.input.Key;
import dev.entitect.editor.input.Modifier;
import dev.entitect.model.view.Placement;
import org.junit.jupiter.api.Test;

class DraggingTest {

    private final EditorDriver driver = new EditorDriver(
            model("blog").entity("Post", it -> it).entity("User", it -> it).entity("Tag", it -> it)
                    .manyToOne("Post", "author", "User", "posts").at("Post", 64, 64).at("User", 500, 64).at("Tag", 900, 64).build());

    @Test
    void draggingABoxSnapsItToTheGridInOneUndoStep() {
        Point start = driver.header("Post");
        driver.drag(start, start.plus(13, 7)).moveTo(start.plus(30, 50)).release();

        assertThat(driver.placement(entityId("Post"))).isEqualTo(Placement.at(entityId("Post"), 96, 112));
        assertThat(driver.store.history()).containsExactly("Move box");
    }

    @Test
    void altDisablesSnapping() {
        Point start = driver.header("Post");
        driver.drag(start, start.plus(13, 7), Modifier.ALT).release(Modifier.ALT);

        assertThat(driver.placement(entityId("Post"))).isEqualTo(Placement.at(entityId("Post"), 77, 71));
    }

    @Test
    void theBoxAndItsEdgeFollowThePointerBeforeTheModelChanges() {
        Point start = driver.header("Post");
        var route = driver.editor.geometry().routes().getFirst();
        driver.drag(start, start.plus(0, 80));

        assertThat(driver.box("Post").bounds().y()).isEqualTo(144);
        assertThat(driver.editor.geometry().routes().getFirst()).isNotEqualTo(route);
        assertThat(driver.store.canUndo()).isFalse();
    }

    @Test
    void escapeReturnsTheBoxToItsPosition() {
        Point start = driver.header("Post");
        var before = driver.editor.geometry().routes();
        driver.drag(start, start.plus(100, 100)).type(Key.ESCAPE).release();

        assertThat(driver.box("Post").bounds().x()).isEqualTo(64);
        assertThat(driver.editor.geometry().routes()).isEqualTo(before);
        assertThat(driver.store.canUndo()).isFalse();
    }

    @Test
    void losingFocusCancelsTheDrag() {
        Point start = driver.header("Post");
        driver.drag(start, start.plus(100, 100));
        driver.editor.focusLost();

        assertThat(driver.box("Post").bounds().x()).isEqualTo(64);
    }

    @Test
    void undoDuringADragCancelsIt() {
        driver.click(driver.header("Tag")).type(Key.RIGHT);
        Point start = driver.header("Post");
        driver.drag(start, start.plus(100, 100));
        driver.store.undo();
        driver.moveTo(start.plus(200, 200)).release();

        assertThat(driver.box("Post").bounds().x()).isEqualTo(64);
        assertThat(driver.store.canUndo()).isFalse();
    }

    @Test
    void allSelectedBoxesMoveTogether() {
        Point start = driver.header("Post");
        driver.click(start).click(driver.header("Tag"), Modifier.SHIFT);
        driver.drag(start, start.plus(16, 16)).release();

        assertThat(driver.placement(entityId("Post")).x()).isEqualTo(80);
        assertThat(driver.placement(entityId("Tag")).x()).isEqualTo(916);
        assertThat(driver.placement(entityId("User")).x()).isEqualTo(500);
        assertThat(driver.store.history()).containsExactly("Move 2 boxes");
    }

    @Test
    void movementBelowTheDragThresholdMovesNothing() {
        Point start = driver.header("Post");
        driver.drag(start, start.plus(2, 2)).release();

        assertThat(driver.store.canUndo()).isFalse();
        assertThat(driver.editor.selection()).isEqualTo(Selection.of(entityId("Post")));
    }

    @Test
    void arrowKeysNudgeByTheGridAndByAPixelWithAlt() {
        driver.click(driver.header("Post")).type(Key.RIGHT).type(Key.RIGHT).type(Key.DOWN, Modifier.ALT);

        assertThat(driver.placement(entityId("Post"))).isEqualTo(Placement.at(entityId("Post"), 80, 65));
        assertThat(driver.store.history()).hasSize(1);
    }
}
