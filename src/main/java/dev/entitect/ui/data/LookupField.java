package dev.entitect.ui.data;

import dev.entitect.live.Lookup;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.util.Duration;

/// Selects the row that a reference refers to: typing filters the rows offered below.
final class LookupField extends TextField {

    private static final double ROW_HEIGHT = 26;
    private static final int MAX_VISIBLE_ROWS = 8;
    private static final double MIN_WIDTH = 220;

    /// Finds rows, and delivers them asynchronously.
    interface Source {
        void find(String entity, String search, Consumer<List<Lookup>> receiver);
    }

    private final String entity;
    private final Source source;
    private final ListView<Lookup> list = new ListView<>();
    private final Popup popup = new Popup();
    private final PauseTransition pause = new PauseTransition(Duration.millis(150));
    private Optional<Lookup> chosen = Optional.empty();
    private Consumer<Lookup> onChosen = lookup -> {};
    private boolean updating;

    LookupField(String entity, Source source) {
        this.entity = entity;
        this.source = source;
        setPromptText("Search " + entity);
        list.getStyleClass().addAll("dense", "lookup-list");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new LookupCell());
        list.setOnMouseClicked(event -> choose());
        list.setFocusTraversable(false);
        popup.getContent().setAll(list);
        popup.setAutoHide(true);
        pause.setOnFinished(event -> find());
        textProperty().subscribe(text -> typed());
        focusedProperty().subscribe(focused -> {
            if (focused) {
                find();
            } else {
                popup.hide();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    void setOnChosen(Consumer<Lookup> listener) {
        onChosen = listener;
    }

    /// The chosen row, if the field shows one.
    Optional<Lookup> chosen() {
        return chosen;
    }

    private void typed() {
        if (!updating) {
            chosen = Optional.empty();
            if (isFocused()) {
                pause.playFromStart();
            }
        }
    }

    private void find() {
        String search = chosen.isPresent() ? "" : getText();
        source.find(entity, search, found -> {
            if (isFocused() && getScene() != null) {
                offer(found);
            }
        });
    }

    private void offer(List<Lookup> found) {
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        if (found.isEmpty()) {
            popup.hide();
            return;
        }
        list.setPrefSize(Math.max(MIN_WIDTH, getWidth()), Math.min(found.size(), MAX_VISIBLE_ROWS) * ROW_HEIGHT + 2);
        Bounds bounds = localToScreen(getBoundsInLocal());
        popup.show(this, bounds.getMinX(), bounds.getMaxY() + 2);
        // a popup has its own scene
        popup.getScene().getStylesheets().setAll(getScene().getStylesheets());
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
            list.getSelectionModel().clearAndSelect(
                    Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, Math.max(0, list.getItems().size() - 1)));
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && popup.isShowing()) {
            choose();
            event.consume();
        }
    }

    private void choose() {
        Lookup selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            updating = true;
            setText(selected.label());
            updating = false;
            positionCaret(getLength());
            chosen = Optional.of(selected);
            popup.hide();
            onChosen.accept(selected);
        }
    }

    private static final class LookupCell extends ListCell<Lookup> {
        @Override
        protected void updateItem(Lookup lookup, boolean empty) {
            super.updateItem(lookup, empty);
            setText(empty ? null : lookup.label());
        }
    }
}
