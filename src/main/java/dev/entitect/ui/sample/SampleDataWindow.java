package dev.entitect.ui.sample;

import dev.entitect.job.LiveService;
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

/// The window in which the sample data of a model is edited, beside the main one. There is one at most. For JavaFX's thread.
public final class SampleDataWindow {

    private static final double WIDTH = 1080;
    private static final double HEIGHT = 720;
    private static final double SMALLEST_WIDTH = 720;
    private static final double SMALLEST_HEIGHT = 480;

    private final Supplier<Stage> owner;
    private final TaskRunner tasks;
    private final LiveService live;
    private final Dialogs dialogs;
    private final Executor window;
    private Optional<Open> open = Optional.empty();

    private record Open(Document document, SampleDataPane pane, Stage stage) {}

    /// @param owner  the window that this one stands above
    /// @param window the window's thread
    public SampleDataWindow(Supplier<Stage> owner, TaskRunner tasks, LiveService live, Dialogs dialogs, Executor window) {
        this.owner = owner;
        this.tasks = tasks;
        this.live = live;
        this.dialogs = dialogs;
        this.window = window;
    }

    /// @param of whose rows are shown first; empty for those that were shown last
    public void show(Document document, Optional<? extends SampleOwner> of) {
        open.filter(it -> it.document != document).ifPresent(it -> close());
        Open now = open.orElseGet(() -> opened(document));
        of.ifPresent(now.pane::select);
        now.stage.show();
        now.stage.toFront();
        now.pane.requestFocus();
    }

    /// Does nothing when it is not open.
    public void close() {
        open.ifPresent(it -> it.stage.close());
    }

    private Open opened(Document document) {
        CopyFromSession takeOver = new CopyFromSession(document, tasks, live, dialogs, window);
        SampleDataPane pane = new SampleDataPane(document, tasks, takeOver);
        Scene above = owner.get().getScene();
        Scene scene = new Scene(pane, WIDTH, HEIGHT);
        // a window has a scene of its own, which knows nothing of the main one's style sheets and size of text
        scene.getStylesheets().addAll(above.getStylesheets());
        pane.styleProperty().bind(above.getRoot().styleProperty());
        scene.getAccelerators().put(KeyCombination.keyCombination("Shortcut+Z"), document::undo);
        scene.getAccelerators().put(KeyCombination.keyCombination("Shortcut+Shift+Z"), document::redo);
        Stage stage = new Stage();
        stage.initOwner(owner.get());
        stage.setTitle("Sample data – " + document.title());
        stage.getIcons().addAll(owner.get().getIcons());
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setScene(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> closeOnEscape(event, stage));
        // lists and tables keep the key to themselves, for cells that are edited
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof ListView
                    || event.getTarget() instanceof TableView<?> table && table.getEditingCell() == null) {
                closeOnEscape(event, stage);
            }
        });
        stage.setOnHidden(event -> {
            pane.leave();
            takeOver.leave();
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
