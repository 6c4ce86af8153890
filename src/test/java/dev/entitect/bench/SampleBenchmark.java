package dev.entitect.bench;

import dev.entitect.fixture.Samples;
import dev.entitect.job.session.SessionPlan;
import dev.entitect.live.BootListener;
import dev.entitect.live.LiveSession;
import dev.entitect.live.SessionSpec;
import dev.entitect.live.TableCount;
import dev.entitect.live.engine.EngineSession;
import dev.entitect.model.Model;
import dev.entitect.model.SamplePlan;
import dev.entitect.sample.SampleRows;
import dev.entitect.schema.Schema;
import java.util.List;
import java.util.Optional;

/// The time to generate 100,000 rows, and to open a session with them: the Shop sample, including order items and products.
final class SampleBenchmark {

    private static final int ROWS_OF_AN_ENTITY = 20_000;

    private SampleBenchmark() {}

    static List<Benchmark> all() {
        Model empty = Samples.load("shop");
        Model model = empty.withSamplePlan(Optional.of(SamplePlan.standard().withRows(ROWS_OF_AN_ENTITY)));
        int entities = model.entities().size();
        SessionSpec spec = SessionPlan.of(model).spec();
        return List.of(
                new Benchmark("Generate sample rows", entities, "rows",
                        () -> SampleRows.of(model, Schema.of(model)).tables().stream().mapToInt(table -> table.rows().size()).sum()),
                new Benchmark("Open a session with them", entities, "rows", () -> open(spec)),
                new Benchmark("Open a session without them", entities, "rows", () -> open(SessionPlan.of(empty).spec())));
    }

    private static int open(SessionSpec spec) {
        try (LiveSession session = EngineSession.open(spec, BootListener.NONE)) {
            return (int) session.rowCounts().stream().mapToLong(TableCount::rows).sum();
        }
    }
}
