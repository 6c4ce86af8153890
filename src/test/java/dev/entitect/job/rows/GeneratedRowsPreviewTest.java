package dev.entitect.job.rows;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.Samples;
import dev.entitect.job.advice.InheritanceComparison;
import dev.entitect.model.Entity;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Inheritance.Strategy;
import dev.entitect.model.Model;
import dev.entitect.model.SamplePlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratedRowsPreviewTest {

    @Test
    void aPreviewHasTheColumnsOfOwnRows() {
        Model model = planned(Samples.load("shop"), 20);
        GeneratedRowsPreview.Preview preview = GeneratedRowsPreview.of(model).preview(entityId("Category"), 5);

        assertThat(preview.columns()).extracting(SampleColumn::name).containsExactly("id", "name", "parent");
        assertThat(preview.of()).isEqualTo(20);
        assertThat(preview.rows()).hasSize(5);
        assertThat(preview.rows().getFirst().getFirst()).contains("5");
        assertThat(preview.rows()).allMatch(row -> row.get(1).isPresent());
    }

    @Test
    void aModelWithoutAPlanHasNoPreview() {
        GeneratedRowsPreview generated = GeneratedRowsPreview.of(Samples.load("shop"));

        assertThat(generated.count(entityId("Category"))).isZero();
        assertThat(generated.warnings()).isEmpty();
    }

    /// Whichever tables it is stored in, a row of a subclass is a single row with all of its columns.
    @ParameterizedTest
    @EnumSource(Strategy.class)
    void rowsOfAHierarchyAreDistinguishedByClass(Strategy strategy) {
        Model library = Samples.load("library");
        Entity root = library.entities().stream().filter(entity -> entity.inheritance() instanceof Inheritance.Root).findFirst()
                .orElseThrow();
        Entity child = library.entities().stream().filter(entity -> entity.inheritance() instanceof Inheritance.Subclass).findFirst()
                .orElseThrow();
        Model model = planned(InheritanceComparison.use(root.id(), strategy).change().apply(library), 10);
        Model counted = model.withSamplePlan(model.samplePlan().map(plan -> plan.withRowsOf(Map.of(child.id(), 3))));
        GeneratedRowsPreview generated = GeneratedRowsPreview.of(counted);

        assertThat(generated.count(child.id())).isEqualTo(3);
        GeneratedRowsPreview.Preview preview = generated.preview(child.id(), 50);
        assertThat(preview.rows()).hasSize(3);
        int lastColumn = preview.columns().size() - 1;
        assertThat(preview.rows()).allMatch(row -> row.getFirst().isPresent());
        assertThat(preview.rows().stream().map(row -> row.get(lastColumn))).anyMatch(Optional::isPresent);
        assertThat(library.entities().stream().filter(entity -> entity.id().equals(root.id())).map(entity -> generated.count(entity.id())))
                .isSubsetOf(List.of(0, 10));
    }

    private static Model planned(Model model, int rows) {
        return model.withSamplePlan(Optional.of(SamplePlan.standard().withRows(rows)));
    }
}
