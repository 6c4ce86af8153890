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

    private final EditorDriver hand = new EditorDriver(
            model("blog").entity("Post", it -> it).entity("User", it -> it).entity("Tag", it -> it)
                    .manyToOne("Post", "author", "User", "posts").at("Post", 64, 64).at("User", 500, 64).at("Tag", 900, 64).build());

    @Test
    void draggingABoxSnapsItToTheGridInOneUndoStep() {
        Point start = hand.header("Post");
        hand.drag(start, start.plus(13, 7)).moveTo(start.plus(30, 50)).release();

        assertThat(hand.placement(entityId("Post"))).isEqualTo(Placement.at(entityId("Post"), 96, 112));
        assertThat(hand.store.history()).containsExactly("Move box");
    }

    @Test
    void altDisablesSnapping() {
        Point start = hand.header("Post");
        hand.drag(start, start.plus(13, 7), Modifier.ALT).release(Modifier.ALT);

        assertThat(hand.placement(entityId("Post"))).isEqualTo(Placement.at(entityId("Post"), 77, 71));
    }

    @Test
    void theBoxAndItsEdgeFollowThePointerBeforeTheModelChanges() {
        Point start = hand.header("Post");
        var route = hand.editor.geometry().routes().getFirst();
        hand.drag(start, start.plus(0, 80));

        assertThat(hand.box("Post").bounds().y()).isEqualTo(144);
        assertThat(hand.editor.geometry().routes().getFirst()).isNotEqualTo(route);
        assertThat(hand.store.canUndo()).isFalse();
    }

    @Test
    void escapeReturnsTheBoxToItsPosition() {
        Point start = hand.header("Post");
        var before = hand.editor.geometry().routes();
        hand.drag(start, start.plus(100, 100)).type(Key.ESCAPE).release();

        assertThat(hand.box("Post").bounds().x()).isEqualTo(64);
        assertThat(hand.editor.geometry().routes()).isEqualTo(before);
        assertThat(hand.store.canUndo()).isFalse();
    }

    @Test
    void losingFocusCancelsTheDrag() {
        Point start = hand.header("Post");
        hand.drag(start, start.plus(100, 100));
        hand.editor.focusLost();

        assertThat(hand.box("Post").bounds().x()).isEqualTo(64);
    }

    @Test
    void undoDuringADragCancelsIt() {
        hand.click(hand.header("Tag")).type(Key.RIGHT);
        Point start = hand.header("Post");
        hand.drag(start, start.plus(100, 100));
        hand.store.undo();
        hand.moveTo(start.plus(200, 200)).release();

        assertThat(hand.box("Post").bounds().x()).isEqualTo(64);
        assertThat(hand.store.canUndo()).isFalse();
    }

    @Test
    void allSelectedBoxesMoveTogether() {
        Point start = hand.header("Post");
        hand.click(start).click(hand.header("Tag"), Modifier.SHIFT);
        hand.drag(start, start.plus(16, 16)).release();

        assertThat(hand.placement(entityId("Post")).x()).isEqualTo(80);
        assertThat(hand.placement(entityId("Tag")).x()).isEqualTo(916);
        assertThat(hand.placement(entityId("User")).x()).isEqualTo(500);
        assertThat(hand.store.history()).containsExactly("Move 2 boxes");
    }

    @Test
    void movementBelowTheDragThresholdMovesNothing() {
        Point start = hand.header("Post");
        hand.drag(start, start.plus(2, 2)).release();

        assertThat(hand.store.canUndo()).isFalse();
        assertThat(hand.editor.selection()).isEqualTo(Selection.of(entityId("Post")));
    }

    @Test
    void arrowKeysNudgeByTheGridAndByAPixelWithAlt() {
        hand.click(hand.header("Post")).type(Key.RIGHT).type(Key.RIGHT).type(Key.DOWN, Modifier.ALT);

        assertThat(hand.placement(entityId("Post"))).isEqualTo(Placement.at(entityId("Post"), 80, 65));
        assertThat(hand.store.history()).hasSize(1);
    }
}
