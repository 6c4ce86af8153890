package dev.entitect.editor;

import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.editor.input.Button;
import dev.entitect.editor.input.Key;
import dev.entitect.editor.input.Modifier;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ViewportTest {

    private static final Offset<Double> TOLERANCE = Offset.offset(1e-9);

    private final EditorDriver hand = new EditorDriver(
            model("one").entity("A", it -> it).entity("B", it -> it).at("A", 100, 100).at("B", 9000, 5000).build());

    @Test
    void zoomingKeepsThePointUnderThePointer() {
        Point pointer = new Point(300, 200);
        Point world = hand.editor.viewport().toWorld(pointer);
        hand.editor.scroll(pointer, 0, 240, Set.of(Modifier.CONTROL));

        assertThat(hand.editor.viewport().zoom()).isGreaterThan(1.2);
        assertThat(hand.editor.viewport().toWorld(pointer).x()).isCloseTo(world.x(), TOLERANCE);
        assertThat(hand.editor.viewport().toWorld(pointer).y()).isCloseTo(world.y(), TOLERANCE);
    }

    @Test
    void zoomIsLimited() {
        assertThat(Viewport.ofSize(100, 100).zoomedTo(100, new Point(0, 0)).zoom()).isEqualTo(4);
        assertThat(Viewport.ofSize(100, 100).zoomedTo(0, new Point(0, 0)).zoom()).isEqualTo(0.02);
    }

    @Test
    void screenAndWorldAreInverse() {
        Viewport view = new Viewport(-30, 70, 0.5, 800, 600);
        assertThat(view.toWorld(view.toScreen(new Point(12, 34)))).isEqualTo(new Point(12, 34));
    }

    @Test
    void fittingCentresTheDiagram() {
        hand.editor.zoomToFit();
        Rect all = hand.editor.geometry().bounds().orElseThrow();
        Rect visible = hand.editor.viewport().world();

        assertThat(visible.contains(all)).isTrue();
        assertThat(visible.centerX()).isCloseTo(all.centerX(), Offset.offset(1e-6));
    }

    @Test
    void fittingDoesNotEnlargeASmallDiagram() {
        assertThat(Viewport.ofSize(1000, 800).fitted(new Rect(0, 0, 50, 50)).zoom()).isEqualTo(1);
    }

    @Test
    void scrollingPans() {
        hand.editor.scroll(new Point(0, 0), 10, -40, Set.of());
        assertThat(hand.editor.viewport()).isEqualTo(new Viewport(-10, 40, 1, 1200, 800));

        hand.editor.scroll(new Point(0, 0), 0, -40, Set.of(Modifier.SHIFT));
        assertThat(hand.editor.viewport().x()).isEqualTo(30);
    }

    @Test
    void theMiddleButtonAndTheSpaceKeyPan() {
        hand.press(Button.MIDDLE, new Point(600, 400)).moveTo(new Point(650, 420)).release();
        assertThat(hand.editor.viewport().x()).isEqualTo(-50);

        hand.type(Key.SPACE).drag(hand.header("A"), hand.header("A").plus(50, 0)).release();
        hand.editor.keyReleased(Key.SPACE);
        assertThat(hand.editor.viewport().x()).isEqualTo(-100);
        assertThat(hand.store.canUndo()).isFalse();
        assertThat(hand.editor.selection().isEmpty()).isTrue();
    }

    @Test
    void revealingScrollsNoFurtherThanNeeded() {
        hand.editor.reveal(hand.box("A").id());
        assertThat(hand.editor.viewport().x()).isZero();

        hand.editor.reveal(hand.box("B").id());
        assertThat(hand.editor.viewport().world().contains(hand.box("B").bounds())).isTrue();
    }
}
