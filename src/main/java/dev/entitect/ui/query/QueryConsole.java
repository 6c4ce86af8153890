package dev.entitect.ui.query;

import dev.entitect.job.LiveAnswer;
import dev.entitect.job.LiveService;
import dev.entitect.job.LiveState;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.QueryResult;
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
import javafx.scene.control.SplitPane;
import javafx.util.Subscription;

/// The query, its result and the history of one document.
final class QueryConsole extends SplitPane {

    private static final double EDITOR_SHARE = 0.38;
    private static final double NARROWEST = 260;

    private final Document document;
    private final TaskRunner tasks;
    private final LiveService live;
    private final QueryEditor editor = new QueryEditor(this::run, this::cancel);
    private final ResultView result;
    private final Subscription model;
    private final Runnable progressListener;
    private Optional<TaskHandle> running = Optional.empty();
    private Optional<Query> last = Optional.empty();

    QueryConsole(Document document, TaskRunner tasks, LiveService live) {
        this.document = document;
        this.tasks = tasks;
        this.live = live;
        this.result = new ResultView(document.selection()::select, this::goTo);
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
        Model asked = document.model();
        last = Optional.of(query);
        editor.setBusy(true);
        editor.setProgress("Running…");
        Task<LiveAnswer<QueryResult>> task = new Task<>("Run query",
                progress -> live.run(asked, query.language(), query.text(), QueryOptions.DEFAULT, state -> tell(state, progress)));
        TaskHandle handle = tasks.submit(task, outcome -> receive(asked, query, outcome));
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

    private void receive(Model asked, Query query, Outcome<LiveAnswer<QueryResult>> outcome) {
        running = Optional.empty();
        editor.setBusy(false);
        switch (outcome) {
            case Outcome.Succeeded<LiveAnswer<QueryResult>>(LiveAnswer<QueryResult> answer) -> result.show(answer, asked, query.firstLine());
            case Outcome.Failed<LiveAnswer<QueryResult>>(Throwable cause) -> result.show(cause);
            case Outcome.Cancelled<LiveAnswer<QueryResult>>() -> {
                // the program is closing
            }
        }
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
