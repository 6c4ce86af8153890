package dev.entitect.ui.shell;

import dev.entitect.model.Model;
import dev.entitect.naming.Counts;
import dev.entitect.task.TaskHandle;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Document;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bottom line of the window: element counts, save state, session, running tasks, problems, zoom.
final class StatusLine extends HBox {

    private static final double PROGRESS_WIDTH = 120;

    private final Label counts = new Label();
    private final Label saved = new Label();
    private final Label task = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Label zoom = new Label();
    private final ChangeListener<Object> onChange = (property, was, is) -> refresh();
    private Document document;

    /// @param live     the state of the live session
    /// @param style    the style class for that state
    /// @param problems the number of problems, as text
    StatusLine(TaskRunner tasks, ObservableValue<Number> zoomFactor, ObservableValue<String> live, ObservableValue<String> style,
            ObservableValue<String> problems) {
        getStyleClass().add("status-bar");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        progress.setPrefWidth(PROGRESS_WIDTH);
        progress.getStyleClass().add("small");
        Label liveLabel = new Label();
        liveLabel.textProperty().bind(live);
        style.subscribe((was, is) -> {
            liveLabel.getStyleClass().remove(was);
            liveLabel.getStyleClass().add(is);
        });
        liveLabel.getStyleClass().add(style.getValue());
        Label problemLabel = new Label();
        problemLabel.textProperty().bind(problems);
        zoom.textProperty().bind(zoomFactor.map(factor -> String.format(Locale.ROOT, "%.0f%%", factor.doubleValue() * 100)));
        getChildren().setAll(counts, saved, liveLabel, gap, task, progress, problemLabel, zoom);
        showTasks(List.of());
        tasks.addListener(this::showTasks);
    }

    void show(Document next) {
        if (document != null) {
            document.modelProperty().removeListener(onChange);
            document.dirtyProperty().removeListener(onChange);
            document.fileProperty().removeListener(onChange);
        }
        document = next;
        next.modelProperty().addListener(onChange);
        next.dirtyProperty().addListener(onChange);
        next.fileProperty().addListener(onChange);
        refresh();
    }

    private void refresh() {
        Model model = document.model();
        counts.setText(Counts.of(model.entities().size(), "entity") + ", "
                + Counts.of(model.associations().size(), "association"));
        saved.setText(document.dirtyProperty().get() ? "unsaved changes" : document.file().isPresent() ? "saved" : "new");
    }

    private void showTasks(List<TaskHandle> running) {
        boolean busy = !running.isEmpty();
        task.setVisible(busy);
        progress.setVisible(busy);
        if (busy) {
            TaskHandle latest = running.getLast();
            String message = latest.state().message();
            task.setText(message.isEmpty() ? latest.label() : latest.label() + ": " + message);
            progress.setProgress(latest.state().fraction().orElse(ProgressBar.INDETERMINATE_PROGRESS));
        }
    }
}
