package dev.entitect.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.Samples;
import dev.entitect.live.BootListener;
import dev.entitect.live.LiveSession;
import dev.entitect.live.engine.EngineSession;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.TableCount;
import dev.entitect.model.Model;
import dev.entitect.model.SamplePlan;
import dev.entitect.sample.SampleData;
import dev.entitect.sample.TableRows;
import dev.entitect.schema.Schema;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class GeneratedRowsTest {

    private static final java.util.List<String> SAMPLES = Samples.NAMES;

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void aSessionTakesTheRowsThatAreMadeUpForASample(String name) {
        Model model = Samples.load(name).withSamplePlan(Optional.of(SamplePlan.standard().withRows(300)));
        SampleData data = GeneratedRows.of(model, Schema.of(model));
        Map<String, Long> expected = data.tables().stream()
                .collect(Collectors.groupingBy(TableRows::table, TreeMap::new, Collectors.summingLong(table -> table.rows().size())));
        for (TableRows t : data.tables()) {
            System.out.println(t.table() + " " + t.columns());
            t.rows().stream().skip(Math.max(0, t.rows().size() - 4)).forEach(System.out::println);
        }

        try (LiveSession session = EngineSession.open(SessionPlan.of(model).spec(), BootListener.NONE)) {
            assertThat(data.warnings()).isEmpty();
            assertThat(session.rowCounts().stream().filter(count -> count.rows() > 0).collect(Collectors.toMap(TableCount::table, TableCount::rows))).isEqualTo(expected);
        }
    }
}
