package dev.entitect.generate.hibernate;

import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.CatalogueExpectation;
import dev.entitect.fixture.JavaSource;
import dev.entitect.fixture.Samples;
import dev.entitect.generate.GeneratedFile;
import dev.entitect.job.SessionPlan;
import dev.entitect.live.BootListener;
import dev.entitect.live.catalogue.Catalogue;
import dev.entitect.live.LiveSession;
import dev.entitect.model.Model;
import dev.entitect.model.association.Multiplicity;
import dev.entitect.model.type.BasicType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The ladder that generated source climbs: the compiler, Hibernate's boot, and the database's own catalogue.
class GeneratedSourceLadderTest {

    static Stream<Arguments> models() {
        return Stream.concat(
                Samples.NAMES.stream().map(name -> Arguments.of(name, Samples.load(name))),
                Stream.of(Arguments.of("one to one", oneToOne()), Arguments.of("hostile names", HostileModel.model())));
    }

    private static Model oneToOne() {
        return model("Profiles")
                .entity("User", user -> user.attribute("name", BasicType.text(100)))
                .entity("Profile", profile -> profile.attribute("bio", BasicType.longText(), bio -> bio.withNullable(true))
                        .attribute("avatar", new BasicType.Binary(Optional.empty()), avatar -> avatar.withNullable(true)))
                .associate("Profile", "user", Multiplicity.ZERO_OR_ONE, "User", "profile", Multiplicity.EXACTLY_ONE, it -> it)
                .build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void compilesAsJava17WithoutAWarning(String name, Model model) {
        assertThat(JavaSource.warnings(new HibernateGenerator().generate(model))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void bootsAndGivesTheTablesOfTheModel(String name, Model model) {
        SessionPlan plan = SessionPlan.of(model);
        try (LiveSession session = LiveSession.open(plan.spec(), BootListener.NONE)) {
            Catalogue catalogue = session.catalogue();

            assertThat(CatalogueExpectation.read(catalogue)).isEqualTo(CatalogueExpectation.expect(plan.schema()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void isTheSameByteForByteEachTime(String name, Model model) {
        List<GeneratedFile> first = new HibernateGenerator().generate(model);

        assertThat(new HibernateGenerator().generate(model)).isEqualTo(first);
    }
}
