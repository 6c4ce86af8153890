package dev.entitect.ui.history;

import dev.entitect.edit.ModelChange;
import dev.entitect.ui.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;

/// The undo history: steps up to the current model, and undone steps, muted. Clicking a step goes there. Style class: `history-pane`.
public final class HistoryPane extends BorderPane {

    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");

    private final ListView<String> list = new ListView<>();
    private final Consumer<ModelChange> onChange = change -> refresh();
    private Document document;

    public HistoryPane() {
        getStyleClass().add("history-pane");
        list.getStyleClass().add("dense");
        list.setAccessibleText("History");
        list.setCellFactory(view -> new StepCell());
        list.setOnMouseClicked(event -> goToSelected());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                goToSelected();
            }
        });
        setCenter(list);
    }

    public void show(Document next) {
        if (document != null) {
            document.store().removeListener(onChange);
        }
        document = next;
        next.store().addListener(onChange);
        refresh();
    }

    private void refresh() {
        List<String> steps = new ArrayList<>();
        steps.add(document.file().isPresent() ? "Opened" : "New");
        steps.addAll(document.store().history());
        list.getItems().setAll(steps);
        list.getSelectionModel().select(document.store().position());
        list.scrollTo(Math.max(0, document.store().position() - 4));
    }

    private void goToSelected() {
        int chosen = list.getSelectionModel().getSelectedIndex();
        if (chosen >= 0 && chosen != document.store().position()) {
            document.goTo(chosen);
        }
    }

    private final class StepCell extends ListCell<String> {

        @Override
        protected void updateItem(String step, boolean empty) {
            super.updateItem(step, empty);
            setText(empty ? null : step);
            pseudoClassStateChanged(UNDONE, !empty && getIndex() > document.store().position());
            pseudoClassStateChanged(PRESENT, !empty && getIndex() == document.store().position());
        }
    }
}
