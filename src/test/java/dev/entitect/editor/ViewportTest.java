package dev.entitect.editor;

import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

    private final EditorDriver driver = new EditorDriver(
            model("one").entity("A", it -> it).entity("B", it -> it).at("A", 100, 100).at("B", 9000, 5000).build());

    @Test
    void zoomingKeepsThePointUnderThePointer() {
        Point pointer = new Point(300, 200);
        Point world = driver.editor.viewport().toWorld(pointer);
        driver.editor.scroll(pointer, 0, 240, Set.of(Modifier.CONTROL));

        assertThat(driver.editor.viewport().zoom()).isGreaterThan(1.2);
        assertThat(driver.editor.viewport().toWorld(pointer).x()).isCloseTo(world.x(), TOLERANCE);
        assertThat(driver.editor.viewport().toWorld(pointer).y()).isCloseTo(world.y(), TOLERANCE);
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
        driver.editor.zoomToFit();
        Rect all = driver.editor.geometry().bounds().orElseThrow();
        Rect visible = driver.editor.viewport().world();

        assertThat(visible.contains(all)).isTrue();
        assertThat(visible.centerX()).isCloseTo(all.centerX(), Offset.offset(1e-6));
    }

    @Test
    void fittingDoesNotEnlargeASmallDiagram() {
        assertThat(Viewport.ofSize(1000, 800).fitted(new Rect(0, 0, 50, 50)).zoom()).isEqualTo(1);
    }

    @Test
    void scrollingPans() {
        driver.editor.scroll(new Point(0, 0), 10, -40, Set.of());
        assertThat(driver.editor.viewport()).isEqualTo(new Viewport(-10, 40, 1, 1200, 800));

        driver.editor.scroll(new Point(0, 0), 0, -40, Set.of(Modifier.SHIFT));
        assertThat(driver.editor.viewport().x()).isEqualTo(30);
    }

    @Test
    void theMiddleButtonAndTheSpaceKeyPan() {
        driver.press(Button.MIDDLE, new Point(600, 400)).moveTo(new Point(650, 420)).release();
        assertThat(driver.editor.viewport().x()).isEqualTo(-50);

        driver.type(Key.SPACE).drag(driver.header("A"), driver.header("A").plus(50, 0)).release();
        driver.editor.keyReleased(Key.SPACE);
        assertThat(driver.editor.viewport().x()).isEqualTo(-100);
        assertThat(driver.store.canUndo()).isFalse();
        assertThat(driver.editor.selection().isEmpty()).isTrue();
    }

    @Test
    void theSpaceKeyPansUntilItIsReleased() {
        driver.type(Key.SPACE).drag(driver.header("A"), driver.header("A").plus(50, 0)).release();
        driver.drag(driver.header("A"), driver.header("A").plus(30, 0)).release();
        assertThat(driver.editor.viewport().x()).isEqualTo(-80);
        driver.editor.keyReleased(Key.SPACE);

        driver.click(driver.header("A").plus(80, 0));
        assertThat(driver.editor.selection().contains(driver.box("A").id())).isTrue();
    }

    @Test
    void aPanningThatBeganWithTheSpaceKeyEndsInTheToolAfterTheKeyIsReleased() {
        driver.editor.setTool(Tool.CONNECT);
        driver.type(Key.SPACE).drag(driver.header("A"), driver.header("A").plus(50, 0));
        driver.editor.keyReleased(Key.SPACE);
        driver.release();

        assertThat(driver.editor.viewport().x()).isEqualTo(-50);
        assertThat(driver.editor.tool()).isEqualTo(Tool.CONNECT);
        driver.drag(driver.header("A"), driver.header("B")).release();
        assertThat(driver.store.model().associations().size()).isEqualTo(1);
    }

    @Test
    void theSpaceKeyLeavesAGestureAlone() {
        Point before = new Point(driver.box("A").bounds().x(), driver.box("A").bounds().y());
        driver.drag(driver.header("A"), driver.header("A").plus(80, 0)).type(Key.SPACE);
        driver.editor.keyReleased(Key.SPACE);
        driver.release();

        assertThat(driver.box("A").bounds().x()).isCloseTo(before.x() + 80, within(8.0));
        assertThat(driver.editor.viewport().x()).isZero();
    }

    @Test
    void losingTheFocusReleasesTheSpaceKey() {
        driver.type(Key.SPACE);
        driver.editor.focusLost();

        driver.click(driver.header("A"));
        assertThat(driver.editor.selection().contains(driver.box("A").id())).isTrue();
    }

    @Test
    void revealingScrollsNoFurtherThanNeeded() {
        driver.editor.reveal(driver.box("A").id());
        assertThat(driver.editor.viewport().x()).isZero();

        driver.editor.reveal(driver.box("B").id());
        assertThat(driver.editor.viewport().world().contains(driver.box("B").bounds())).isTrue();
    }
}
