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

    private final EditorDriver driver = new EditorDriver(Samples.load("blog"));

    @Test
    void anEntityIsDeletedAndRestoredWithItsAssociations() {
        Model before = driver.store.model();
        driver.click(driver.header("Post")).type(Key.DELETE);

        assertThat(driver.store.model().entities().contains(entityId("Post"))).isFalse();
        assertThat(driver.store.model().associations().ids()).containsExactly(new AssociationId("comment-author"));
        // the second edge leads from User to the enum it uses
        assertThat(driver.editor.geometry().routes()).hasSize(2);
        assertThat(driver.store.undoLabel()).contains("Delete Post");

        driver.store.undo();
        assertThat(driver.store.model()).isEqualTo(before);
        assertThat(driver.editor.geometry().routes()).hasSize(5);
    }

    @Test
    void anAttributeIsDeletedAlone() {
        driver.editor.select(Selection.of(attributeId("User", "email")));
        driver.type(Key.BACKSPACE);

        assertThat(driver.store.model().entities().get(entityId("User")).attribute(attributeId("User", "email"))).isEmpty();
        assertThat(driver.store.undoLabel()).contains("Delete email");
    }

    @Test
    void everythingIsDeletedInOneUndoStep() {
        driver.type(Key.A, Modifier.CONTROL).type(Key.DELETE);

        assertThat(driver.store.model().entities().isEmpty()).isTrue();
        assertThat(driver.store.history()).containsExactly("Delete 5 elements");
        assertThat(driver.editor.geometry().boxes()).isEmpty();
    }
}
