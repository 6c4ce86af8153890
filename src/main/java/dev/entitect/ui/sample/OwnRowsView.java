package dev.entitect.ui.sample;

import dev.entitect.edit.Edit;
import dev.entitect.edit.SampleEdits.Place;
import dev.entitect.job.SampleSheet;
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

/// The rows of one entity or join table that are written by hand, what can be done with them, and what is wrong with them.
final class OwnRowsView extends BorderPane {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final SampleGrid grid;
    private final Label title = new Label();
    private final Label count = new Label();
    private final Label said = new Label();

    /// @param more stands at the right of the buttons
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
        said.setId("sample-said");
        said.getStyleClass().add("sample-said");
        said.setOnMouseClicked(event -> nextProblem());
        HBox foot = new HBox(count, said);
        foot.getStyleClass().addAll("dock-status", "sample-foot");
        setTop(header);
        setCenter(grid);
        setBottom(foot);
        grid.getFocusModel().focusedCellProperty().subscribe(cell -> tell());
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
        tell();
    }

    @Override
    public void requestFocus() {
        grid.requestFocus();
    }

    /// The problem of the cell that keys go to, or else the first.
    private void tell() {
        if (grid.sheet() == null) {
            return;
        }
        List<Place> problems = grid.problems();
        int rows = grid.sheet().rows().size();
        count.setText((rows == 1 ? "1 row" : rows + " rows") + " by hand"
                + (problems.isEmpty() ? "" : "  ·  " + (problems.size() == 1 ? "1 problem" : problems.size() + " problems") + " (F8)"));
        Optional<Place> at = grid.focused().filter(problems::contains).or(() -> problems.stream().findFirst());
        said.setText(at.flatMap(place -> grid.sheet().rows().get(place.row()).cells().get(place.column()).problem()
                .map(sentence -> "Row " + (place.row() + 1) + ": " + sentence)).orElse(""));
        said.setTooltip(said.getText().isEmpty() ? null : new Tooltip(said.getText()));
        said.pseudoClassStateChanged(REFUSED, at.isPresent());
    }

    private void nextProblem() {
        List<Place> problems = grid.problems();
        if (!problems.isEmpty()) {
            int now = grid.focused().map(problems::indexOf).orElse(-1);
            grid.select(problems.get((now + 1) % problems.size()));
            grid.requestFocus();
        }
    }
}
