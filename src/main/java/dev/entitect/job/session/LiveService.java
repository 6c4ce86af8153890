package dev.entitect.job.session;

import dev.entitect.check.ModelCheck;
import dev.entitect.check.Problem;
import dev.entitect.check.Severity;
import dev.entitect.job.code.CodeConsent;
import dev.entitect.job.code.JsonTypes;
import dev.entitect.job.session.LiveAnswer.Done;
import dev.entitect.job.session.LiveAnswer.Reason;
import dev.entitect.job.session.LiveAnswer.Refused;
import dev.entitect.live.BootListener;
import dev.entitect.live.BootTimings;
import dev.entitect.live.Language;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveHost;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.LiveSession;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.QueryResult;
import dev.entitect.live.RowsChanged;
import dev.entitect.live.TableCount;
import dev.entitect.live.TableMigration;
import dev.entitect.live.Target;
import dev.entitect.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// Answers queries on a model and keeps its live session from one query to the next, at most one session at a time. A new session is
/// opened only if the code generated from the model has changed; moving a box does not affect the session.
///
/// Thread-safe. One query runs at a time while others wait; [#cancel()], [#state()] and [#close()] may be called while it runs.
public final class LiveService implements AutoCloseable {

    private final LiveHost host;
    private final CodeConsent consent;
    private final ModelCheck check = new ModelCheck();
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Consumer<? super LiveState>> listeners = new CopyOnWriteArrayList<>();
    private volatile LiveState state = new LiveState.Closed();
    private volatile Attempt attempt;
    private volatile Running running;
    private SessionPlan latest;
    private volatile boolean left;
    private volatile Target target = new Target.Memory();

    /// @param host closed with this service
    public LiveService(LiveHost host) {
        this(host, CodeConsent.given());
    }

    /// @param host    closed with this service
    /// @param consent asked before code from a file runs for the first time
    public LiveService(LiveHost host, CodeConsent consent) {
        this.host = host;
        this.consent = consent;
    }

    /// A session and the plan that it was opened from.
    private record Running(SessionPlan plan, LiveSession session) {}

    /// One call of [#run], which can be cancelled.
    private static final class Attempt {
        private final Consumer<? super LiveState> watcher;
        private volatile boolean cancelled;

        Attempt(Consumer<? super LiveState> watcher) {
            this.watcher = watcher;
        }
    }

    /// Thrown while a session is being opened to abandon it.
    private static final class WaitAbandonedException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// Runs a query on the model. Opens a session first if none is running for this model, which takes seconds the first time.
    ///
    /// @param watcher notified on this thread of each stage of opening a session, and when it is ready
    public LiveAnswer<QueryResult> run(Model model, Language language, String text, QueryOptions options,
            Consumer<? super LiveState> watcher) {
        return ask(model, session -> language == Language.SQL ? session.sql(text, options) : session.hql(text, options), watcher);
    }

    /// Asks the session of the model. Opens a session first if none is running for this model, which takes seconds the first time.
    ///
    /// @param question called on this thread
    /// @param watcher  notified on this thread of each stage of opening a session, and when it is ready
    public <T> LiveAnswer<T> ask(Model model, Function<? super LiveSession, T> question, Consumer<? super LiveState> watcher) {
        lock.lock();
        try {
            Attempt mine = new Attempt(watcher);
            attempt = mine;
            if (left) {
                left = false;
                running = null;
                latest = null;
            }
            List<Problem> errors = Stream.concat(check.check(model).stream().filter(problem -> problem.severity() == Severity.ERROR),
                    JsonTypes.problems(model).stream()).toList();
            if (!errors.isEmpty()) {
                return new Refused<>(errors.stream().map(problem -> new Reason(problem, Optional.empty())).toList(), List.of());
            }
            if (!consent.mayRun(model)) {
                return new Refused<>(List.of(new Reason(new Problem(Optional.empty(), Severity.ERROR,
                        "The session was not started because you did not allow the code of this file to run."
                                + " Try again to change your answer.",
                        List.of()), Optional.empty())), List.of());
            }
            return ask(plan(model).on(target), question, mine);
        } finally {
            attempt = null;
            lock.unlock();
        }
    }

    /// Derives the plan from that of the previous question and reuses most of it.
    private SessionPlan plan(Model model) {
        latest = latest == null ? SessionPlan.of(model) : latest.next(model);
        return latest;
    }

