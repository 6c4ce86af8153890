package dev.entitect.job.session;

import static dev.entitect.fixture.ModelBuilder.attributeId;
import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entitect.check.Problem;
import dev.entitect.fixture.Samples;
import dev.entitect.fixture.guide.ClassModels;
import dev.entitect.live.BootListener;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveSession;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.SeedTable;
import dev.entitect.live.TableCount;
import dev.entitect.live.engine.EngineSession;
import dev.entitect.model.IdMap;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Model;
import dev.entitect.model.SampleTable;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.CheckRule;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.model.value.InitialValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SessionPlanTest {

    @ParameterizedTest
    @CsvSource({"blog, 20", "shop, 17", "social, 18"})
    void theSessionContainsTheSampleRows(String name, long rows) {
        try (LiveSession session = EngineSession.open(SessionPlan.of(Samples.load(name)).spec(), BootListener.NONE)) {
            assertThat(session.rowCounts().stream().mapToLong(TableCount::rows).sum()).isEqualTo(rows);
        }
    }

    @Test
    void tablesComeBeforeThoseThatReferenceThem() {
        List<String> order = SessionPlan.of(Samples.load("blog")).spec().rows().stream().map(SeedTable::table).toList();

        assertThat(order).containsSubsequence("users", "posts", "comments");
        assertThat(order).containsSubsequence("tags", "post_tags");
    }

    @Test
    void aConstantIsStoredAsItsDatabaseValue() {
        SeedTable users = SessionPlan.of(Samples.load("blog")).spec().rows().stream().filter(table -> table.table().equals("users"))
                .findFirst().orElseThrow();

        assertThat(users.rows()).extracting(row -> row.get(users.columns().indexOf("role"))).containsExactly("admin", "user", "user");
    }

    /// The rows specify only the subclass; discriminators and keys of its tables are filled in.
    @ParameterizedTest
    @EnumSource
    void rowsOfASubclassAreLoadedAsItsInstances(Inheritance.Strategy strategy) {
        Model hierarchy = ClassModels.hierarchy(strategy);
        String id = strategy == Inheritance.Strategy.TABLE_PER_CLASS ? "3b241101-e2bb-4255-8caf-4136c566a962" : "7";
        SampleTable cash = new SampleTable(entityId("CashPayment"),
                List.of(attributeId("Payment", "id"), attributeId("Payment", "amount"), attributeId("CashPayment", "currency")),
                List.of(List.of(Optional.of(id), Optional.of("12.50"), Optional.of("EUR"))));

        try (LiveSession session = EngineSession
                .open(SessionPlan.of(hierarchy.withSamples(IdMap.of(List.of(cash), SampleTable::of))).spec(), BootListener.NONE)) {
            assertThat(session.hql("select p.amount, type(p) from Payment p", QueryOptions.DEFAULT).rows()).hasSize(1);
            assertThat(session.hql("from CashPayment where currency = 'EUR'", QueryOptions.DEFAULT).rows()).hasSize(1);
        }
    }

    @Test
    void rowsOfAnEntityWithSoftDeletionAreNotMarkedAsDeleted() {
        SampleTable users = new SampleTable(entityId("User"),
                List.of(attributeId("User", "id"), attributeId("User", "name"), attributeId("User", "version")),
                List.of(List.of(Optional.of("1"), Optional.of("Ada"), Optional.of("0"))));

        try (LiveSession session = EngineSession.open(
                SessionPlan.of(ClassModels.softDelete().withSamples(IdMap.of(List.of(users), SampleTable::of))).spec(),
                BootListener.NONE)) {
            assertThat(session.hql("from User", QueryOptions.DEFAULT).rows()).hasSize(1);
        }
    }

    @Test
    void aCompileErrorIsReportedForItsAttribute() {
        Model broken = model("m").entity("User", user -> user
                .attribute("name", BasicType.text(20))
                .attribute("born", new BasicType.Date(),
                        born -> born.withInitial(Optional.of(new InitialValue.JavaExpression("LocalDate.never()")))))
                .build();

        assertThat(problems(broken)).extracting(Problem::element).contains(Optional.<ElementId>of(new AttributeId("user-born")));
    }

    @Test
    void sqlRejectedByTheDatabaseIsReportedForItsElement() {
        Model broken = model("m").entity("User", user -> user.attribute("age", BasicType.integer(),
                age -> age.withCheck(Optional.of(new CheckRule(ConstraintName.byConvention(), "age >>> nonsense"))))).build();

        assertThat(problems(broken)).isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.element().map(ElementId::value)).hasValueSatisfying(
                        id -> assertThat(id).startsWith("user")));
    }

    private static List<Problem> problems(Model model) {
        SessionPlan plan = SessionPlan.of(model);
        LiveException failed = catchThrowableOfType(LiveException.class, () -> EngineSession.open(plan.spec(), BootListener.NONE).close());
        return new LiveProblems(plan).explain(failed.problems());
    }
}
