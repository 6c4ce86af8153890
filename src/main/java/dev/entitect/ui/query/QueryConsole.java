package dev.entitect.ui.query;

import dev.entitect.job.LiveAnswer;
import dev.entitect.job.LiveService;
import dev.entitect.job.LiveState;
import dev.entitect.live.Language;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.LiveSession;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.QueryResult;
import dev.entitect.live.SnippetResult;
import dev.entitect.model.Model;
import dev.entitect.task.Outcome;
import dev.entitect.task.Progress;
import dev.entitect.task.Task;
import dev.entitect.task.TaskHandle;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.query.QueryEditor.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.SplitPane;
import javafx.util.Subscription;

/// The query, its result and the history of one document.
final class QueryConsole extends SplitPane {

    private static final double EDITOR_SHARE = 0.38;
    private static final double NARROWEST = 260;
    private static final int LONGEST_LINE = 120;

    private final Document document;
    private final TaskRunner tasks;
    private final LiveService live;
    private final QueryEditor editor = new QueryEditor(this::run, this::cancel);
    private final ResultView result;
    private final AnswerListener listener;
    private final Subscription model;
    private final Runnable progressListener;
    private Optional<TaskHandle> running = Optional.empty();
    private Optional<Query> last = Optional.empty();

    QueryConsole(Document document, TaskRunner tasks, LiveService live, AnswerListener listener) {
        this.listener = listener;
        this.document = document;
        this.tasks = tasks;
        this.live = live;
        this.result = new ResultView(document, this::goTo);
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

    private void run(Query query) {
        page(query, QueryOptions.DEFAULT);
    }

    private void page(Query query, QueryOptions options) {
        last = Optional.of(query);
        String line = query.text().strip().replaceAll("\\s+", " ");
        String what = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line;
        if (query.explained()) {
            ask("Explain query", session -> session.explain(query.language(), query.text(), query.parameters(), true, options), (asked, answer) -> result.showPlans(answer, asked, query.firstLine()));
        } else if (query.language() == Language.JAVA) {
            ask("Run Java", session -> session.java(query.text(), options), (asked, answer) -> {
                result.showSnippet(answer, asked, query.firstLine());
                if (answer instanceof LiveAnswer.Done<SnippetResult>(SnippetResult done, var booted)) {
                    listener.answered(asked, what, done.statements(), done.findings(), Optional.of(done.objects()));
                }
            });
        } else {
            ask("Run query", session -> query.language() == Language.HQL ? session.hql(query.text(), query.parameters(), options) : session.sql(query.text(), query.parameters(), options),
                    (asked, answer) -> {
                        result.show(answer, asked, query.firstLine(), offset -> page(query, options.from(offset)));
                        if (answer instanceof LiveAnswer.Done<QueryResult>(QueryResult done, var booted)) {
                            listener.answered(asked, what, done.statements(), done.findings(), Optional.empty());
                        }
                    });
        }
    }

    private <T> void ask(String label, Function<LiveSession, T> question, BiConsumer<Model, LiveAnswer<T>> whenAnswered) {
        Model asked = document.model();
        editor.setBusy(true);
        editor.setProgress("Running…");
        Task<LiveAnswer<T>> task = new Task<>(label, progress -> live.ask(asked, question, state -> tell(state, progress)));
        TaskHandle handle = tasks.submit(task, outcome -> {
            running = Optional.empty();
            editor.setBusy(false);
            switch (outcome) {
                case Outcome.Succeeded<LiveAnswer<T>>(LiveAnswer<T> answer) -> whenAnswered.accept(asked, answer);
                case Outcome.Failed<LiveAnswer<T>>(Throwable cause) -> result.show(cause);
                case Outcome.Cancelled<LiveAnswer<T>>() -> {
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
    private void cancel() {
        editor.setProgress("Stopping…");
        tasks.submit(new Task<>("Stop query", progress -> {
            live.cancel();
            return null;
        }), outcome -> { });
    }

    private void goTo(LiveProblem problem) {
        last.ifPresent(query -> editor.goTo(query, problem.line(), problem.column()));
    }
}
