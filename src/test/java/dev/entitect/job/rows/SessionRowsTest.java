package dev.entitect.job.rows;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.Samples;
import dev.entitect.job.advice.InheritanceComparison;
import dev.entitect.job.session.SessionPlan;
import dev.entitect.live.BootListener;
import dev.entitect.live.LiveSession;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.engine.EngineSession;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Inheritance.Strategy;
import dev.entitect.model.Model;
import dev.entitect.model.SamplePlan;
import dev.entitect.model.SampleTable;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.SampleOwner;
import dev.entitect.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class SessionRowsTest {

    private static final List<String> SAMPLES = Samples.NAMES;

    /// The initial rows of a session are read back as they were written, and can be written again.
    @ParameterizedTest
    @FieldSource("SAMPLES")
    void ownRowsAreReadBack(String name) {
        Model model = Samples.load(name);
        Model copied = model;
        try (LiveSession session = EngineSession.open(SessionPlan.of(model).spec(), BootListener.NONE)) {
            for (SampleOwner owner : model.samples().ids()) {
                SessionRows.Taken rows = SessionRows.read(session, model, owner);
                assertThat(rows.rows()).hasSameSizeAs(model.samples().get(owner).rows());
                assertThat(rows.more()).isFalse();
                copied = sheet(copied, owner).edits().replace(rows.rows()).change().apply(copied);
            }
        }

        Model after = copied;
        assertThat(model.samples().ids().stream().flatMap(owner -> sheet(after, owner).rows().stream()).flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.problem().stream())).isEmpty();
        EngineSession.open(SessionPlan.of(copied).spec(), BootListener.NONE).close();
    }

    @Test
    void enumsAreReadBackByNameAndRowsUpToALimit() {
        Model model = Samples.load("shop").withSamplePlan(Optional.of(SamplePlan.standard().withRows(300)));
        try (LiveSession session = EngineSession.open(SessionPlan.of(model).spec(), BootListener.NONE)) {
            SessionRows.Taken orders = SessionRows.read(session, model, entityId("Order"));

            assertThat(orders.rows()).hasSize(SessionRows.MAX_ROWS);
            assertThat(orders.more()).isTrue();
            SampleTable written = model.samples().get(entityId("Order"));
            assertThat(orders.rows().getFirst()).contains(written.rows().getFirst().get(1));
        }
    }

    @ParameterizedTest
    // with one table per class, the library's identity keys cannot be used
    @EnumSource(value = Strategy.class, names = "TABLE_PER_CLASS", mode = EnumSource.Mode.EXCLUDE)
    void rowsOfAHierarchyAreDistinguishedByClass(Strategy strategy) {
        Model library = Samples.load("library");
        EntityId root = library.entities().stream().filter(entity -> entity.inheritance() instanceof Inheritance.Root).findFirst()
                .orElseThrow().id();
        EntityId child = library.entities().stream().filter(entity -> entity.inheritance() instanceof Inheritance.Subclass).findFirst()
                .orElseThrow().id();
        Model model = InheritanceComparison.use(root, strategy).change().apply(library)
                .withSamplePlan(Optional.of(SamplePlan.standard().withRows(10).withRowsOf(Map.of(child, 3))));
        try (LiveSession session = EngineSession.open(SessionPlan.of(model).spec(), BootListener.NONE)) {
            List<List<Optional<String>>> rows = SessionRows.read(session, model, child).rows();

            assertThat(rows).isEqualTo(GeneratedRowsPreview.of(model).preview(child, 10).rows());
            assertThat(session.hql("from " + model.entities().get(child).name(), QueryOptions.DEFAULT).rows()).hasSameSizeAs(rows);
        }
    }

    private static SampleSheet sheet(Model model, SampleOwner owner) {
        return SampleSheet.of(model, Schema.of(model), owner);
    }
}
