package dev.entitect.ui.query;

import dev.entitect.job.LiveAnswer;
import dev.entitect.job.LiveService;
import dev.entitect.job.LiveState;
import dev.entitect.live.Completion;
import dev.entitect.live.Language;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.LiveSession;
import dev.entitect.live.NPlusOne;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.QueryResult;
import dev.entitect.live.SessionObjects;
import dev.entitect.live.SnippetResult;
import dev.entitect.live.SqlEvent;
import dev.entitect.live.Expansion;
import dev.entitect.model.Model;
import dev.entitect.task.Outcome;
import dev.entitect.task.Progress;
import dev.entitect.task.Task;
import dev.entitect.task.TaskHandle;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Dialogs;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.query.completion.Proposal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.SplitPane;
import javafx.util.Subscription;

/// The query, its result and the history of one document.
final class QueryConsole extends SplitPane implements QueryHost {

    private static final double EDITOR_SHARE = 0.42;
    private static final double NARROWEST = 260;

    private final Document document;
    private final TaskRunner tasks;
    private final LiveService live;
    private final QueryEditor editor = new QueryEditor(this);
    private final ResultView result;
    private final AnswerListener listener;
    private final Subscription model;
    private final Runnable progressListener;
    /// Under which completions are asked for: only the newest is of use.
    private final Object completing = new Object();
    private Optional<TaskHandle> running = Optional.empty();
    private Optional<Query> last = Optional.empty();

    QueryConsole(Document document, TaskRunner tasks, LiveService live, Dialogs dialogs, AnswerListener listener) {
        this.listener = listener;
        this.document = document;
        this.tasks = tasks;
        this.live = live;
        this.result = new ResultView(document, tasks, dialogs, this::unfold, this::goTo);
        this.model = document.modelProperty().subscribe(editor::setModel);
        this.progressListener = tasks.addListener(this::showProgress);
        getItems().setAll(editor, result);
        setDividerPositions(EDITOR_SHARE);
        editor.setMinWidth(NARROWEST);
        result.setMinWidth(NARROWEST);
    }

    QueryEditor editor() {
        return editor;
    }

    /// The document has been closed.
    void dispose() {
        model.unsubscribe();
        progressListener.run();
        if (running.isPresent()) {
            cancel();
        }
        running = Optional.empty();
    }

    @Override
    public void run(List<Query> queries) {
        if (queries.getFirst().language() == Language.JAVA) {
            runJava(queries.getFirst());
        } else {
            run(queries, result.options());
        }
    }

    /// One after the other, until one fails; the last that ran is shown.
    private void run(List<Query> queries, QueryOptions options) {
        Model asked = document.model();
        submit("Run query", watcher -> {
            List<LiveAnswer<QueryResult>> answers = new ArrayList<>();
            for (Query query : queries) {
                if (answers.isEmpty() || answers.getLast() instanceof LiveAnswer.Done) {
                    answers.add(live.ask(asked, session -> run(session, query, options), watcher));
                }
            }
            return answers;
        }, answers -> {
            Query query = queries.get(answers.size() - 1);
            last = Optional.of(query);
            List<QueryResult> done = answers.stream().flatMap(
                    answer -> answer instanceof LiveAnswer.Done<QueryResult>(QueryResult rows, var booted) ? Stream.of(rows) : Stream.of())
                    .toList();
            List<QueryResult> before = done.subList(0, Math.min(done.size(), answers.size() - 1));
            result.show(answers.getLast(), before, asked, query.firstLine(), offset -> run(List.of(query), result.options().from(offset)));
            if (!done.isEmpty()) {
                listener.answered(asked, queries.stream().map(Query::inALine).limit(done.size()).collect(Collectors.joining("; ")),
                        done.stream().flatMap(each -> each.statements().stream()).toList(),
                        done.stream().flatMap(each -> each.findings().stream()).toList(), Optional.empty());
            }
        });
    }

    private static QueryResult run(LiveSession session, Query query, QueryOptions options) {
        return query.language() == Language.HQL
                ? session.hql(query.text(), query.parameters(), options)
                : session.sql(query.text(), query.parameters(), options);
    }

    private void runJava(Query query) {
        QueryOptions options = result.options();
        last = Optional.of(query);
        ask("Run Java", session -> session.java(query.text(), options), (asked, answer) -> {
            result.showSnippet(answer, asked, query.firstLine());
            if (answer instanceof LiveAnswer.Done<SnippetResult>(SnippetResult done, var booted)) {
                listener.answered(asked, query.inALine(), done.statements(), done.findings(), Optional.of(done.objects()));
            }
        });
    }

    @Override
    public void explain(Query query) {
        QueryOptions options = result.options();
        last = Optional.of(query);
        ask("Explain query", session -> session.explain(query.language(), query.text(), query.parameters(), true, options),
                (asked, answer) -> result.showPlans(answer, asked, query.firstLine()));
    }

