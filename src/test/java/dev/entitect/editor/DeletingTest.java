package dev.entitect.editor;

import static dev.entitect.fixture.ModelBuilder.attributeId;
import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.editor.input.Key;
import dev.entitect.editor.input.Modifier;
import dev.entitect.fixture.Samples;
import dev.entitect.model.Model;
import dev.entitect.model.id.AssociationId;
import org.junit.jupiter.api.Test;

class DeletingTest {

    private final EditorDriver hand = new EditorDriver(Samples.load("blog"));

    @Test
    void anEntityIsDeletedAndRestoredWithItsAssociations() {
        Model before = hand.store.model();
        hand.click(hand.header("Post")).type(Key.DELETE);

        assertThat(hand.store.model().entities().contains(entityId("Post"))).isFalse();
        assertThat(hand.store.model().associations().ids()).containsExactly(new AssociationId("comment-author"));
        // the second edge leads from User to the enum it uses
        assertThat(hand.editor.geometry().routes()).hasSize(2);
        assertThat(hand.store.undoLabel()).contains("Delete Post");

        hand.store.undo();
        assertThat(hand.store.model()).isEqualTo(before);
        assertThat(hand.editor.geometry().routes()).hasSize(5);
    }

    @Test
    void anAttributeIsDeletedAlone() {
        hand.editor.select(Selection.of(attributeId("User", "email")));
        hand.type(Key.BACKSPACE);

        assertThat(hand.store.model().entities().get(entityId("User")).attribute(attributeId("User", "email"))).isEmpty();
        assertThat(hand.store.undoLabel()).contains("Delete email");
    }

    @Test
    void everythingIsDeletedInOneUndoStep() {
        hand.type(Key.A, Modifier.CONTROL).type(Key.DELETE);

        assertThat(hand.store.model().entities().isEmpty()).isTrue();
        assertThat(hand.store.history()).containsExactly("Delete 5 elements");
        assertThat(hand.editor.geometry().boxes()).isEmpty();
    }
}
