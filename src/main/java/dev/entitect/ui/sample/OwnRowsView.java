package dev.entitect.ui.sample;

import dev.entitect.edit.Edit;
import dev.entitect.edit.SampleEdits.Place;
import dev.entitect.job.rows.SampleSheet;
import dev.entitect.naming.Counts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The own rows of one entity or join table, with their commands and problems.
final class OwnRowsView extends BorderPane {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("refused");

    private final SampleGrid grid;
    private final Label title = new Label();
    private final Label count = new Label();
    private final Label message = new Label();

    /// @param more shown to the right of the buttons
    OwnRowsView(Consumer<Edit> apply, Node more) {
        grid = new SampleGrid(apply);
        title.getStyleClass().add("sample-title");
        title.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(title);
        header.getStyleClass().add("dock-header");
        header.getChildren().addAll(new GridKeys(grid).buttons());
        header.getChildren().addAll(space, more);
        count.setMinWidth(USE_PREF_SIZE);
        count.setId("sample-count");
        message.setId("sample-said");
        message.getStyleClass().add("sample-said");
        message.setOnMouseClicked(event -> nextProblem());
        HBox foot = new HBox(count, message);
        foot.getStyleClass().addAll("dock-status", "sample-foot");
        setTop(header);
        setCenter(grid);
        setBottom(foot);
        grid.getFocusModel().focusedCellProperty().subscribe(cell -> updateStatus());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F8) {
                nextProblem();
                event.consume();
            }
        });
    }

    void show(SampleSheet sheet) {
        grid.show(sheet);
        title.setText(sheet.name());
        updateStatus();
    }

    @Override
    public void requestFocus() {
        grid.requestFocus();
    }

    /// Shows the problem of the focused cell, or else the first problem.
    private void updateStatus() {
        if (grid.sheet() == null) {
            return;
        }
        List<Place> problems = grid.problems();
        int rows = grid.sheet().rows().size();
        count.setText(Counts.of(rows, "own row")
                + (problems.isEmpty() ? "" : "  ·  " + Counts.of(problems.size(), "problem") + " (F8)"));
        Optional<Place> at = grid.focused().filter(problems::contains).or(() -> problems.stream().findFirst());
        message.setText(at.flatMap(place -> grid.sheet().rows().get(place.row()).cells().get(place.column()).problem()
                .map(sentence -> "Row " + (place.row() + 1) + ": " + sentence)).orElse(""));
        message.setTooltip(message.getText().isEmpty() ? null : new Tooltip(message.getText()));
        message.pseudoClassStateChanged(INVALID, at.isPresent());
    }

    private void nextProblem() {
        List<Place> problems = grid.problems();
        if (!problems.isEmpty()) {
            int current = grid.focused().map(problems::indexOf).orElse(-1);
            grid.select(problems.get((current + 1) % problems.size()));
            grid.requestFocus();
        }
    }
}
