package dev.entitect.job.deletion;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.Samples;
import dev.entitect.job.deletion.DeletionPreview.How;
import dev.entitect.job.deletion.DeletionPreview.Step;
import dev.entitect.job.session.SessionPlan;
import dev.entitect.live.BootListener;
import dev.entitect.live.DataPage;
import dev.entitect.live.DataRow;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveSession;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.TableCount;
import dev.entitect.live.engine.EngineHost;
import dev.entitect.live.engine.EngineSession;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.SamplePlan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeletionPreviewTest {

    static final List<String> SAMPLES = Samples.NAMES;
    private static final int ROWS_OF_EACH = 2;

    private final EngineHost host = new EngineHost();

    @AfterEach
    void close() {
        host.close();
    }

    /// Compares the preview with the rows that are gone after the actual deletion.
    @ParameterizedTest
    @FieldSource("SAMPLES")
    void thePreviewMatchesTheActualDeletion(String sample) {
        Model model = Samples.load(sample);
        for (Entity entity : model.entities()) {
            for (int row = 0; row < ROWS_OF_EACH; row++) {
                compare(model, entity, row);
            }
        }
    }

    private void compare(Model model, Entity entity, int number) {
        try (LiveSession session = host.open(SessionPlan.of(model).spec(), BootListener.NONE)) {
            DataPage page = session.data(entity.name(), "", false, "", QueryOptions.DEFAULT);
            if (number >= page.rows().size()) {
                return;
            }
            DataRow row = page.rows().get(number);
            String description = row.id().toString();
            DeletionPreview preview = DeletionPreview.of(model, session, entity.id(), page, row);
            Map<String, Long> before = counts(session);
            try {
                session.deleteRow(row.id());
                session.commitData();
            } catch (LiveException refused) {
                assertThat(preview.isBlocked()).as("%s is blocked: %s, but the preview says %s", description, refused.getMessage(), preview)
                        .isTrue();
                return;
            }
            assertThat(preview.isBlocked()).as("%s was deleted, but the preview says %s", description, preview).isFalse();
            Map<String, Long> deleted = new TreeMap<>();
            Map<String, Long> after = counts(session);
            before.forEach((table, rows) -> deleted.merge(table, rows - after.get(table), Long::sum));
            deleted.values().removeIf(rows -> rows == 0);
            assertThat(new TreeMap<>(preview.perTable())).as("%s: %s", description, preview).isEqualTo(deleted);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.entitect.fixture.MappingModels#models")
    void thePreviewMatchesTheActualDeletionOfGeneratedRowsForEveryMapping(String name, Model model) {
        Model filled = model.withSamplePlan(Optional.of(SamplePlan.standard().withRows(4)));
        for (Entity entity : filled.entities()) {
            compare(filled, entity, 0);
        }
    }

    @Test
    void stepsLeadFromTheRowToItsDependents() {
        DeletionPreview preview = preview("blog", "User");

        assertThat(preview.steps().getFirst()).returns(How.DELETED, Step::how).returns(-1, Step::parent);
        assertThat(preview.steps()).filteredOn(step -> step.entity().equals(entityId("Post")) && step.how() == How.CASCADE)
                .allSatisfy(step -> assertThat(preview.steps().get(step.parent()).entity()).isEqualTo(entityId("User"))).isNotEmpty();
        assertThat(preview.rows()).isGreaterThan(1);
        assertThat(preview.isBlocked()).isFalse();
    }

    @Test
    void theReasonWhyADeletionIsRejectedIsGiven() {
        DeletionPreview preview = preview("shop", "Product");

        assertThat(preview.isBlocked()).isTrue();
        assertThat(preview.steps()).filteredOn(step -> step.how() == How.BLOCKS)
                .allSatisfy(step -> assertThat(step.examples()).isNotEmpty()).isNotEmpty();
    }

    private static DeletionPreview preview(String sample, String entity) {
        Model model = Samples.load(sample);
        try (EngineSession session = open(model)) {
            DataPage page = session.data(entity, "", false, "", QueryOptions.DEFAULT);
            return DeletionPreview.of(model, session, entityId(entity), page, page.rows().getFirst());
        }
    }

    private static EngineSession open(Model model) {
        return EngineSession.open(SessionPlan.of(model).spec(), BootListener.NONE);
    }

    private static Map<String, Long> counts(LiveSession session) {
        Map<String, Long> counts = new TreeMap<>();
        for (TableCount count : session.rowCounts()) {
            counts.put(count.table().toLowerCase(Locale.ROOT), count.rows());
        }
        return counts;
    }
}
