package dev.entitect.edit;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entitect.fixture.Samples;
import dev.entitect.model.Model;
import dev.entitect.model.References;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.ElementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelStoreTest {

    private static final DiagramId MAIN = new DiagramId("main");
    private final Model blog = Samples.load("blog");
    private final ModelStore store = new ModelStore(blog);

    @Test
    void undoRestoresTheModelAndRedoTheChange() {
        store.apply(Edits.renameClass(entityId("Post"), "Article"));
        Model renamed = store.model();

        store.undo();
        assertThat(store.model()).isSameAs(blog);
        assertThat(store.redoLabel()).contains("Rename to Article");

        store.redo();
        assertThat(store.model()).isSameAs(renamed);
        assertThat(store.undoLabel()).contains("Rename to Article");
    }

    @Test
    void undoingToTheSavedStateIsClean() {
        store.apply(Edits.renameClass(entityId("Post"), "Article"));
        store.markSaved(store.model());
        store.apply(Edits.renameClass(entityId("Post"), "Essay"));
        assertThat(store.isDirty()).isTrue();

        store.undo();
        assertThat(store.isDirty()).isFalse();

        store.undo();
        assertThat(store.isDirty()).isTrue();
    }

    @Test
    void aModelChangedDuringSavingIsStillDirty() {
        store.apply(Edits.renameClass(entityId("Post"), "Article"));
        Model written = store.model();
        store.apply(Edits.renameClass(entityId("Post"), "Essay"));

        store.markSaved(written);

        assertThat(store.isDirty()).isTrue();
    }

    @Test
    void aChangeAfterUndoDiscardsTheRedoSteps() {
        store.apply(Edits.renameClass(entityId("Post"), "Article"));
        store.undo();
        store.apply(Edits.renameClass(entityId("Tag"), "Label"));

        assertThat(store.canRedo()).isFalse();
        assertThat(store.history()).containsExactly("Rename to Label");
    }

    @Test
    void anEditWithoutEffectIsNotRecorded() {
        store.apply(Edits.renameClass(entityId("Post"), "Post"));

        assertThat(store.canUndo()).isFalse();
    }

    @Test
    void editsWithTheSameMergeKeyAreOneStep() {
        store.apply(Edits.renameClass(entityId("Post"), "P"), "typing");
        store.apply(Edits.renameClass(entityId("Post"), "Pa"), "typing");
        store.endMerge();
        store.apply(Edits.renameClass(entityId("Post"), "Page"), "typing");

        store.undo();
        assertThat(store.model().entities().get(entityId("Post")).name()).isEqualTo("Pa");
        store.undo();
        assertThat(store.model()).isSameAs(blog);
    }

    @Test
    void deletingAnEntityDeletesItsDependentsAndUndoRestoresThem() {
        store.apply(Edits.delete(List.of(entityId("Post")), "Post"));

        assertThat(store.model().associations().ids()).containsExactly(new AssociationId("comment-author"));
        assertThat(store.model().diagrams().get(MAIN).nodes().contains(entityId("Post"))).isFalse();
        assertThat(store.model().samples().contains(new AssociationId("post-tags"))).isFalse();
        assertThat(store.model().samples().get(entityId("Comment")).columns()).doesNotContain(new AssociationId("comment-post"));

        store.undo();
        assertThat(store.model()).isEqualTo(blog);
    }

    @Test
    void listenersReceiveTheDifferences() {
        List<ModelChange> changes = new ArrayList<>();
        store.addListener(changes::add);

        store.apply(LayoutEdits.move(MAIN, Set.of(entityId("Post")), 8, 0));
        store.apply(Edits.renameClass(entityId("Post"), "Article"));

        assertThat(changes).extracting(ModelChange::changed).containsExactly(Set.<ElementId>of(MAIN), Set.<ElementId>of(entityId("Post")));
        assertThat(changes).extracting(ModelChange::touchesContent).containsExactly(false, true);
    }

    static Stream<Consumer<ModelStore>> changes() {
        return Stream.of(store -> store.apply(Edits.renameClass(entityId("Tag"), "Label")),
                store -> store.apply(Edits.renameClass(entityId("Tag"), "Label"), "key"),
                ModelStore::undo, ModelStore::redo, store -> store.goTo(0));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void anEditByAListenerIsRejectedBeforeItIsApplied(Consumer<ModelStore> change) {
        store.apply(Edits.renameClass(entityId("User"), "Person"), "key");
        store.apply(Edits.renameClass(entityId("Post"), "Article"));
        store.markSaved(store.model());
        store.apply(Edits.renameClass(entityId("Post"), "Essay"));
        store.undo();
        store.undo();
        List<String> history = store.history();
        List<Model> before = new ArrayList<>();
        List<Model> after = new ArrayList<>();
        store.addListener(event -> before.add(event.after()));
        store.addListener(event -> change.accept(store));
        store.addListener(event -> after.add(event.after()));

        assertThatThrownBy(store::redo).isInstanceOf(IllegalStateException.class)
                .hasMessage("A listener tried to change the model while it was told of a change");

        assertThat(store.model().entities().get(entityId("Post")).name()).isEqualTo("Article");
        assertThat(before).containsExactly(store.model());
        assertThat(after).containsExactly(store.model());
        assertThat(store.history()).isEqualTo(history);
        assertThat(store.position()).isEqualTo(2);
        assertThat(store.redoLabel()).contains("Rename to Essay");
        assertThat(store.isDirty()).isFalse();
    }

    @Test
    void aListenerMayApplyAnEditWithoutEffect() {
        store.addListener(change -> store.apply(Edits.renameClass(entityId("Tag"), "Tag")));

        store.apply(Edits.renameClass(entityId("Post"), "Article"));

        assertThat(store.history()).hasSize(1);
    }

    @Test
    void allListenersAreNotifiedEvenIfOneFails() {
        List<ModelChange> event = new ArrayList<>();
        IllegalArgumentException first = new IllegalArgumentException();
        IllegalArgumentException second = new IllegalArgumentException();
        store.addListener(change -> {
            throw first;
        });
        store.addListener(change -> {
            throw second;
        });
        store.addListener(event::add);

        assertThatThrownBy(() -> store.apply(Edits.renameClass(entityId("Post"), "Article"))).isSameAs(first)
                .hasSuppressedException(second);

        assertThat(event).hasSize(1);
        assertThatThrownBy(store::undo).isSameAs(first);
        assertThat(store.model()).isSameAs(blog);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void allEditsCanBeUndoneAndRedone(long seed) {
        Random random = new Random(seed);
        RandomEdits edits = new RandomEdits(random);
        List<Model> states = new ArrayList<>(List.of(blog));
        for (int step = 0; step < 40; step++) {
            store.apply(edits.next(store.model()));
            if (store.model() != states.getLast()) {
                states.add(store.model());
            }
            assertThat(References.dangling(store.model())).isEmpty();
        }
        for (int i = states.size() - 1; i >= 0; i--) {
            assertThat(store.model()).isEqualTo(states.get(i));
            store.undo();
        }
        for (Model state : states.subList(1, states.size())) {
            store.redo();
            assertThat(store.model()).isEqualTo(state);
        }
    }
}
