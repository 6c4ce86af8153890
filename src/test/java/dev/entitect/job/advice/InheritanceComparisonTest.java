package dev.entitect.job.advice;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.edit.ClassEdits;
import dev.entitect.fixture.Samples;
import dev.entitect.job.advice.InheritanceComparison.Query;
import dev.entitect.job.advice.InheritanceComparison.StrategyResult;
import dev.entitect.live.BootListener;
import dev.entitect.live.engine.EngineHost;
import dev.entitect.model.Inheritance.Root;
import dev.entitect.model.Inheritance.Strategy;
import dev.entitect.model.Model;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.value.IdGeneration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InheritanceComparisonTest {

    private static final Model LIBRARY = Samples.load("library");

    @Test
    void eachStrategyHasItsOwnTablesAndTheSameRows() {
        List<StrategyResult> results = compare(withSequence()).results();

        assertThat(results).extracting(StrategyResult::strategy).containsExactly(Strategy.values());
        assertThat(results).allSatisfy(result -> assertThat(result.problems()).isEmpty());
        assertThat(results).extracting(result -> result.tables().size()).containsExactly(1, 3, 2);
        for (int query = 0; query < 3; query++) {
            int number = query;
            assertThat(results).extracting(result -> result.queries().get(number).rows()).as(results.getFirst().queries().get(query).hql())
                    .containsOnly(results.getFirst().queries().get(query).rows());
        }
        assertThat(results.getFirst().queries()).extracting(Query::rows).allMatch(rows -> rows > 0);
        assertThat(results).flatExtracting(StrategyResult::queries).allSatisfy(query -> assertThat(query.plans()).isNotEmpty());
    }

    @Test
    void theReasonWhyAStrategyIsUnavailableIsGiven() {
        StrategyResult perClass = compare(LIBRARY).results().getLast();

        assertThat(perClass.strategy()).isEqualTo(Strategy.TABLE_PER_CLASS);
        assertThat(perClass.problems()).isNotEmpty();
        assertThat(perClass.queries()).isEmpty();
    }

    @Test
    void aStrategyIsAppliedInOneEdit() {
        Model used = InheritanceComparison.use(entityId("Charge"), Strategy.JOINED).change().apply(LIBRARY);

        assertThat(used.entities().get(entityId("Charge")).inheritance()).isInstanceOfSatisfying(Root.class, root -> {
            assertThat(root.strategy()).isEqualTo(Strategy.JOINED);
            assertThat(root.discriminatorColumn()).contains("kind");
        });
    }

    @Test
    void appliesOnlyToRoots() {
        assertThat(LIBRARY.entities().ids()).filteredOn(id -> InheritanceComparison.applies(LIBRARY, id))
                .containsExactly(entityId("Charge"));
    }

    /// An identity column numbers a single table, so it does not work with one table per class.
    private static Model withSequence() {
        return ClassEdits.changeEntity("Use a sequence", entityId("Charge"), charge -> charge.withAttributes(charge.attributes().stream()
                .map(it -> it.id().equals(new AttributeId("charge-id"))
                        ? it.withKey(Optional.of(new IdGeneration.Sequence(Optional.empty(), 1)))
                        : it)
                .toList())).change().apply(LIBRARY);
    }

    private static InheritanceComparison compare(Model model) {
        try (EngineHost host = new EngineHost()) {
            return InheritanceComparison.of(model, entityId("Charge"), host, BootListener.NONE);
        }
    }
}
