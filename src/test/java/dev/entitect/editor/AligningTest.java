package dev.entitect.editor;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.entitect.diagram.scene.ColourRole;
import dev.entitect.diagram.scene.Mark;
import dev.entitect.editor.input.Key;
import dev.entitect.editor.input.Modifier;
import dev.entitect.fixture.ModelBuilder;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.view.Tint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AligningTest {

    private final EditorDriver hand = new EditorDriver(model("three").entity("A", it -> it)
            .entity("B", it -> it.attribute("aLongerNameThanTheOthersHave", BasicType.text(100))).entity("C", it -> it)
            .at("A", 0, 0).at("B", 320, 40).at("C", 800, 400).build());

    private void select(String... entities) {
        hand.editor.select(Selection.none().with(Stream.of(entities).map(ModelBuilder::entityId).toList()));
    }

    @Test
    void bordersAndCentresAreAligned() {
        select("A", "B", "C");
        hand.editor.align(Alignment.LEFT);
        assertThat(List.of(hand.box("A").bounds().x(), hand.box("B").bounds().x(), hand.box("C").bounds().x())).containsOnly(0.0);
        hand.store.undo();
        hand.editor.align(Alignment.BOTTOM);
        assertThat(hand.box("A").bounds().bottom()).isEqualTo(hand.box("C").bounds().bottom());
        hand.store.undo();
        hand.editor.align(Alignment.CENTER);
        assertThat(hand.box("A").bounds().centerX()).isEqualTo(hand.box("B").bounds().centerX());
    }

    @Test
    void distributingMakesTheGapsEqual() {
        select("A", "B", "C");
        hand.editor.align(Alignment.SPREAD_ACROSS);

        assertThat(hand.box("B").bounds().x() - hand.box("A").bounds().right())
                .isCloseTo(hand.box("C").bounds().x() - hand.box("B").bounds().right(), within(1.0));
        assertThat(hand.store.history()).containsExactly("Distribute across");
    }

    @Test
    void twoBoxesCannotBeDistributed() {
        select("A", "B");
        hand.editor.align(Alignment.SPREAD_ACROSS);

        assertThat(hand.store.canUndo()).isFalse();
    }

    @Test
    void widthsAreSetToThatOfTheWidestBox() {
        select("A", "B");
        double widest = hand.box("B").bounds().width();
        hand.editor.makeSameWidth();

        assertThat(hand.box("A").bounds().width()).isEqualTo(widest);
    }

    @Test
    void aDraggedBoxSnapsToTheBordersOfOthersAndAGuideIsShown() {
        hand.drag(hand.header("C"), hand.header("C").plus(-478, 0));

        assertThat(hand.box("C").bounds().x()).isEqualTo(320);
        assertThat(hand.editor.scene().marks()).anyMatch(
                mark -> mark instanceof Mark.Polyline polyline && polyline.ink().role() == ColourRole.GUIDE
                        && polyline.corners().getFirst().x() == 320);
    }

    @Test
    void collapsedBoxesShowOnlyTheirNames() {
        select("A", "B");
        hand.editor.toggleFolded();
        assertThat(hand.box("B").rows()).isEmpty();
        hand.editor.toggleFolded();
        assertThat(hand.box("B").rows()).hasSize(2);
    }

    @Test
    void theSelectionIsColoured() {
        select("A");
        hand.editor.tintSelection(Optional.of(Tint.PINK));

        assertThat(hand.placement(entityId("A")).tint()).contains(Tint.PINK);
    }

    @Test
    void arrowKeysMoveTheSelectionFromBoxToBox() {
        hand.type(Key.TAB);
        assertThat(hand.editor.selection().single()).contains(entityId("A"));
        hand.type(Key.TAB);
        assertThat(hand.editor.selection().single()).contains(entityId("B"));
        hand.type(Key.DOWN, Modifier.CONTROL);
        assertThat(hand.editor.selection().single()).contains(entityId("C"));
        assertThat(hand.editor.key(Key.TAB, Set.of())).as("behind the last box the keys go on to the rest of the window").isFalse();
    }
}
