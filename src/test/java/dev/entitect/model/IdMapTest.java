package dev.entitect.model;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entitect.model.id.EntityId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdMapTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anySequenceOfChangesGivesTheContentOfASortedMap(long seed) {
        Random random = new Random(seed);
        Map<String, Integer> expected = new TreeMap<>();
        IdMap<EntityId, Integer> map = IdMap.empty();
        for (int step = 0; step < 300; step++) {
            String id = "e" + random.nextInt(40);
            if (random.nextBoolean()) {
                expected.put(id, step);
                map = map.with(new EntityId(id), step);
            } else {
                expected.remove(id);
                map = map.without(new EntityId(id));
            }
            assertThat(map.values()).isEqualTo(new ArrayList<>(expected.values()));
            assertThat(map.ids().stream().map(EntityId::value).toList()).isEqualTo(new ArrayList<>(expected.keySet()));
        }
    }

    @Test
    void aChangeLeavesTheOldMapUnchanged() {
        IdMap<EntityId, String> one = IdMap.<EntityId, String>empty().with(entityId("A"), "a");

        one.with(entityId("B"), "b");
        one.without(entityId("A"));

        assertThat(one.values()).containsExactly("a");
    }

    @Test
    void differencesAreAdditionsChangesAndRemovals() {
        IdMap<EntityId, String> before = IdMap.of(List.of("a", "b", "c", "d"), EntityId::new);

        IdMap<EntityId, String> after = before.with(new EntityId("b"), "other").without(new EntityId("c")).with(new EntityId("e"), "new");

        assertThat(after.differences(before)).extracting(EntityId::value).containsExactly("b", "c", "e");
        assertThat(before.differences(IdMap.empty())).hasSize(4);
        assertThat(after.differences(after)).isEmpty();
    }

    @Test
    void duplicateIdsAreRejected() {
        assertThatThrownBy(() -> IdMap.of(List.of("x", "x"), EntityId::new)).hasMessage("Two elements have the id \"x\"");
    }

    @Test
    void equalityComparesContents() {
        IdMap<EntityId, String> one = IdMap.of(List.of("b", "a"), EntityId::new);
        IdMap<EntityId, String> other = IdMap.of(List.of("a", "b"), EntityId::new);

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }
}
