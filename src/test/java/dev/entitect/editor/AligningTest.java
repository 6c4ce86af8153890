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

    private final EditorDriver driver = new EditorDriver(model("three").entity("A", it -> it)
            .entity("B", it -> it.attribute("aLongerNameThanTheOthersHave", BasicType.text(100))).entity("C", it -> it)
            .at("A", 0, 0).at("B", 320, 40).at("C", 800, 400).build());

    private void select(String... entities) {
        driver.editor.select(Selection.none().with(Stream.of(entities).map(ModelBuilder::entityId).toList()));
    }

    @Test
    void bordersAndCentresAreAligned() {
        select("A", "B", "C");
        driver.editor.align(Alignment.LEFT);
        assertThat(List.of(driver.box("A").bounds().x(), driver.box("B").bounds().x(), driver.box("C").bounds().x())).containsOnly(0.0);
        driver.store.undo();
        driver.editor.align(Alignment.BOTTOM);
        assertThat(driver.box("A").bounds().bottom()).isEqualTo(driver.box("C").bounds().bottom());
        driver.store.undo();
        driver.editor.align(Alignment.CENTER);
        assertThat(driver.box("A").bounds().centerX()).isEqualTo(driver.box("B").bounds().centerX());
    }

    @Test
    void distributingMakesTheGapsEqual() {
        select("A", "B", "C");
        driver.editor.align(Alignment.DISTRIBUTE_ACROSS);

        assertThat(driver.box("B").bounds().x() - driver.box("A").bounds().right())
                .isCloseTo(driver.box("C").bounds().x() - driver.box("B").bounds().right(), within(1.0));
        assertThat(driver.store.history()).containsExactly("Distribute across");
    }

    @Test
    void twoBoxesCannotBeDistributed() {
        select("A", "B");
        driver.editor.align(Alignment.DISTRIBUTE_ACROSS);

        assertThat(driver.store.canUndo()).isFalse();
    }

    @Test
    void widthsAreSetToThatOfTheWidestBox() {
        select("A", "B");
        double widest = driver.box("B").bounds().width();
        driver.editor.makeSameWidth();

        assertThat(driver.box("A").bounds().width()).isEqualTo(widest);
    }

    @Test
    void aDraggedBoxSnapsToTheBordersOfOthersAndAGuideIsShown() {
        driver.drag(driver.header("C"), driver.header("C").plus(-478, 0));

        assertThat(driver.box("C").bounds().x()).isEqualTo(320);
        assertThat(driver.editor.scene().marks()).anyMatch(
                mark -> mark instanceof Mark.Polyline polyline && polyline.ink().role() == ColourRole.GUIDE
                        && polyline.corners().getFirst().x() == 320);
    }

    @Test
    void collapsedBoxesShowOnlyTheirNames() {
        select("A", "B");
        driver.editor.toggleCollapsed();
        assertThat(driver.box("B").rows()).isEmpty();
        driver.editor.toggleCollapsed();
        assertThat(driver.box("B").rows()).hasSize(2);
    }

    @Test
    void theSelectionIsColoured() {
        select("A");
        driver.editor.tintSelection(Optional.of(Tint.PINK));

        assertThat(driver.placement(entityId("A")).tint()).contains(Tint.PINK);
    }

    @Test
    void arrowKeysMoveTheSelectionFromBoxToBox() {
        driver.type(Key.TAB);
        assertThat(driver.editor.selection().single()).contains(entityId("A"));
        driver.type(Key.TAB);
        assertThat(driver.editor.selection().single()).contains(entityId("B"));
        driver.type(Key.DOWN, Modifier.CONTROL);
        assertThat(driver.editor.selection().single()).contains(entityId("C"));
        assertThat(driver.editor.key(Key.TAB, Set.of())).as("behind the last box the keys go on to the rest of the window").isFalse();
    }
}
