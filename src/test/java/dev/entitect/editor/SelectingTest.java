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

    private final EditorDriver hand = new EditorDriver(Samples.load("blog"));

    @Test
    void aClickSelectsABoxAndASecondClickARow() {
        hand.click(hand.row("User", 1));
        assertThat(hand.editor.selection()).isEqualTo(Selection.of(entityId("User")));

        hand.click(hand.row("User", 1));
        assertThat(hand.editor.selection()).isEqualTo(Selection.of(attributeId("User", "username")));
    }

    @Test
    void aClickOnAnEdgeSelectsItsAssociation() {
        var bends = hand.editor.geometry().route(new AssociationId("post-author")).orElseThrow().corners();
        hand.click(new Point((bends.get(0).x() + bends.get(1).x()) / 2, bends.get(0).y() + 2));

        assertThat(hand.editor.selection()).isEqualTo(Selection.of(new AssociationId("post-author")));
    }

    @Test
    void shiftTogglesTheSelection() {
        hand.click(hand.header("User")).click(hand.header("Post"), Modifier.SHIFT);
        assertThat(hand.editor.selection().nodes()).containsExactly(entityId("User"), entityId("Post"));

        hand.click(hand.header("User"), Modifier.SHIFT);
        assertThat(hand.editor.selection().nodes()).containsExactly(entityId("Post"));
    }

    @Test
    void theSecondaryButtonKeepsTheSelectionItIsPressedOn() {
        hand.type(Key.A, Modifier.CONTROL);
        Selection all = hand.editor.selection();
        hand.press(Button.SECONDARY, hand.header("User"));

        assertThat(hand.editor.selection()).isEqualTo(all);
        assertThat(all.ids()).hasSize(5);
    }

    @Test
    void escapeClearsTheSelection() {
        hand.click(hand.header("User")).type(Key.ESCAPE);

        assertThat(hand.editor.selection().isEmpty()).isTrue();
    }

    @Test
    void theSelectionSurvivesUndoUnlessItsElementsAreGone() {
        hand.click(hand.header("User")).type(Key.RIGHT);
        hand.store.undo();
        assertThat(hand.editor.selection()).isEqualTo(Selection.of(entityId("User")));

        hand.type(Key.DELETE);
        assertThat(hand.editor.selection().isEmpty()).isTrue();
    }

    @Test
    void listenersAreNotifiedOfTheSelectionOnce() {
        List<Selection> notified = new ArrayList<>();
        hand.editor.addListener(new EditorListener() {
            @Override
            public void selectionChanged(Selection selection) {
                notified.add(selection);
            }
        });
        hand.click(hand.header("User")).click(hand.header("User"));

        assertThat(notified).containsExactly(Selection.of(entityId("User")));
    }

    @Test
    void hoveringOverAnEdgeHighlightsBothEnds() {
        int before = hand.editor.scene().marks().size();
        var bends = hand.editor.geometry().route(new AssociationId("post-author")).orElseThrow().corners();
        hand.moveTo(new Point((bends.get(0).x() + bends.get(1).x()) / 2, bends.get(0).y()));

        assertThat(hand.editor.scene().marks().size()).isGreaterThan(before + 4);
    }

    @Test
    void anUnassignedKeyIsNotConsumed() {
        assertThat(hand.editor.key(Key.DELETE, Set.of())).isFalse();
        assertThat(hand.editor.key(Key.A, Set.of())).isFalse();
    }
}
