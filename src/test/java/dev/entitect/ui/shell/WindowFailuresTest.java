package dev.entitect.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.failure.Failure;
import dev.entitect.fixture.FakeDialogs;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WindowFailuresTest {

    private final FakeDialogs dialogs = new FakeDialogs();
    private final WindowFailures failures = new WindowFailures(dialogs, Runnable::run, Path.of("log"));

    @Test
    void aFailureOfRequestedWorkWaitsUntilTheDialogBeforeItIsClosed() {
        dialogs.leaveFailuresOpen();
        failures.report(Failure.during("Open a", new IllegalStateException()));
        failures.report(Failure.uncaught(new IllegalStateException()));
        failures.report(Failure.during("Open b", new StackOverflowError()));
        assertThat(dialogs.messages()).containsExactly("“Open a” failed because of an internal error.");

        dialogs.closeFailure();

        assertThat(dialogs.messages()).containsExactly("“Open a” failed because of an internal error.",
                "“Open b” failed because of an internal error.");
    }

    @Test
    void aRepeatedFailureIsShownAgainForAnotherDocument() {
        Failure failure = new Failure("Generate source", new IllegalStateException(), true);
        failures.report(failure);
        failures.report(failure);
        assertThat(dialogs.messages()).hasSize(1);

        failures.documentChanged();
        failures.report(failure);

        assertThat(dialogs.messages()).hasSize(2);
    }

    @Test
    void aLackOfMemoryIsNamed() {
        failures.report(Failure.during("Open a", new OutOfMemoryError()));

        assertThat(dialogs.messages()).containsExactly("“Open a” failed because it needs more memory than Entitect has.");
    }
}
