package dev.entitect.editor;

import static dev.entitect.fixture.ModelBuilder.attributeId;
import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.editor.input.Key;
import dev.entitect.editor.input.Modifier;
import dev.entitect.model.Attribute;
import dev.entitect.model.type.BasicType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReorderingRowTest {

    private final EditorDriver driver = new EditorDriver(
            model("blog").entity("Post", it -> it.attribute("title", BasicType.text(100)).attribute("text", BasicType.text(100))
                    .attribute("stars", BasicType.integer())).at("Post", 64, 64).build());

    private List<String> names() {
        return driver.store.model().entities().get(entityId("Post")).attributes().stream().map(Attribute::name).toList();
    }

    @Test
    void theSelectedRowIsReorderedByDragging() {
        driver.editor.select(Selection.of(attributeId("Post", "stars")));
        driver.drag(driver.row("Post", 3), driver.row("Post", 1).plus(0, -9)).release();

        assertThat(names()).containsExactly("id", "stars", "title", "text");
        assertThat(driver.store.history()).containsExactly("Move attribute");
    }

    @Test
    void anAttributeCannotBeDraggedIntoTheKey() {
        driver.editor.select(Selection.of(attributeId("Post", "stars")));
        driver.drag(driver.row("Post", 3), driver.row("Post", 0).plus(0, -9)).release();

        assertThat(names()).containsExactly("id", "stars", "title", "text");
    }

    @Test
    void draggingAnUnselectedRowMovesTheBox() {
        driver.drag(driver.row("Post", 3), driver.row("Post", 3).plus(80, 0)).release();

        assertThat(names()).containsExactly("id", "title", "text", "stars");
        assertThat(driver.placement(entityId("Post")).x()).isEqualTo(144);
    }

    @Test
    void altAndArrowKeysMoveTheSelectedRow() {
        driver.editor.select(Selection.of(attributeId("Post", "title")));
        driver.type(Key.DOWN, Modifier.ALT);

        assertThat(names()).containsExactly("id", "text", "title", "stars");
    }

    @Test
    void arrowKeysMoveTheSelectionBetweenRowsAndBackToTheBox() {
        driver.editor.select(Selection.of(attributeId("Post", "title")));
        driver.type(Key.DOWN);
        assertThat(driver.editor.selection().single()).contains(attributeId("Post", "text"));
        driver.type(Key.UP).type(Key.UP);
        assertThat(driver.editor.selection().single()).contains(attributeId("Post", "id"));
        driver.type(Key.UP);
        assertThat(driver.editor.selection().single()).contains(entityId("Post"));
    }
}
