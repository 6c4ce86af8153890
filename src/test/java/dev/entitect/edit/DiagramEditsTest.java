package dev.entitect.edit;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.Samples;
import dev.entitect.format.ModelFormat;
import dev.entitect.model.Diagram;
import dev.entitect.model.Model;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.EnumId;
import dev.entitect.model.view.Notation;
import dev.entitect.model.view.Placement;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiagramEditsTest {

    private static final DiagramId MAIN = new DiagramId("main");
    private static final DiagramId OTHER = new DiagramId("other");

    private final ModelStore store = new ModelStore(Samples.load("blog"));

    @Test
    void aDiagramIsAddedDuplicatedAndDeletedWithoutTouchingTheModel() {
        Model before = store.model();
        store.apply(DiagramEdits.add(OTHER, DiagramEdits.uniqueName(before, "Main")));
        assertThat(store.model().diagrams().get(OTHER).name()).isEqualTo("Main 2");
        store.apply(DiagramEdits.duplicate(MAIN, new DiagramId("copy")));
        assertThat(store.model().diagrams().get(new DiagramId("copy")).nodes()).isEqualTo(before.diagrams().get(MAIN).nodes());
        store.apply(DiagramEdits.delete(MAIN));

        assertThat(DiagramEdits.sorted(store.model())).extracting(Diagram::name).containsExactly("Main 2", "Main copy");
        assertThat(store.model().entities()).isEqualTo(before.entities());
    }

    @Test
    void theLastDiagramCannotBeDeleted() {
        store.apply(DiagramEdits.delete(MAIN));

        assertThat(store.canUndo()).isFalse();
    }

    @Test
    void oneDiagramRemainsWhenAllAreDeleted() {
        store.apply(Edits.delete(store.model(), Set.of(MAIN)));

        assertThat(store.canUndo()).isFalse();
    }

    @Test
    void relatedElementsReferenceABoxOrAreReferencedByIt() {
        store.apply(DiagramEdits.add(OTHER, "Other"));
        store.apply(Edits.changeDiagram("Place", OTHER,
                diagram -> diagram.withNode(Placement.at(entityId("User"), 0, 0)).withNode(Placement.at(entityId("Post"), 400, 0))));

        assertThat(DiagramEdits.related(store.model(), OTHER, Set.of(entityId("User")))).containsExactlyInAnyOrder(entityId("Comment"),
                new EnumId("user-role"));
        assertThat(DiagramEdits.related(store.model(), MAIN, Set.of(entityId("User")))).isEmpty();
    }

    @Test
    void onlyNonDefaultStylesOfADiagramAreSaved() {
        ModelFormat format = new ModelFormat();
        String usual = format.write(store.model());
        store.apply(DiagramEdits.changeStyle(MAIN, "UML", style -> style.withNotation(Notation.UML).withJoinTables(true)));
        String changed = format.write(store.model());

        assertThat(usual).doesNotContain("\"style\"");
        assertThat(changed).contains("\"style\": {\"notation\": \"UML\", \"joinTables\": true}");
        assertThat(format.read(changed)).isEqualTo(store.model());
    }
}
