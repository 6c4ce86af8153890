package dev.entitect.ui.project;

import dev.entitect.job.export.FolderPlan;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One file of a project: its path, truncated at the start if necessary, and its state.
final class FileCell extends ListCell<FolderPlan.Entry> {

    private final Label path = new Label();
    private final Label state = new Label();
    private final HBox row = new HBox(12, path, state);

    FileCell() {
        setPrefWidth(0);
        path.getStyleClass().add("mono");
        path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        path.setMaxWidth(Double.MAX_VALUE);
        path.setMinWidth(0);
        HBox.setHgrow(path, Priority.ALWAYS);
        state.setMinWidth(Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(FolderPlan.Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setGraphic(empty || entry == null ? null : row);
        if (entry != null) {
            path.setText(entry.path());
            state.setText(ProjectText.word(entry.state()));
            state.getStyleClass().setAll("label", entry.state().isOfTheUser() ? "problem-warning" : "dock-muted");
            setAccessibleText(entry.path() + ", " + state.getText());
        }
    }
}
