package dev.entitect.job.code;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.edit.Edits;
import dev.entitect.fixture.Samples;
import dev.entitect.job.session.LiveAnswer;
import dev.entitect.job.session.LiveService;
import dev.entitect.job.session.LiveState;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.engine.EngineHost;
import dev.entitect.model.Attribute;
import dev.entitect.model.Converter;
import dev.entitect.model.Entity;
import dev.entitect.model.Member;
import dev.entitect.model.Model;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.MemberId;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.CheckRule;
import dev.entitect.model.value.ConstraintName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CodeConsentTest {

    private final List<List<ForeignCode>> asked = new ArrayList<>();
    private final AtomicReference<Set<String>> stored = new AtomicReference<>(Set.of());
    private boolean answer = true;

    @Test
    void codeFromAFileRequiresConsentOnceAndIsListedByName() {
        Model library = Samples.load("library");
        CodeConsent consent = consent(Set.of());
        consent.opened(library);

        assertThat(consent.mayRun(library)).isTrue();
        assertThat(consent.mayRun(library)).isTrue();

        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst()).isEqualTo(ForeignCode.of(library));
        CodeConsent nextStart = consent(stored.get());
        nextStart.opened(library);
        assertThat(nextStart.mayRun(library)).isTrue();
        assertThat(asked).hasSize(1);
    }

    @Test
    void aRefusalIsNotRemembered() {
        Model library = Samples.load("library");
        CodeConsent consent = consent(Set.of());
        consent.opened(library);
        answer = false;

        assertThat(consent.mayRun(library)).isFalse();
        assertThat(consent.mayRun(library)).isFalse();

        assertThat(asked).hasSize(2);
        assertThat(stored.get()).isEmpty();
    }

    @Test
    void codeWrittenInTheWindowNeedsNoConsent() {
        Model library = Samples.load("library");
        CodeConsent consent = consent(Set.of());
        consent.opened(Samples.load("blog"));

        assertThat(consent.mayRun(library)).isTrue();

        assertThat(asked).isEmpty();
    }

    @Test
    void codeChangedInTheFileRequiresConsentAgain() {
        Model library = Samples.load("library");
        CodeConsent consent = consent(Set.of());
        consent.opened(library);
        consent.mayRun(library);
        Converter converter = library.converters().stream().findFirst().orElseThrow();
        Model changed = Edits.changeElement("Change", converter.withToColumn("null")).change().apply(library);
        consent.opened(changed);

        consent.mayRun(changed);

        assertThat(asked).hasSize(2);
        assertThat(asked.getLast()).extracting(ForeignCode::label).containsExactly("converter " + converter.name());
    }

    @Test
    void twoMembersOfOneNameAreAskedAboutSeparately() {
        Model model = withMembers(code("a", "run", "void run() { first(); }"), code("b", "run", "void run(int i) { second(); }"));
        CodeConsent consent = consent(Set.of());
        consent.opened(model);

        consent.mayRun(model);

        assertThat(asked.getFirst()).extracting(ForeignCode::code).containsExactly("void run() { first(); }",
                "void run(int i) { second(); }");
    }

    @Test
    void theSameTextInAnotherPlaceIsAskedAboutAgain() {
        Model first = withMembers(code("a", "run", "void run() { delete(); }"));
        Model second = withMembers(code("a", "run", "void run() { delete(); }"), code("b", "erase", "void run() { delete(); }"));
        CodeConsent consent = consent(Set.of());
        consent.opened(first);
        consent.mayRun(first);
        consent.opened(second);

        consent.mayRun(second);

        assertThat(asked.getLast()).extracting(ForeignCode::label).containsExactly("Post.erase");
    }

    @Test
    void codeOfAFileRemainsForeignWhenItIsEditedOrItsClassRenamed() {
        Model model = withMembers(code("a", "run", "void run() { first(); }"));
        CodeConsent consent = consent(Set.of());
        consent.opened(model);
        answer = false;

        assertThat(consent.mayRun(withMembers(code("a", "run", "void run() { first() ; }")))).isFalse();
        assertThat(consent.mayRun(Edits.renameClass(entityId("Post"), "Article").change().apply(model))).isFalse();
        assertThat(consent.mayRun(withMembers(code("c", "pasted", "void run() { first(); }")))).isFalse();
    }

    @Test
    void codeThatTheUserEditsAfterAllowingItIsNotAskedAboutAgain() {
        Model model = withMembers(code("a", "run", "void run() { first(); }"));
        CodeConsent consent = consent(Set.of());
        consent.opened(model);
        consent.mayRun(model);

        assertThat(consent.mayRun(withMembers(code("a", "run", "void run() { mine(); }")))).isTrue();
        assertThat(asked).hasSize(1);
    }

    @Test
    void importsTypesAndParametersArePartOfTheCode() {
        Model model = withMembers(new Member.Code(new MemberId("a"), "run", List.of("java.io.File"), "void run() {}"),
                new Member.Hybrid(new MemberId("b"), "size", "int", "1", ""),
                new Member.HybridCondition(new MemberId("c"), "large", List.of(new Member.Parameter("int", "limit")), "limit > 1", ""));

        assertThat(ForeignCode.of(model)).extracting(ForeignCode::code).containsExactly("import java.io.File;\nvoid run() {}", "int = 1",
                "(int limit) -> limit > 1");
    }

    @Test
    void sqlThatCallsUnknownFunctionsCountsAsCode() {
        Model model = Model.empty("m").with(Entity.of(entityId("Post"), "Post")
                .withAttribute(attribute("a", "length(title) > 1 and title in ('a', 'b')")).withAttribute(attribute("b", "pwn(title) > 1"))
                .withAttribute(attribute("c", "\"FILE_READ\"/* */('x') is null")));

        assertThat(ForeignCode.of(model)).extracting(ForeignCode::label).containsExactly("check of Post.b", "check of Post.c");
    }

    private static Attribute attribute(String name, String check) {
        return Attribute.of(new AttributeId(name), name, new BasicType.Text(10, false))
                .withCheck(Optional.of(new CheckRule(ConstraintName.byConvention(), check)));
    }

    private static Model withMembers(Member... members) {
        return Model.empty("m").with(Entity.of(entityId("Post"), "Post").withMembers(List.of(members)));
    }

    private static Member code(String id, String name, String source) {
        return new Member.Code(new MemberId(id), name, List.of(), source);
    }

    @Test
    void aSessionDoesNotStartWithoutConsent() {
        Model library = Samples.load("library");
        CodeConsent consent = consent(Set.of());
        consent.opened(library);
        answer = false;
        try (LiveService live = new LiveService(new EngineHost(), consent)) {
            assertThat(live.ask(library, session -> session.sql("select 1", QueryOptions.DEFAULT), state -> {})).isInstanceOfSatisfying(
                    LiveAnswer.Refused.class,
                    refused -> assertThat(refused.reasons().toString()).contains("did not allow"));
            assertThat(live.state()).isInstanceOf(LiveState.Closed.class);
        }
    }

    private CodeConsent consent(Set<String> allowed) {
        return new CodeConsent(allowed, code -> {
            asked.add(code);
            return answer;
        }, stored::set);
    }
}
