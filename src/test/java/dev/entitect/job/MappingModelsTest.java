package dev.entitect.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.entitect.fixture.MappingModels;
import dev.entitect.format.ModelFormat;
import dev.entitect.job.session.SessionPlan;
import dev.entitect.live.BootListener;
import dev.entitect.live.LiveSession;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.engine.EngineSession;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.naming.JavaNames;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every model can be saved, and queried in the live session.
class MappingModelsTest {

    static Stream<Arguments> models() {
        return MappingModels.models();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void everyModelSurvivesARoundTrip(String name, Model model) {
        ModelFormat format = new ModelFormat();

        assertThat(format.read(format.write(model))).isEqualTo(model);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void everyEntityCanBeQueriedInTheLiveSession(String name, Model model) {
        try (LiveSession session = EngineSession.open(SessionPlan.of(model).spec(), BootListener.NONE)) {
            for (Entity entity : model.entities()) {
                assertThatCode(() -> session.hql("from " + JavaNames.toLegal(entity.name()), QueryOptions.DEFAULT)).as(entity.name())
                        .doesNotThrowAnyException();
            }
        }
    }
}
