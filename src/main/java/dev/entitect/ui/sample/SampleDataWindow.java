package dev.entitect.ui.sample;

import dev.entitect.job.session.LiveService;
import dev.entitect.job.session.SessionClient;
import dev.entitect.model.id.SampleOwner;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Dialogs;
import dev.entitect.ui.document.Document;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// The window that edits a model's sample data; at most one is open. To be used on the JavaFX thread.
public final class SampleDataWindow {

    private static final double WIDTH = 1080;
    private static final double HEIGHT = 720;
    private static final double MIN_WIDTH = 720;
    private static final double MIN_HEIGHT = 480;

    private final Supplier<Stage> owner;
    private final TaskRunner tasks;
    private final LiveService live;
    private final Dialogs dialogs;
    private final Executor window;
    private Optional<Open> open = Optional.empty();

    private record Open(Document document, SampleDataPane pane, Stage stage) {}

    /// @param owner  the parent window
    /// @param window runs code on the window's thread
    public SampleDataWindow(Supplier<Stage> owner, TaskRunner tasks, LiveService live, Dialogs dialogs, Executor window) {
        this.owner = owner;
        this.tasks = tasks;
        this.live = live;
        this.dialogs = dialogs;
        this.window = window;
    }

    /// @param of the entity or join table to select; empty to keep the last selection
    public void show(Document document, Optional<? extends SampleOwner> of) {
        open.filter(it -> it.document != document).ifPresent(it -> close());
        Open window = open.orElseGet(() -> opened(document));
        of.ifPresent(window.pane::select);
        window.stage.show();
        window.stage.toFront();
        window.pane.requestFocus();
    }

    /// Does nothing if it is not open.
    public void close() {
        open.ifPresent(it -> it.stage.close());
    }

    private Open opened(Document document) {
        CopyFromSession copyFromSession = new CopyFromSession(document, new SessionClient(tasks, live), live, dialogs, window);
        SampleDataPane pane = new SampleDataPane(document, tasks, copyFromSession);
        Scene mainScene = owner.get().getScene();
        Scene scene = new Scene(pane, WIDTH, HEIGHT);
        // this window's scene does not inherit style sheets and text size from the main window
        scene.getStylesheets().addAll(mainScene.getStylesheets());
        pane.styleProperty().bind(mainScene.getRoot().styleProperty());
        scene.getAccelerators().put(KeyCombination.keyCombination("Shortcut+Z"), document::undo);
        scene.getAccelerators().put(KeyCombination.keyCombination("Shortcut+Shift+Z"), document::redo);
        Stage stage = new Stage();
        stage.initOwner(owner.get());
        stage.setTitle("Sample data – " + document.title());
        stage.getIcons().addAll(owner.get().getIcons());
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        stage.setScene(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> closeOnEscape(event, stage));
        // lists and tables consume Esc, for cells being edited
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof ListView
                    || event.getTarget() instanceof TableView<?> table && table.getEditingCell() == null) {
                closeOnEscape(event, stage);
            }
        });
        stage.setOnHidden(event -> {
            pane.leave();
            copyFromSession.leave();
            open = Optional.empty();
        });
        open = Optional.of(new Open(document, pane, stage));
        return open.get();
    }

    private static void closeOnEscape(KeyEvent event, Stage stage) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            stage.close();
        }
    }
}
