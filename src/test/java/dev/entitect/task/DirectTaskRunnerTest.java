package dev.entitect.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entitect.failure.Failure;
import dev.entitect.fixture.RecordingFailures;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectTaskRunnerTest {

    private final RecordingFailures failures = new RecordingFailures();
    private final DirectTaskRunner runner = new DirectTaskRunner(failures);
    private final List<Outcome<String>> outcomes = new ArrayList<>();

    @Test
    void theOutcomeIsDeliveredBeforeSubmitReturns() {
        runner.submit(new Task<>("Test", progress -> "result"), outcomes::add);

        assertThat(outcomes).containsExactly(new Outcome.Succeeded<>("result"));
        assertThat(runner.running()).isEmpty();
    }

    @Test
    void aFailureIsAnOutcomeNotAnException() {
        IOException cause = new IOException("disk full");
        runner.submit(new Task<String>("Test", progress -> {
            throw cause;
        }), outcomes::add);

        assertThat(outcomes).containsExactly(new Outcome.Failed<>());
        assertThat(failures.reported()).containsExactly(Failure.during("Test", cause));
    }

    @Test
    void eachTaskOfAKeyIsDeliveredBecauseNoneIsSuperseded() {
        runner.submitLatest("key", new Task<>("Test", progress -> "first"), outcomes::add);
        runner.submitLatest("key", new Task<>("Test", progress -> "second"), outcomes::add);

        assertThat(outcomes).containsExactly(new Outcome.Succeeded<>("first"), new Outcome.Succeeded<>("second"));
    }

    @Test
    void aTaskCancelledByAListenerLeavesTheCallingThreadUninterrupted() {
        runner.addListener(tasks -> tasks.forEach(TaskHandle::cancel));
        runner.submit(new Task<>("Test", progress -> "result"), outcomes::add);

        assertThat(outcomes).containsExactly(new Outcome.Cancelled<>());
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void listenersFollowTheProgress() {
        List<String> messages = new ArrayList<>();
        runner.addListener(tasks -> tasks.forEach(task -> messages.add(task.state().message())));
        runner.submit(new Task<>("Test", progress -> {
            progress.message("halfway");
            return "";
        }), outcomes::add);

        assertThat(messages).containsExactly("", "halfway");
    }

    @Test
    void nothingStartsAfterClosing() {
        runner.close();

        assertThatThrownBy(() -> runner.submit(new Task<>("Save", progress -> ""), outcomes::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot start 'Save': the program is closing.");
    }

    @Test
    void workCalledOutsideATaskIsNeverCancelled() {
        Progress progress = Progress.none();
        progress.checkCancelled();

        assertThat(progress.isCancelled()).isFalse();
    }
}
