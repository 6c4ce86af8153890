package dev.entitect.generate.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.catalogue.Catalogue;
import dev.entitect.fixture.CatalogueExpectation;
import dev.entitect.fixture.GeneratedModel;
import dev.entitect.fixture.JavaSource;
import dev.entitect.fixture.database.DatabaseKind;
import dev.entitect.generate.GeneratedFile;
import dev.entitect.job.session.SessionPlan;
import dev.entitect.live.BootListener;
import dev.entitect.live.LiveSession;
import dev.entitect.live.engine.EngineSession;
import dev.entitect.model.Model;
import dev.entitect.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Generated source must compile, boot in Hibernate, and give the expected catalogue on each database.
class GeneratedSourceTest {

    private static final String MODELS = "dev.entitect.fixture.MappingModels#models";

    @ParameterizedTest(name = "{0}")
    @MethodSource(MODELS)
    void compilesAsJava17WithoutAWarning(String name, Model model) {
        assertThat(JavaSource.warnings(new HibernateGenerator().generate(model))).isEmpty();
    }

    @ParameterizedTest(name = "{0} on {2}")
    @MethodSource("dev.entitect.fixture.MappingModels#onEachDatabase")
    void hibernateCreatesAndDropsTheTablesOfTheModel(String name, Model model, DatabaseKind kind) throws SQLException {
        try (GeneratedModel generated = GeneratedModel.open(model, kind)) {
            CatalogueExpectation words = CatalogueExpectation.on(kind);

            assertThat(words.read(generated.catalogue())).isEqualTo(words.expect(Schema.of(model)));
            generated.drop();
            assertThat(generated.catalogue().tables()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(MODELS)
    void theLiveSessionHasTheTablesOfTheModel(String name, Model model) {
        SessionPlan plan = SessionPlan.of(model);
        try (LiveSession session = EngineSession.open(plan.spec(), BootListener.NONE)) {
            Catalogue catalogue = session.catalogue();
            CatalogueExpectation words = CatalogueExpectation.on(DatabaseKind.H2);

            assertThat(words.read(catalogue)).isEqualTo(words.expect(plan.schema()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(MODELS)
    void generationIsDeterministic(String name, Model model) {
        List<GeneratedFile> first = new HibernateGenerator().generate(model);

        assertThat(new HibernateGenerator().generate(model)).isEqualTo(first);
    }
}
