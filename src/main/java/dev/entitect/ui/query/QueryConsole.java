package dev.entitect.ui.query;

import dev.entitect.job.session.LiveAnswer;
import dev.entitect.job.session.LiveService;
import dev.entitect.job.session.LiveState;
import dev.entitect.job.session.SessionClient;
import dev.entitect.live.Completion;
import dev.entitect.live.Expansion;
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
import dev.entitect.model.Model;
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
import javafx.scene.control.SplitPane;
import javafx.util.Subscription;

/// The query, its result and the history of one document.
final class QueryConsole extends SplitPane implements QueryHost {

    private static final double EDITOR_SHARE = 0.42;
    private static final double MIN_WIDTH = 260;

    private final Document document;
    private final TaskRunner tasks;
    private final LiveService live;
    private final SessionClient session;
    private final QueryEditor editor = new QueryEditor(this);
    private final ResultView result;
    private final AnswerListener listener;
    private final Subscription model;
    private final Runnable progressListener;
    /// The task key of completions, so that only the latest request runs.
    private final Object completionKey = new Object();
    private Optional<TaskHandle> running = Optional.empty();
    private Optional<Query> last = Optional.empty();

    QueryConsole(Document document, TaskRunner tasks, LiveService live, Dialogs dialogs, AnswerListener listener) {
        this.listener = listener;
        this.document = document;
        this.tasks = tasks;
        this.live = live;
        this.session = new SessionClient(tasks, live);
        this.result = new ResultView(document, tasks, dialogs, this::expand, this::goTo);
        this.model = document.modelProperty().subscribe(editor::setModel);
        this.progressListener = tasks.addListener(this::showProgress);
        getItems().setAll(editor, result);
        setDividerPositions(EDITOR_SHARE);
        editor.setMinWidth(MIN_WIDTH);
        result.setMinWidth(MIN_WIDTH);
    }

    QueryEditor editor() {
        return editor;
    }

    /// Called when the document has been closed.
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

    /// Runs the queries in order until one fails; shows the last one that ran.
    private void run(List<Query> queries, QueryOptions options) {
        Model queried = document.model();
        List<QueryResult> done = new ArrayList<>();
        submit("Run query", asking -> {
            LiveAnswer<QueryResult> answer = null;
            for (Query query : queries) {
                answer = asking.ask(queried, session -> run(session, query, options));
                if (!(answer instanceof LiveAnswer.Done<QueryResult>(QueryResult rows, var booted))) {
                    break;
                }
                done.add(rows);
            }
            return answer;
        }, answer -> {
            boolean answered = answer instanceof LiveAnswer.Done;
            List<QueryResult> before = answered ? done.subList(0, done.size() - 1) : done;
            Query query = queries.get(Math.min(before.size(), queries.size() - 1));
            last = Optional.of(query);
            result.show(answer, before, queried, query.firstLine(), offset -> run(List.of(query), result.options().from(offset)));
            if (!done.isEmpty()) {
                listener.answered(queried, queries.stream().map(Query::onOneLine).limit(done.size()).collect(Collectors.joining("; ")),
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
        ask("Run Java", session -> session.java(query.text(), options), (queried, answer) -> {
            result.showSnippet(answer, queried, query.firstLine());
            if (answer instanceof LiveAnswer.Done<SnippetResult>(SnippetResult done, var booted)) {
                listener.answered(queried, query.onOneLine(), done.statements(), done.findings(), Optional.of(done.objects()));
            }
        });
    }

    @Override
    public void explain(Query query) {
        QueryOptions options = result.options();
        last = Optional.of(query);
        ask("Explain query", session -> session.explain(query.language(), query.text(), query.parameters(), true, options),
                (queried, answer) -> result.showPlans(answer, queried, query.firstLine()));
    }

    @Override
    public void resetJava() {
        ask("Reset Java", session -> {
            session.resetJava();
            return true;
        }, (queried, answer) -> {
            if (answer instanceof LiveAnswer.Refused<Boolean> refused) {
                result.showFailure(refused.text());
                return;
            }
            result.showMessage("Java was reset: its variables and uncommitted changes were discarded.");
            listener.answered(queried, "Reset", List.of(), List.of(), Optional.of(SessionObjects.NONE));
        });
    }

    @Override
    public void completeJava(String code, int caret, boolean explicit, Consumer<List<Proposal>> receiver) {
        if (!explicit && !(live.state() instanceof LiveState.Ready)) {
            return;
        }
        session.askLatest(completionKey, "Complete", document.model(), running -> running.complete(code, caret), answer -> {
            if (answer instanceof LiveAnswer.Done<List<Completion>>(List<Completion> found, var booted)) {
                receiver.accept(found.stream().map(each -> new Proposal(each.text(), each.start(), "")).toList());
            }
        });
    }

    private void expand(long number, List<Integer> rows, List<String> path, Consumer<LiveAnswer<Map<Integer, Expansion>>> receiver) {
        Model queried = document.model();
        session.ask("Load objects", queried, running -> expand(running, number, rows, path), answer -> {
            receiver.accept(answer);
            if (answer instanceof LiveAnswer.Done<Map<Integer, Expansion>>(Map<Integer, Expansion> inside, var booted)) {
                reportExpansion(queried, path, inside.values());
            }
        });
    }

    /// Skips rows in which the path does not exist, unless only one row was requested.
    private static Map<Integer, Expansion> expand(LiveSession session, long number, List<Integer> rows, List<String> path) {
        Map<Integer, Expansion> inside = new LinkedHashMap<>();
        for (int row : rows) {
            try {
                inside.put(row, session.expand(number, row, path));
            } catch (LiveException missing) {
                if (missing.cancelled() || rows.size() == 1) {
                    throw missing;
                }
            }
        }
        return inside;
    }

    private void reportExpansion(Model queried, List<String> path, Collection<Expansion> inside) {
        List<SqlEvent> sent = inside.stream().flatMap(each -> each.statements().stream()).toList();
        if (!sent.isEmpty()) {
            // each expansion has all findings so far, so the last one is complete
            List<NPlusOne> findings = inside.stream().map(Expansion::findings).reduce(List.of(), (before, after) -> after);
            listener.answered(queried, "Expand " + String.join(".", path), sent, findings, Optional.empty());
        }
    }

    private <T> void ask(String label, Function<LiveSession, T> question, BiConsumer<Model, LiveAnswer<T>> onAnswer) {
        Model queried = document.model();
        submit(label, asking -> asking.ask(queried, question), answer -> onAnswer.accept(queried, answer));
    }

    private <T> void submit(String label, SessionClient.Work<T> work, Consumer<LiveAnswer<T>> onAnswer) {
        editor.setBusy(true);
        editor.setProgress("Running…");
        TaskHandle handle = session.run(label, work, answer -> {
            running = Optional.empty();
            editor.setBusy(false);
            onAnswer.accept(answer);
        });
        // the outcome may already have been delivered
        running = Optional.of(handle).filter(it -> editor.isBusy());
    }

    private void showProgress(List<TaskHandle> handles) {
        running.filter(handles::contains).map(handle -> handle.state().message()).filter(message -> !message.isEmpty())
                .ifPresent(editor::setProgress);
    }

    /// In the background, since the database may take a moment to react.
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
