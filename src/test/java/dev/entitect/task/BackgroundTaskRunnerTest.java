package dev.entitect.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entitect.failure.Failure;
import dev.entitect.file.FileAccessException;
import dev.entitect.fixture.RecordingFailures;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class BackgroundTaskRunnerTest {

    /// Stands in for the window's thread: what tasks deliver is queued until the test takes it.
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final RecordingFailures failures = new RecordingFailures();
    private final BackgroundTaskRunner runner = new BackgroundTaskRunner(window::add, failures);
    private final List<Outcome<String>> outcomes = new ArrayList<>();

    @AfterEach
    void close() {
        runner.close();
    }

    @Test
    void aResultArrivesOnTheReceiversThread() throws InterruptedException {
        AtomicReference<Thread> worker = new AtomicReference<>();
        runner.submit(task(progress -> {
            worker.set(Thread.currentThread());
            return "result";
        }), outcomes::add);

        assertThat(outcomes).isEmpty();
        deliverNext();
        assertThat(outcomes).containsExactly(new Outcome.Succeeded<>("result"));
        assertThat(worker.get()).isNotEqualTo(Thread.currentThread());
    }

    @Test
    void anExceptionInATaskArrivesAsAFailure() throws InterruptedException {
        IOException cause = new IOException("disk full");
        runner.submit(task(progress -> {
            throw cause;
        }), outcomes::add);

        deliverNext();
        assertThat(outcomes).containsExactly(new Outcome.Failed<>());
        assertThat(failures.reported()).containsExactly(Failure.during("Test", cause));
    }

    @Test
    void aRefusalArrivesWithItsMessageAndIsNotReported() throws InterruptedException {
        runner.submit(task(progress -> {
            throw FileAccessException.reading(Path.of("shop"), new NoSuchFileException("shop"));
        }), outcomes::add);

        deliverNext();
        assertThat(outcomes).containsExactly(new Outcome.Refused<>("shop cannot be read: it does not exist."));
        assertThat(failures.reported()).isEmpty();
    }

    @Test
    void failuresOfTasksTriggeredByTypingAreMarked() throws InterruptedException {
        IOException cause = new IOException("disk full");
        runner.submitLatest("key", task(progress -> {
            throw cause;
        }), outcomes::add);

        deliverNext();
        assertThat(failures.reported()).containsExactly(new Failure("Test", cause, true));
    }

    @Test
    void anErrorArrivesAsAFailureToo() throws InterruptedException {
        Error cause = new StackOverflowError();
        runner.submit(task(progress -> {
            throw cause;
        }), outcomes::add);

        deliverNext();
        assertThat(outcomes).containsExactly(new Outcome.Failed<>());
        assertThat(failures.reported()).containsExactly(Failure.during("Test", cause));
    }

    @Test
    void cancellingInterruptsABlockedTask() throws InterruptedException {
        TaskHandle handle = runner.submit(task(this::waitForever), outcomes::add);

        handle.cancel();

        deliverNext();
        assertThat(outcomes).containsExactly(new Outcome.Cancelled<>());
        assertThat(handle.isCancelled()).isTrue();
    }

    @Test
    void aTaskCanCheckForCancellation() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        TaskHandle handle = runner.submit(task(progress -> {
            started.countDown();
            while (true) {
                progress.checkCancelled();
                Thread.onSpinWait();
            }
        }), outcomes::add);
        started.await();

        handle.cancel();

        deliverNext();
        assertThat(outcomes).containsExactly(new Outcome.Cancelled<>());
    }

    @Test
    void anExceptionAfterCancellationIsNotAFailure() throws InterruptedException {
        TaskHandle handle = runner.submit(task(progress -> {
            try {
                return waitForever(progress);
            } catch (InterruptedException e) {
                throw new IOException("closed by interrupt", e);
            }
        }), outcomes::add);

        handle.cancel();

        deliverNext();
        assertThat(outcomes).containsExactly(new Outcome.Cancelled<>());
    }

    @Test
    void aPendingResultIsNotDeliveredAfterCancellation() throws InterruptedException {
        TaskHandle handle = runner.submit(task(progress -> "ready"), outcomes::add);
        Runnable delivery = window.take();

        handle.cancel();
        delivery.run();

        assertThat(outcomes).containsExactly(new Outcome.Cancelled<>());
    }

    @Test
    void onlyTheLatestResultOfAKeyIsDelivered() throws InterruptedException {
        runner.submitLatest("preview", task(progress -> "first"), outcomes::add);
        Runnable first = window.take();
        runner.submitLatest("preview", task(this::waitForever), outcomes::add);
        runner.submitLatest("preview", task(progress -> "third"), outcomes::add);

        first.run();
        deliverNext();
        deliverNext();

        assertThat(outcomes).containsExactlyInAnyOrder(
                new Outcome.Cancelled<>(), new Outcome.Cancelled<>(), new Outcome.Succeeded<>("third"));
    }

    @Test
    void differentKeysAreIndependent() throws InterruptedException {
        runner.submitLatest("source", task(progress -> "source"), outcomes::add);
        runner.submitLatest("problems", task(progress -> "problems"), outcomes::add);

        deliverNext();
        deliverNext();
        assertThat(outcomes).containsExactlyInAnyOrder(new Outcome.Succeeded<>("source"), new Outcome.Succeeded<>("problems"));
    }

    @Test
    void theListOfRunningTasksShowsTheirProgress() throws InterruptedException {
        CountDownLatch notified = new CountDownLatch(1);
        runner.submit(new Task<>("Read schema", progress -> {
            progress.message("table 3 of 4");
            progress.fraction(0.75);
            notified.countDown();
            return waitForever(progress);
        }), outcomes::add);
        notified.await();

        assertThat(runner.running()).singleElement().satisfies(handle -> {
            assertThat(handle.label()).isEqualTo("Read schema");
            assertThat(handle.state()).isEqualTo(new TaskState(OptionalDouble.of(0.75), "table 3 of 4"));
        });
    }

    @Test
    void fractionsAreClampedBetweenZeroAndOne() throws InterruptedException {
        List<OptionalDouble> fractions = new ArrayList<>();
        AtomicReference<TaskHandle> handle = new AtomicReference<>();
        CountDownLatch submitted = new CountDownLatch(1);
        handle.set(runner.submit(task(progress -> {
            submitted.await();
            progress.fraction(-1);
            fractions.add(handle.get().state().fraction());
            progress.fraction(1.5);
            fractions.add(handle.get().state().fraction());
            progress.indeterminate();
            fractions.add(handle.get().state().fraction());
            return "";
        }), outcomes::add));
        submitted.countDown();

        deliverNext();
        assertThat(fractions).containsExactly(OptionalDouble.of(0), OptionalDouble.of(1), OptionalDouble.empty());
    }

    @Test
    void progressUpdatesAreCoalescedForListeners() throws InterruptedException {
        List<Integer> counts = new ArrayList<>();
        runner.addListener(tasks -> counts.add(tasks.size()));
        CountDownLatch done = new CountDownLatch(1);
        runner.submit(task(progress -> {
            for (int i = 0; i < 1000; i++) {
                progress.fraction(i / 1000.0);
            }
            done.countDown();
            return waitForever(progress);
        }), outcomes::add);
        done.await();

        deliverNext();
        assertThat(window).isEmpty();
        assertThat(counts).containsExactly(1);

        runner.running().getFirst().cancel();
        deliverNext();
        deliverNext();
        assertThat(counts).containsExactly(1, 0);
    }

    @Test
    void aRemovedListenerIsNotNotified() throws InterruptedException {
        List<Integer> counts = new ArrayList<>();
        Runnable removal = runner.addListener(tasks -> counts.add(tasks.size()));
        removal.run();
        runner.submit(task(progress -> "result"), outcomes::add);

        deliverNext();
        assertThat(counts).isEmpty();
    }

    @Test
    void closingStopsEverythingAndDeliversNothing() throws InterruptedException {
        runner.submit(task(progress -> "ready"), outcomes::add);
        Runnable ready = window.take();
        runner.submit(task(this::waitForever), outcomes::add);

        runner.close();
        ready.run();

        assertThat(runner.running()).isEmpty();
        assertThat(window).isEmpty();
        assertThat(outcomes).isEmpty();
        assertThatThrownBy(() -> runner.submit(new Task<>("Save", progress -> ""), outcomes::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot start 'Save': the program is closing.");
        assertThat(runner.running()).isEmpty();
    }

    private static Task<String> task(Task.Work<String> work) {
        return new Task<>("Test", work);
    }

    private String waitForever(Progress progress) throws InterruptedException {
        new CountDownLatch(1).await();
        return "never";
    }

    private void deliverNext() throws InterruptedException {
        Runnable delivery = window.poll(10, TimeUnit.SECONDS);
        assertThat(delivery).as("something delivered in time").isNotNull();
        delivery.run();
    }
}
