package dev.entitect.job.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.edit.Edit;
import dev.entitect.edit.Edits;
import dev.entitect.edit.LayoutEdits;
import dev.entitect.fixture.ModelBuilder;
import dev.entitect.fixture.Samples;
import dev.entitect.job.session.LiveAnswer.Done;
import dev.entitect.job.session.LiveAnswer.Refused;
import dev.entitect.live.BootStage;
import dev.entitect.live.Language;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.QueryResult;
import dev.entitect.live.ResultColumn;
import dev.entitect.live.SessionInfo;
import dev.entitect.live.child.ChildHost;
import dev.entitect.live.engine.EngineHost;
import dev.entitect.model.Model;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.CheckRule;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.schema.Schema;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class LiveServiceTest {

    static final List<String> SAMPLES = Samples.NAMES;

    private static final QueryOptions LONG = new QueryOptions(100, Duration.ofMinutes(5));

    private final LiveService service = new LiveService(new EngineHost());
    private final List<BootStage> stages = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        service.close();
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void aQueryReturnsTheRowsOfASample(String name) {
        Model model = Samples.load(name);
        String entity = model.entities().stream().findFirst().orElseThrow().name();

        Done<QueryResult> rows = rows(hql(model, "from " + entity));

        assertThat(rows.result().rows()).isNotEmpty();
        assertThat(rows.booted()).isPresent();
        assertThat(stages).containsExactly(BootStage.values());
        assertThat(service.state()).isInstanceOfSatisfying(LiveState.Ready.class, ready -> {
            assertThat(ready.name()).isEqualTo(model.name());
            assertThat(ready.tables()).isEqualTo(Schema.of(model).tables().size());
            assertThat(ready.rows()).isPositive();
        });
    }

    @Test
    void aChangedModelIsSeenByTheNextQuery() {
        Model blog = Samples.load("blog");
        hql(blog, "from Post");
        Model renamed = apply(blog, Edits.changeAttribute("Rename", new EntityId("post"), new AttributeId("post-title"),
                it -> it.withName("headline")));

        Done<QueryResult> rows = rows(hql(renamed, "from Post"));

        assertThat(rows.booted()).isPresent();
        assertThat(rows.result().columns()).extracting(ResultColumn::name).contains("headline").doesNotContain("title");
    }

    @Test
    void movingABoxDoesNotRestartTheSession() {
        Model blog = Samples.load("blog");
        hql(blog, "from Post");
        DiagramId diagram = blog.diagrams().ids().getFirst();
        Model moved = apply(blog, LayoutEdits.move(diagram, Set.of(new EntityId("post")), 40, 40));
        assertThat(moved).isNotEqualTo(blog);

        assertThat(rows(hql(moved, "from Post")).booted()).isEmpty();
    }

    @Test
    void rowsInsertedByAQueryAreVisibleToTheNext() {
        Model blog = Samples.load("blog");
        long before = ready(blog).rows();

        service.run(blog, Language.SQL, "insert into tags (name) values ('new')", LONG, state -> {});

        assertThat(((LiveState.Ready) service.state()).rows()).isEqualTo(before + 1);
        assertThat(rows(hql(blog, "from Tag where name = 'new'")).result().rows()).hasSize(1);
    }

    @Test
    void changedRowsAreKeptWhenTheModelChanges() {
        Model blog = Samples.load("blog");
        long before = ready(blog).rows();
        service.run(blog, Language.SQL, "insert into tags (name) values ('new')", LONG, state -> {});
        Model renamed = apply(blog,
                Edits.changeAttribute("Rename", new EntityId("post"), new AttributeId("post-title"), it -> it.withName("headline")));

        Done<QueryResult> rows = rows(hql(renamed, "from Tag where name = 'new'"));

        assertThat(rows.result().rows()).hasSize(1);
        assertThat(service.state()).isInstanceOfSatisfying(LiveState.Ready.class, ready -> {
            assertThat(ready.rows()).isEqualTo(before + 1);
            assertThat(ready.info().rows()).isEqualTo(SessionInfo.Rows.KEPT);
        });
        assertThat(service.run(renamed, Language.SQL, "insert into tags (name) values ('next')", LONG, state -> {}))
                .isInstanceOf(Done.class);
    }

    @Test
    void rowsThatNoLongerFitAreReplacedByThoseOfTheModel() {
        Model blog = Samples.load("blog");
        service.run(blog, Language.SQL, "insert into tags (name) values ('a name of many letters')", LONG, state -> {});
        Model shorter = apply(blog, Edits.changeAttribute("Shorten", new EntityId("tag"), new AttributeId("tag-name"),
                it -> it.withType(new BasicType.Text(12, false))));

        rows(hql(shorter, "from Tag"));

        assertThat(((LiveState.Ready) service.state()).info().rows()).isEqualTo(SessionInfo.Rows.DID_NOT_FIT);
    }

    @Test
    void aModelWithErrorsIsRejectedAndTheElementReported() {
        Model model = ModelBuilder.model("Broken").bareEntity("Post", post -> post).build();

        Refused<QueryResult> refused = refused(hql(model, "from Post"));

        assertThat(refused.reasons()).first().satisfies(reason -> {
            assertThat(reason.problem().element()).contains(new EntityId("post"));
            assertThat(reason.problem().message()).contains("no primary key");
            assertThat(reason.live()).isEmpty();
        });
        assertThat(stages).isEmpty();
    }

    @Test
    void anInvalidQueryHasAPositionAndLeavesTheSessionUsable() {
        Model blog = Samples.load("blog");

        Refused<QueryResult> refused = refused(hql(blog, "from Post\nwhere titel = 'x'"));

        assertThat(refused.reasons()).first().satisfies(reason -> {
            assertThat(reason.inQuery()).isTrue();
            assertThat(reason.live()).map(LiveProblem::line).contains(2);
        });
        assertThat(refused.cancelled()).isFalse();
        assertThat(rows(hql(blog, "from Post")).booted()).isEmpty();
    }

    @Test
    void aSessionThatCannotBeOpenedReportsTheElement() {
        Model blog = Samples.load("blog");
        Model model = apply(blog, Edits.changeAttribute("Check", new EntityId("post"), new AttributeId("post-title"),
                it -> it.withCheck(Optional.of(new CheckRule(ConstraintName.byConvention(), "no such sql")))));

        Refused<QueryResult> refused = refused(hql(model, "from Post"));

        assertThat(refused.reasons()).first().satisfies(reason -> assertThat(reason.problem().element()).isPresent());
        assertThat(service.state()).isInstanceOfSatisfying(LiveState.Failed.class, failed -> assertThat(failed.model()).isEqualTo(model));
        assertThat(hql(blog, "from Post")).isInstanceOf(Done.class);
    }

    @Test
    void cancellingStopsTheRunningQuery() throws Exception {
        Model blog = Samples.load("blog");
        ready(blog);
        FutureTask<LiveAnswer<QueryResult>> answer = new FutureTask<>(() -> service.run(blog, Language.SQL,
                "select count(*) from system_range(1, 100000) a, system_range(1, 100000) b where a.x + b.x < 0", LONG, state -> {}));
        Thread.startVirtualThread(answer);
        TimeUnit.MILLISECONDS.sleep(300);
        assertThat(answer.isDone()).isFalse();

        service.cancel();

        assertThat(refused(answer.get(2, TimeUnit.SECONDS)).cancelled()).isTrue();
        assertThat(rows(hql(blog, "from Post")).booted()).isEmpty();
    }

    @Test
    void cancellingStopsTheStartOfASession() {
        Model blog = Samples.load("blog");

        LiveAnswer<QueryResult> answer = service.run(blog, Language.HQL, "from Post", LONG, state -> {
            if (state.equals(new LiveState.Starting(BootStage.MAPPING))) {
                service.cancel();
            }
        });

        assertThat(refused(answer).cancelled()).isTrue();
        assertThat(service.state()).isEqualTo(new LiveState.Closed());
    }

    @Test
    void aTerminatedProcessIsReportedAndRestarted() {
        Model blog = Samples.load("blog");
        try (LiveService limited = new LiveService(new ChildHost(() -> 200))) {
            LiveAnswer<QueryResult> outOfMemory = limited.run(blog, Language.SQL, "select length(repeat('x', 1000000000))",
                    QueryOptions.DEFAULT,
                    state -> {});

            assertThat(refused(outOfMemory).reasons()).first()
                    .satisfies(reason -> assertThat(reason.problem().message()).contains("more than its 200 MB"));
            assertThat(limited.state()).isEqualTo(new LiveState.Ended());
            assertThat(rows(limited.run(blog, Language.HQL, "from Post", QueryOptions.DEFAULT, state -> {})).booted()).isPresent();
            assertThat(limited.state()).isInstanceOf(LiveState.Ready.class);
        }
    }

    @Test
    void aQueryAfterClosingOpensAnotherSession() {
        Model blog = Samples.load("blog");
        ready(blog);
        List<LiveState> states = new CopyOnWriteArrayList<>();
        Runnable stopListening = service.addListener(states::add);

        service.close();
        stopListening.run();

        assertThat(states).containsExactly(new LiveState.Closed());
        assertThat(rows(hql(blog, "from Post")).booted()).isPresent();
        assertThat(states).hasSize(1);
    }

    private LiveState.Ready ready(Model model) {
        hql(model, "select 1");
        return (LiveState.Ready) service.state();
    }

    private LiveAnswer<QueryResult> hql(Model model, String text) {
        return service.run(model, Language.HQL, text, QueryOptions.DEFAULT, state -> {
            if (state instanceof LiveState.Starting(BootStage stage)) {
                stages.add(stage);
            }
        });
    }

    private static Model apply(Model model, Edit edit) {
        return edit.change().apply(model);
    }

    private static Done<QueryResult> rows(LiveAnswer<QueryResult> answer) {
        assertThat(answer).isInstanceOf(Done.class);
        return (Done<QueryResult>) answer;
    }

    private static Refused<QueryResult> refused(LiveAnswer<QueryResult> answer) {
        assertThat(answer).isInstanceOf(Refused.class);
        return (Refused<QueryResult>) answer;
    }
}