    private <T> LiveAnswer<T> ask(SessionPlan plan, Function<? super LiveSession, T> question, Attempt mine) {
        boolean opened = false;
        try {
            Optional<BootTimings> booted = Optional.empty();
            if (running == null || !host.alive() || !running.plan().spec().equals(plan.spec())) {
                booted = Optional.of(boot(plan, mine));
            }
            opened = true;
            checkCancelled(mine);
            LiveSession session = running.session();
            T result = question.apply(session);
            if (result instanceof RowsChanged changed && changed.changedRows()) {
                ready(session, plan);
            }
            return new Done<>(result, booted);
        } catch (LiveException failed) {
            List<Reason> reasons = reasons(plan, failed);
            if (!host.alive()) {
                running = null;
            }
            if (!opened || running == null) {
                setState(failed.cancelled()
                        ? new LiveState.Closed()
                        : opened
                                ? new LiveState.Ended()
                                : new LiveState.Failed(plan.model(), reasons.stream().map(Reason::problem).toList()));
            }
            return new Refused<>(reasons, failed.statements());
        } catch (WaitAbandonedException stopped) {
            if (running == null) {
                setState(new LiveState.Closed());
            }
            LiveProblem cancelled = LiveProblem.of(LiveProblem.Kind.CANCELLED, "The query was cancelled.");
            return new Refused<>(reasons(plan, List.of(cancelled)), List.of());
        }
    }

    private BootTimings boot(SessionPlan plan, Attempt mine) {
        Running before = running;
        List<TableMigration> moves = before == null || !host.alive() ? List.of() : RowMigrations.of(before.plan().schema(), plan.schema());
        LiveSession session = host.open(plan.spec().moving(moves), stage -> {
            checkCancelled(mine);
            setState(new LiveState.Starting(stage));
        });
        running = new Running(plan, session);
        ready(session, plan);
        return session.timings();
    }

    /// Starts the host and runs a session of a built-in model in it, so that the compiler and Hibernate are already loaded when the user
    /// runs the first query. Nothing of the user's model runs. Does nothing if a session has been opened already.
    ///
    /// @param listener may throw to abandon the warm-up
    public void warmUp(BootListener listener) {
        lock.lock();
        try {
            if (running == null) {
                WarmUp.run(host, listener);
            }
        } finally {
            lock.unlock();
        }
    }

    private void ready(LiveSession session, SessionPlan plan) {
        List<TableCount> counts = session.rowCounts();
        long rows = counts.stream().mapToLong(count -> Math.max(0, count.rows())).sum();
        setState(new LiveState.Ready(plan.model().name(), counts.size(), rows, session.info()));
    }

    private static void checkCancelled(Attempt mine) {
        if (mine.cancelled) {
            throw new WaitAbandonedException();
        }
    }

    private static List<Reason> reasons(SessionPlan plan, LiveException failed) {
        return reasons(plan, failed.problems());
    }

    private static List<Reason> reasons(SessionPlan plan, List<LiveProblem> problems) {
        List<Problem> explained = new LiveProblems(plan).explain(problems);
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < problems.size(); i++) {
            reasons.add(new Reason(explained.get(i), Optional.of(problems.get(i))));
        }
        return reasons;
    }

    /// Stops the running query, or the opening of its session; the query then ends with [Refused#cancelled()]. Waiting queries still run.
    /// May take a quarter of a second, so do not call it on the thread of the window.
    public void cancel() {
        Attempt stopped = attempt;
        if (stopped == null) {
            return;
        }
        stopped.cancelled = true;
        // A query that was about to start when the flag was set does not check it again, so keep telling its session until it is over.
        for (int request = 0; request < 20 && attempt == stopped; request++) {
            host.cancel();
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Sets where sessions run, starting with the next question.
    public void runOn(Target next) {
        target = next;
    }

    public Target target() {
        return target;
    }

    /// Called when another document is open. Its session takes no rows from the running one and starts in memory.
    ///
    /// @param fromFile whether the document was opened from a file rather than created in this window
    public void switchTo(Model model, boolean fromFile) {
        consent.opened(fromFile ? model : Model.empty(""));
        target = new Target.Memory();
        left = true;
        if (attempt == null) {
            setState(new LiveState.Closed());
        }
    }

    public LiveState state() {
        return state;
    }

    /// Calls the listener after each change of the state, on the thread that changed it.
    ///
    /// @return removes the listener
    public Runnable addListener(Consumer<? super LiveState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Stops the running query and discards the session with its rows. A later query opens another session.
    @Override
    public void close() {
        cancel();
        lock.lock();
        try {
            running = null;
            host.close();
            setState(new LiveState.Closed());
        } finally {
            lock.unlock();
        }
    }

    private void setState(LiveState next) {
        if (!next.equals(state)) {
            state = next;
            Attempt current = attempt;
            if (current != null) {
                current.watcher.accept(next);
            }
            listeners.forEach(listener -> listener.accept(next));
        }
    }
}
