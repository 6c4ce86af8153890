package dev.entitect.edit;

import static dev.entitect.fixture.ModelBuilder.attributeId;
import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.edit.SampleEdits.Place;
import dev.entitect.model.Model;
import dev.entitect.model.SamplePlan;
import dev.entitect.model.SampleTable;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.type.BasicType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SampleEditsTest {

    private static final SampleEdits USERS = new SampleEdits(entityId("User"), "User",
            List.of(attributeId("User", "id"), attributeId("User", "name"), attributeId("User", "email")));

    private final ModelStore store = new ModelStore(
            model("Rows").entity("User", user -> user.attribute("name", BasicType.text(40)).attribute("email", BasicType.text(40)))
                    .entity("Tag", tag -> tag).manyToMany("User", "tags", "Tag", "users").build());

    @Test
    void onlyColumnsWithValuesAreStored() {
        store.apply(USERS.insert(0, List.of(row("1", null, null))));
        store.apply(USERS.write("name", Map.of(new Place(0, 1), Optional.of("Ada"))));

        assertThat(users()).isEqualTo(new SampleTable(entityId("User"), List.of(attributeId("User", "id"), attributeId("User", "name")),
                List.of(row("1", "Ada"))));
        assertThat(store.history()).containsExactly("Add a row to User", "Change name of User");
    }

    @Test
    void columnsKeepTheirOrderInTheFile() {
        Model written = store.model().withSamples(store.model().samples().with(entityId("User"),
                new SampleTable(entityId("User"), List.of(attributeId("User", "email"), attributeId("User", "id")),
                        List.of(row("a@example.org", "1"), row("b@example.org")))));
        ModelStore opened = new ModelStore(written);

        opened.apply(USERS.write("name", Map.of(new Place(1, 1), Optional.of("Bea"))));

        assertThat(opened.model().samples().get(entityId("User"))).isEqualTo(new SampleTable(entityId("User"),
                List.of(attributeId("User", "email"), attributeId("User", "id"), attributeId("User", "name")),
                List.of(row("a@example.org", "1", null), row("b@example.org", null, "Bea"))));
    }

    @Test
    void rowsAreMovedAndDeletedAndTheTableWithTheLastOne() {
        store.apply(USERS.insert(0, List.of(row("1", "Ada", null), row("2", "Bea", null), row("3", "Cleo", null))));
        store.apply(USERS.move(0, 1));
        assertThat(users().rows()).containsExactly(row("2", "Bea"), row("1", "Ada"), row("3", "Cleo"));
        store.apply(USERS.move(2, 1));
        assertThat(store.history()).hasSize(2);

        store.apply(USERS.delete(Set.of(0, 2)));
        assertThat(users().rows()).containsExactly(row("1", "Ada"));
        store.apply(USERS.delete(Set.of(0)));
        assertThat(store.model().samples().find(entityId("User"))).isEmpty();

        store.goTo(1);
        assertThat(users().rows()).hasSize(3);
    }

    @Test
    void pairsOfAJoinTableAreStoredWithoutColumns() {
        AssociationId tags = new AssociationId("user-tags");
        SampleEdits pairs = new SampleEdits(tags, "User.tags", List.of());
        store.apply(pairs.insert(0, List.of(row(null, null))));
        store.apply(pairs.write("tag", Map.of(new Place(0, 1), Optional.of("7"))));

        assertThat(store.model().samples().get(tags)).isEqualTo(new SampleTable(tags, List.of(), List.of(row(null, "7"))));
    }

    @Test
    void allRowsAreReplaced() {
        store.apply(USERS.insert(0, List.of(row("1", "Ada", null))));
        store.apply(USERS.replace(List.of(row("8", null, "x@example.org"), row("9", null, null))));

        assertThat(users()).isEqualTo(new SampleTable(entityId("User"), List.of(attributeId("User", "id"), attributeId("User", "email")),
                List.of(row("8", "x@example.org"), row("9", null))));
    }

    @Test
    void theSamplePlanIsEnabledAndChanged() {
        store.apply(SampleEdits.plan("Change seed", plan -> plan.withSeed(7)));
        assertThat(store.canUndo()).isFalse();

        store.apply(SampleEdits.setPlan(Optional.of(SamplePlan.standard())));
        store.apply(SampleEdits.rowsOf(entityId("User"), "User", OptionalInt.of(5)));
        assertThat(store.model().samplePlan()).contains(SamplePlan.standard().withRowsOf(Map.of(entityId("User"), 5)));
        store.apply(SampleEdits.rowsOf(entityId("User"), "User", OptionalInt.empty()));
        assertThat(store.model().samplePlan()).contains(SamplePlan.standard());
        store.apply(SampleEdits.setPlan(Optional.empty()));
        assertThat(store.model().samplePlan()).isEmpty();
    }

    private SampleTable users() {
        return store.model().samples().get(entityId("User"));
    }

    private static List<Optional<String>> row(String... cells) {
        return new ArrayList<>(Arrays.stream(cells).map(Optional::ofNullable).toList());
    }
}
