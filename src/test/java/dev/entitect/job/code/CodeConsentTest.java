package dev.entitect.job.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.edit.Edits;
import dev.entitect.fixture.Samples;
import dev.entitect.job.session.LiveAnswer;
import dev.entitect.job.session.LiveService;
import dev.entitect.job.session.LiveState;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.engine.EngineHost;
import dev.entitect.model.Converter;
import dev.entitect.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CodeConsentTest {

    private final List<String> asked = new ArrayList<>();
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
        ForeignCode.of(library).keySet().stream().limit(3).forEach(name -> assertThat(asked.getFirst()).contains(name));
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
        assertThat(asked.getLast()).isEqualTo("converter " + converter.name());
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
        return new CodeConsent(allowed, names -> {
            asked.add(names);
            return answer;
        }, stored::set);
    }
}
