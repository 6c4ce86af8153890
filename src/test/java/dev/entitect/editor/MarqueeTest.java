package dev.entitect.editor;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.editor.input.Key;
import dev.entitect.editor.input.Modifier;
import org.junit.jupiter.api.Test;

class MarqueeTest {

    private final EditorDriver driver = new EditorDriver(model("three").entity("A", it -> it).entity("B", it -> it).entity("C", it -> it)
            .at("A", 100, 100).at("B", 400, 100).at("C", 700, 100).build());

    @Test
    void theMarqueeSelectsIntersectingBoxesWhileItIsDragged() {
        driver.drag(new Point(50, 50), new Point(420, 130));
        assertThat(driver.editor.selection().nodes()).containsExactly(entityId("A"), entityId("B"));

        driver.moveTo(new Point(150, 130)).release();
        assertThat(driver.editor.selection().nodes()).containsExactly(entityId("A"));
    }

    @Test
    void shiftAddsToTheSelection() {
        driver.click(driver.header("C")).drag(new Point(50, 50), new Point(150, 130), Modifier.SHIFT).release(Modifier.SHIFT);

        assertThat(driver.editor.selection().nodes()).containsExactly(entityId("C"), entityId("A"));
    }

    @Test
    void escapeRestoresTheSelection() {
        driver.click(driver.header("C")).drag(new Point(50, 50), new Point(150, 130)).type(Key.ESCAPE);

        assertThat(driver.editor.selection()).isEqualTo(Selection.of(entityId("C")));
    }

    @Test
    void clickingOnEmptyCanvasClearsTheSelection() {
        driver.click(driver.header("C")).click(new Point(20, 20));

        assertThat(driver.editor.selection().isEmpty()).isTrue();
    }
}
