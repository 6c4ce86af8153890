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

    private final EditorDriver hand = new EditorDriver(
            model("blog").entity("Post", it -> it.attribute("title", BasicType.text(100)).attribute("text", BasicType.text(100))
                    .attribute("stars", BasicType.integer())).at("Post", 64, 64).build());

    private List<String> names() {
        return hand.store.model().entities().get(entityId("Post")).attributes().stream().map(Attribute::name).toList();
    }

    @Test
    void theSelectedRowIsReorderedByDragging() {
        hand.editor.select(Selection.of(attributeId("Post", "stars")));
        hand.drag(hand.row("Post", 3), hand.row("Post", 1).plus(0, -9)).release();

        assertThat(names()).containsExactly("id", "stars", "title", "text");
        assertThat(hand.store.history()).containsExactly("Move attribute");
    }

    @Test
    void anAttributeCannotBeDraggedIntoTheKey() {
        hand.editor.select(Selection.of(attributeId("Post", "stars")));
        hand.drag(hand.row("Post", 3), hand.row("Post", 0).plus(0, -9)).release();

        assertThat(names()).containsExactly("id", "stars", "title", "text");
    }

    @Test
    void draggingAnUnselectedRowMovesTheBox() {
        hand.drag(hand.row("Post", 3), hand.row("Post", 3).plus(80, 0)).release();

        assertThat(names()).containsExactly("id", "title", "text", "stars");
        assertThat(hand.placement(entityId("Post")).x()).isEqualTo(144);
    }

    @Test
    void altAndArrowKeysMoveTheSelectedRow() {
        hand.editor.select(Selection.of(attributeId("Post", "title")));
        hand.type(Key.DOWN, Modifier.ALT);

        assertThat(names()).containsExactly("id", "text", "title", "stars");
    }

    @Test
    void arrowKeysMoveTheSelectionBetweenRowsAndBackToTheBox() {
        hand.editor.select(Selection.of(attributeId("Post", "title")));
        hand.type(Key.DOWN);
        assertThat(hand.editor.selection().single()).contains(attributeId("Post", "text"));
        hand.type(Key.UP).type(Key.UP);
        assertThat(hand.editor.selection().single()).contains(attributeId("Post", "id"));
        hand.type(Key.UP);
        assertThat(hand.editor.selection().single()).contains(entityId("Post"));
    }
}
