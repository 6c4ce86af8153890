package dev.entitect.editor;

import static dev.entitect.fixture.ModelBuilder.attributeId;
import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.editor.input.Button;
import dev.entitect.editor.input.Key;
import dev.entitect.editor.input.Modifier;
import dev.entitect.fixture.Samples;
import dev.entitect.model.id.AssociationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectingTest {

    private final EditorDriver driver = new EditorDriver(Samples.load("blog"));

    @Test
    void aClickSelectsABoxAndASecondClickARow() {
        driver.click(driver.row("User", 1));
        assertThat(driver.editor.selection()).isEqualTo(Selection.of(entityId("User")));

        driver.click(driver.row("User", 1));
        assertThat(driver.editor.selection()).isEqualTo(Selection.of(attributeId("User", "username")));
    }

    @Test
    void aClickOnAnEdgeSelectsItsAssociation() {
        var bends = driver.editor.geometry().route(new AssociationId("post-author")).orElseThrow().corners();
        driver.click(new Point((bends.get(0).x() + bends.get(1).x()) / 2, bends.get(0).y() + 2));

        assertThat(driver.editor.selection()).isEqualTo(Selection.of(new AssociationId("post-author")));
    }

    @Test
    void shiftTogglesTheSelection() {
        driver.click(driver.header("User")).click(driver.header("Post"), Modifier.SHIFT);
        assertThat(driver.editor.selection().nodes()).containsExactly(entityId("User"), entityId("Post"));

        driver.click(driver.header("User"), Modifier.SHIFT);
        assertThat(driver.editor.selection().nodes()).containsExactly(entityId("Post"));
    }

    @Test
    void theSecondaryButtonKeepsTheSelectionItIsPressedOn() {
        driver.type(Key.A, Modifier.CONTROL);
        Selection all = driver.editor.selection();
        driver.press(Button.SECONDARY, driver.header("User"));

        assertThat(driver.editor.selection()).isEqualTo(all);
        assertThat(all.ids()).hasSize(5);
    }

    @Test
    void escapeClearsTheSelection() {
        driver.click(driver.header("User")).type(Key.ESCAPE);

        assertThat(driver.editor.selection().isEmpty()).isTrue();
    }

    @Test
    void theSelectionSurvivesUndoUnlessItsElementsAreGone() {
        driver.click(driver.header("User")).type(Key.RIGHT);
        driver.store.undo();
        assertThat(driver.editor.selection()).isEqualTo(Selection.of(entityId("User")));

        driver.type(Key.DELETE);
        assertThat(driver.editor.selection().isEmpty()).isTrue();
    }

    @Test
    void listenersAreNotifiedOfTheSelectionOnce() {
        List<Selection> notified = new ArrayList<>();
        driver.editor.addListener(new EditorListener() {
            @Override
            public void selectionChanged(Selection selection) {
                notified.add(selection);
            }
        });
        driver.click(driver.header("User")).click(driver.header("User"));

        assertThat(notified).containsExactly(Selection.of(entityId("User")));
    }

    @Test
    void hoveringOverAnEdgeHighlightsBothEnds() {
        int before = driver.editor.scene().marks().size();
        var bends = driver.editor.geometry().route(new AssociationId("post-author")).orElseThrow().corners();
        driver.moveTo(new Point((bends.get(0).x() + bends.get(1).x()) / 2, bends.get(0).y()));

        assertThat(driver.editor.scene().marks().size()).isGreaterThan(before + 4);
    }

    @Test
    void anUnassignedKeyIsNotConsumed() {
        assertThat(driver.editor.key(Key.DELETE, Set.of())).isFalse();
        assertThat(driver.editor.key(Key.A, Set.of())).isFalse();
    }
}
