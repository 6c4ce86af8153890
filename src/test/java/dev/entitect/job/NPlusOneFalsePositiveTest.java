package dev.entitect.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.Samples;
import dev.entitect.job.session.SessionPlan;
import dev.entitect.live.BootListener;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.engine.EngineSession;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.FetchPlan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// No N+1 loading is reported for sample queries that cause none.
class NPlusOneFalsePositiveTest {

    static final List<String> SAMPLES = Samples.NAMES;

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void queriesWithoutNPlusOneLoadingAreNotReported(String name) {
        Model model = Samples.load(name);
        int queryCount = 0;
        try (EngineSession session = EngineSession.open(SessionPlan.of(model).spec(), BootListener.NONE)) {
            for (Entity entity : model.entities()) {
                for (String query : queries(model, entity)) {
                    assertThat(session.hql(query, QueryOptions.DEFAULT).findings()).as(query).isEmpty();
                    assertThat(session.java("session.createQuery(\"" + query + "\", Object.class).list().size()", QueryOptions.DEFAULT)
                            .findings()).as(query).isEmpty();
                    queryCount++;
                }
            }
        }
        assertThat(queryCount).isGreaterThan(10);
    }

    private static List<String> queries(Model model, Entity entity) {
        List<String> queries = new ArrayList<>(List.of("from " + entity.name(), "select count(x) from " + entity.name() + " x",
                "from " + entity.name() + " x order by id(x) desc"));
        ModelIndex.of(model).references(entity.id())
                .forEach(reference -> reference.property().filter(property -> isAttribute(reference)).ifPresent(property -> {
                    queries.add("select distinct x from " + entity.name() + " x left join fetch x." + property);
                    queries.add("select count(y) from " + entity.name() + " x join x." + property + " y");
                }));
        return queries;
    }

    /// Some properties are only methods: dynamic collections, and shortcuts over an association entity.
    private static boolean isAttribute(ModelIndex.Reference reference) {
        return reference.here().fetch().mode() != FetchPlan.Mode.DYNAMIC && !(reference.association().carrier() instanceof Carrier.Through);
    }
}
