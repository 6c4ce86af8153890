package dev.entitect.editor;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.editor.input.Key;
import dev.entitect.editor.input.Modifier;
import org.junit.jupiter.api.Test;

class MarqueeTest {

    private final EditorDriver hand = new EditorDriver(model("three").entity("A", it -> it).entity("B", it -> it).entity("C", it -> it)
            .at("A", 100, 100).at("B", 400, 100).at("C", 700, 100).build());

    @Test
    void theMarqueeSelectsIntersectingBoxesWhileItIsDragged() {
        hand.drag(new Point(50, 50), new Point(420, 130));
        assertThat(hand.editor.selection().nodes()).containsExactly(entityId("A"), entityId("B"));

        hand.moveTo(new Point(150, 130)).release();
        assertThat(hand.editor.selection().nodes()).containsExactly(entityId("A"));
    }

    @Test
    void shiftAddsToTheSelection() {
        hand.click(hand.header("C")).drag(new Point(50, 50), new Point(150, 130), Modifier.SHIFT).release(Modifier.SHIFT);

        assertThat(hand.editor.selection().nodes()).containsExactly(entityId("C"), entityId("A"));
    }

    @Test
    void escapeRestoresTheSelection() {
        hand.click(hand.header("C")).drag(new Point(50, 50), new Point(150, 130)).type(Key.ESCAPE);

        assertThat(hand.editor.selection()).isEqualTo(Selection.of(entityId("C")));
    }

    @Test
    void clickingOnEmptyCanvasClearsTheSelection() {
        hand.click(hand.header("C")).click(new Point(20, 20));

        assertThat(hand.editor.selection().isEmpty()).isTrue();
    }
}