    @Override
    public void resetJava() {
        ask("Reset Java", session -> {
            session.resetJava();
            return true;
        }, (asked, answer) -> {
            result.showMessage("Java begins anew: its variables are forgotten, and so is what was not committed.");
            listener.answered(asked, "Reset", List.of(), List.of(), Optional.of(SessionObjects.NONE));
        });
    }

    @Override
    public void completeJava(String code, int caret, boolean wanted, Consumer<List<Proposal>> receiver) {
        if (!wanted && !(live.state() instanceof LiveState.Ready)) {
            return;
        }
        Model asked = document.model();
        tasks.submitLatest(completing,
                new Task<>("Complete", progress -> live.ask(asked, session -> session.complete(code, caret), state -> {})), outcome -> {
                    if (outcome instanceof Outcome.Succeeded(LiveAnswer.Done(List<Completion> found, var booted))) {
                        receiver.accept(found.stream().map(each -> new Proposal(each.text(), each.start(), "")).toList());
                    }
                });
    }

    private void unfold(long number, List<Integer> rows, List<String> path, Consumer<LiveAnswer<Map<Integer, Expansion>>> receiver) {
        Model asked = document.model();
        tasks.submit(new Task<>("Load objects", progress -> live.ask(asked, session -> unfold(session, number, rows, path), state -> {})),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Succeeded<LiveAnswer<Map<Integer, Expansion>>>(LiveAnswer<Map<Integer, Expansion>> answer) -> {
                            receiver.accept(answer);
                            if (answer instanceof LiveAnswer.Done<Map<Integer, Expansion>>(Map<Integer, Expansion> inside, var booted)) {
                                tellUnfolded(asked, path, inside.values());
                            }
                        }
                        case Outcome.Failed<LiveAnswer<Map<Integer, Expansion>>>(Throwable cause) -> result.show(cause);
                        case Outcome.Cancelled<LiveAnswer<Map<Integer, Expansion>>>() -> {
                            // the program is closing
                        }
                    }
                });
    }

    /// A path may lead nowhere in some of several rows.
    private static Map<Integer, Expansion> unfold(LiveSession session, long number, List<Integer> rows, List<String> path) {
        Map<Integer, Expansion> inside = new LinkedHashMap<>();
        for (int row : rows) {
            try {
                inside.put(row, session.expand(number, row, path));
            } catch (LiveException nowhere) {
                if (nowhere.cancelled() || rows.size() == 1) {
                    throw nowhere;
                }
            }
        }
        return inside;
    }

    private void tellUnfolded(Model asked, List<String> path, Collection<Expansion> inside) {
        List<SqlEvent> sent = inside.stream().flatMap(each -> each.statements().stream()).toList();
        if (!sent.isEmpty()) {
            // each knows what was found so far
            List<NPlusOne> findings = inside.stream().map(Expansion::findings).reduce(List.of(), (before, after) -> after);
            listener.answered(asked, "Unfold " + String.join(".", path), sent, findings, Optional.empty());
        }
    }

    private <T> void ask(String label, Function<LiveSession, T> question, BiConsumer<Model, LiveAnswer<T>> whenAnswered) {
        Model asked = document.model();
        submit(label, watcher -> live.ask(asked, question, watcher), answer -> whenAnswered.accept(asked, answer));
    }

    private <T> void submit(String label, Function<Consumer<LiveState>, T> work, Consumer<T> whenDone) {
        editor.setBusy(true);
        editor.setProgress("Running…");
        Task<T> task = new Task<>(label, progress -> work.apply(state -> tell(state, progress)));
        TaskHandle handle = tasks.submit(task, outcome -> {
            running = Optional.empty();
            editor.setBusy(false);
            switch (outcome) {
                case Outcome.Succeeded<T>(T answer) -> whenDone.accept(answer);
                case Outcome.Failed<T>(Throwable cause) -> result.show(cause);
                case Outcome.Cancelled<T>() -> {
                    // the program is closing
                }
            }
        });
        // a runner may have delivered the outcome already
        running = Optional.of(handle).filter(it -> editor.isBusy());
    }

    private static void tell(LiveState state, Progress progress) {
        progress.message(state instanceof LiveState.Starting(var stage) ? Sentences.of(stage) : "Running…");
    }

    private void showProgress(List<TaskHandle> handles) {
        running.filter(handles::contains).map(handle -> handle.state().message()).filter(message -> !message.isEmpty())
                .ifPresent(editor::setProgress);
    }

    /// In the background, because the database takes a moment to notice.
    @Override
    public void cancel() {
        editor.setProgress("Stopping…");
        tasks.submit(new Task<>("Stop query", progress -> {
            live.cancel();
            return null;
        }), outcome -> {});
    }

    private void goTo(LiveProblem problem) {
        last.ifPresent(query -> editor.goTo(query, problem.line(), problem.column()));
    }
}
