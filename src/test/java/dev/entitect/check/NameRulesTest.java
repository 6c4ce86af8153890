package dev.entitect.check;

import static dev.entitect.fixture.ModelBuilder.attributeId;
import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.dialect.Dialect;
import dev.entitect.fixture.CompleteModel;
import dev.entitect.fixture.HostileModel;
import dev.entitect.fixture.ReservedNames;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.NamingConvention;
import dev.entitect.model.TableConstraint;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.ForeignKey;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.ConstraintId;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameRulesTest {

    private static final String LONG = "a_name_that_is_quite_a_bit_longer_than_what_postgresql_can_remember";

    @Test
    void anExplicitNameThatIsTooLongIsAnErrorWithAFixThatShortensIt() {
        Model model = model("Long").entity("User", user -> user
                .attribute("name", BasicType.text(10), it -> it.withColumn(Optional.of(LONG)))).build();

        Problem problem = only(model, "too long");

        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.element()).contains(attributeId("User", "name"));
        assertThat(problem.message()).contains(LONG).contains("column").contains("PostgreSQL allows at most 63 bytes");
        Model fixed = problem.fixes().getFirst().change().apply(model);
        assertThat(Schema.of(fixed).table(entityId("User")).columns().getLast().name()).startsWith("a_name_that").hasSize(60);
        assertThat(problems(fixed)).isEmpty();
    }

    @Test
    void aLongNameIsAcceptedIfAllTargetsSupportIt() {
        Model model = model("Long").entity("User", user -> user.change(it -> it.withTable(Optional.of(LONG)))).build();

        assertThat(problems(model.withSettings(model.settings().withTargets(EnumSet.of(Dialect.H2, Dialect.SQLITE))))).isEmpty();
    }

    @Test
    void aConventionalNameThatIsTooLongIsShortenedWithAWarning() {
        Model model = model("Long").entity("User", user -> user.attribute("nickname", BasicType.text(10),
                it -> it.withIndex(Optional.of(ConstraintName.byConvention())).withColumn(Optional.of(LONG.substring(0, 60))))).build();

        assertThat(problems(model)).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.message()).contains("\"ix_users_a_name_that_is_quite_a_bit_longer_than_what_postgresql_can_r\"")
                    .contains("PostgreSQL allows at most 63 bytes")
                    .contains(Schema.of(model).table(entityId("User")).indexes().getFirst().name());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a`b", "a\"b", "a'; drop table x; --", "a\\b", "a\nb", "a,b", " "})
    void unsupportedCharactersAreErrorsWithAFix(String name) {
        Model model = model("Hostile").entity("User", user -> user.change(it -> it.withTable(Optional.of(name)))).build();

        Problem problem = only(model, "cannot be the name of a table");
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problems(problem.fixes().getFirst().change().apply(model))).isEmpty();
    }

    @Test
    void constraintNamesThatNeedQuotesAreErrors() {
        Model model = model("Constraints")
                .entity("User",
                        user -> user.attribute("name", BasicType.text(10), it -> it.withUnique(Optional.of(new ConstraintName("my name")))
                                .withIndex(Optional.of(new ConstraintName("order")))).change(it -> it.withConstraints(
                                        List.of(
                                                new TableConstraint.Index(new ConstraintId("i"), new ConstraintName("1st"),
                                                        List.of(attributeId("User", "name")))))))
                .manyToOne("User", "boss", "User", "staff").build();
        AssociationId boss = new AssociationId("user-boss");
        model = model.with(model.associations().get(boss).withCarrier(new Carrier.Columns(
                ForeignKey.byConvention().withName(new ConstraintName("fk-boss")), false, Optional.empty())));

        assertThat(problems(model)).hasSize(4).allSatisfy(problem -> assertThat(problem.message()).contains("does not quote these"));
        Model fixed = model;
        for (Problem problem : problems(model)) {
            fixed = problem.fixes().getFirst().change().apply(fixed);
        }
        assertThat(problems(fixed)).isEmpty();
        assertThat(Schema.of(fixed).table(entityId("User")).foreignKeys().getFirst().name()).isEqualTo("fk_boss");
        assertThat(Schema.of(fixed).table(entityId("User")).indexes()).extracting(Table.Index::name).containsExactly("_order", "_1st");
    }

    @Test
    void everyExplicitNameCanBeReplaced() {
        Model model = CompleteModel.model();
        List<ExplicitName> names = ExplicitNames.of(model);

        assertThat(names).extracting(ExplicitName::name).contains("the_things", "main", "pk_mine", "gone_at", "kind", "ix_mine", "ck_row",
                "lock_version",
                "uq_mine", "ck_positive", "thing_seq", "nicknames", "home_town", "home_", "fk_mine", "owner_ref", "pairs");
        for (int i = 0; i < names.size(); i++) {
            Model renamed = names.get(i).rename().apply("other").apply(model);
            assertThat(ExplicitNames.of(renamed).get(i).name()).isEqualTo("other");
            assertThat(names.get(i).rename().apply("other").apply(Model.empty("Gone"))).isEqualTo(Model.empty("Gone"));
        }
    }

    @Test
    void namesThatCanBeQuotedAreAccepted() {
        assertThat(problems(HostileModel.model())).isEmpty();
        assertThat(problems(ReservedNames.model())).isEmpty();
    }

    @Test
    void anUnknownPlaceholderIsReportedWithTheKnownOnes() {
        Model model = model("Templates").build();
        NamingConvention naming = new NamingConvention(NamingConvention.TableNames.SNAKE_PLURAL, "ix_%(colour)s", "uq", "ck", "fk", "pk");

        assertThat(problems(model.withSettings(model.settings().withNaming(naming)))).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("indexes").contains("%(colour)s")
                        .contains("%(column_0_N_name)s").contains("%(referred_table_name)s"));
    }

    private static Problem only(Model model, String part) {
        assertThat(problems(model)).hasSize(1);
        assertThat(problems(model).getFirst().message()).contains(part);
        return problems(model).getFirst();
    }

    /// Problems about names; other problems of these small models belong to other tests.
    private static List<Problem> problems(Model model) {
        ModelIndex index = ModelIndex.of(model);
        Schema schema = Schema.of(index);
        return Stream.of(NameRules.explicit(index, schema), NameRules.shortened(index, schema), NameRules.templates(index, schema))
                .flatMap(part -> part).toList();
    }
}
