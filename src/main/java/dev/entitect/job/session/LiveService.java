package dev.entitect.job.session;

import dev.entitect.check.ModelCheck;
import dev.entitect.check.Problem;
import dev.entitect.check.Severity;
import dev.entitect.job.code.CodeConsent;
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

/// Answers queries on a model, and keeps the live session for it from one query to the next: at most one at a time. A session is opened
/// anew when what is generated from the model has changed, and only then; moving a box changes nothing that runs.
///
/// Thread-safe. One query runs at a time and others wait for it; [#cancel()], [#state()] and [#close()] may be called while it runs.
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
    /// @param consent is asked before code that came with a file runs for the first time
    public LiveService(LiveHost host, CodeConsent consent) {
        this.host = host;
        this.consent = consent;
    }

    /// A session, and what it was made from.
    private record Running(SessionPlan plan, LiveSession session) {}

    /// One call of [#run], which may be given up.
    private static final class Attempt {
        private final Consumer<? super LiveState> watcher;
        private volatile boolean cancelled;

        Attempt(Consumer<? super LiveState> watcher) {
            this.watcher = watcher;
        }
    }

    /// Thrown through the opening of a session to give up on it.
    private static final class WaitAbandonedException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// Runs a query on the model, after opening a session if the one that runs is of something else. Takes seconds the first time.
    ///
    /// @param watcher hears of each stage when a session is opened, and of its being ready, on this thread
    public LiveAnswer<QueryResult> run(Model model, Language language, String text, QueryOptions options,
            Consumer<? super LiveState> watcher) {
        return ask(model, session -> language == Language.SQL ? session.sql(text, options) : session.hql(text, options), watcher);
    }

    /// Asks the session of the model, after opening one if the one that runs is of something else. Takes seconds the first time.
    ///
    /// @param question is asked on this thread
    /// @param watcher  hears of each stage when a session is opened, and of its being ready, on this thread
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
            List<Problem> errors = check.check(model).stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
            if (!errors.isEmpty()) {
                return new Refused<>(errors.stream().map(problem -> new Reason(problem, Optional.empty())).toList(), List.of());
            }
            if (!consent.mayRun(model)) {
                return new Refused<>(List.of(new Reason(new Problem(Optional.empty(), Severity.ERROR,
                        "The session was not started because you did not allow the Java code of this file to run."
                                + " Try again to change your answer.",
                        List.of()), Optional.empty())), List.of());
            }
            return ask(plan(model).on(target), question, mine);
        } finally {
            attempt = null;
            lock.unlock();
        }
    }

    /// Goes on from the plan of the question before, which most of it is taken over from.
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
            giveUpIfCancelled(mine);
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
            giveUpIfCancelled(mine);
            setState(new LiveState.Starting(stage));
        });
        running = new Running(plan, session);
        ready(session, plan);
        return session.timings();
    }

    /// Starts what a session runs in, and runs one of a model of our own in it, so that the compiler and Hibernate are loaded when the
    /// user's first query comes. Nothing of the user's model runs. Does nothing when a session has been opened already.
    ///
    /// @param listener may throw to give up
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

    private static void giveUpIfCancelled(Attempt mine) {
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

    /// Stops the query that runs, or the opening of the session for it, which then ends with [Refused#cancelled()]. Those that wait for
    /// their turn still run. May take a quarter of a second, so it is nothing for a window's thread.
    public void cancel() {
        Attempt stopped = attempt;
        if (stopped == null) {
            return;
        }
        stopped.cancelled = true;
        // A query that was about to begin when the flag was set does not look at it again: ask its session until it is over.
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

    /// Where sessions run from the next question on.
    public void runOn(Target next) {
        target = next;
    }

    public Target target() {
        return target;
    }

    /// Another document is open: its session takes nothing over from the one that runs, and begins in memory.
    ///
    /// @param fromFile it was not begun in this window
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

    /// Stops what runs and gives up the session and its rows. A later query opens another.
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
