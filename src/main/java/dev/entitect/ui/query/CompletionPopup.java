package dev.entitect.ui.query;

import dev.entitect.ui.query.completion.Proposal;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.fxmisc.richtext.CodeArea;

/// A completion list below the caret. Arrow keys select, Enter or Tab inserts, Esc closes. Style class: `completions`.
final class CompletionPopup {

    private static final double ROW = 24;
    private static final double WIDTH = 360;
    private static final int VISIBLE = 10;

    private final CodeArea area;
    private final Popup popup = new Popup();
    private final ListView<Proposal> list = new ListView<>();

    CompletionPopup(CodeArea area) {
        this.area = area;
        list.getStyleClass().addAll("dense", "completions");
        list.setFixedCellSize(ROW);
        list.setPrefWidth(WIDTH);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new ProposalCell());
        list.setOnMouseClicked(event -> insert());
        popup.getContent().setAll(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        area.focusedProperty().subscribe(focused -> {
            if (!focused) {
                hide();
            }
        });
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }

    /// Shows the proposals; closes the list if there are none, or only the text already typed.
    void show(List<Proposal> proposals) {
        boolean nothingNew = proposals.stream().allMatch(proposal -> proposal.text().equals(typed(proposal)));
        Optional<Bounds> caret = area.getCaretBounds();
        if (nothingNew || caret.isEmpty() || area.getScene() == null) {
            hide();
            return;
        }
        list.getItems().setAll(proposals);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        list.setPrefHeight(Math.min(VISIBLE, proposals.size()) * ROW + 2);
        if (!popup.isShowing()) {
            popup.getScene().getStylesheets().setAll(area.getScene().getStylesheets());
            popup.getScene().getRoot().setStyle(area.getScene().getRoot().getStyle());
            popup.show(area, caret.get().getMinX(), caret.get().getMaxY() + 2);
        }
    }

    private String typed(Proposal proposal) {
        return area.getText().substring(Math.min(proposal.start(), area.getCaretPosition()), area.getCaretPosition());
    }

    /// Handles keys for the list while it is open.
    ///
    /// @return whether the key was handled
    boolean handles(KeyEvent event) {
        if (!popup.isShowing() || event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case PAGE_UP -> move(-VISIBLE);
            case PAGE_DOWN -> move(VISIBLE);
            case ENTER, TAB -> insert();
            case ESCAPE -> hide();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(int step) {
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, list.getItems().size() - 1);
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - VISIBLE / 2));
    }

    private void insert() {
        Proposal chosen = list.getSelectionModel().getSelectedItem();
        hide();
        if (chosen != null) {
            area.replaceText(Math.min(chosen.start(), area.getCaretPosition()), area.getCaretPosition(), chosen.text());
        }
    }

    private static final class ProposalCell extends ListCell<Proposal> {

        private final Label text = new Label();
        private final Label detail = new Label();
        private final HBox row = new HBox(12, text, new Region(), detail);

        ProposalCell() {
            row.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(row.getChildren().get(1), Priority.ALWAYS);
            text.getStyleClass().add("completion-text");
            detail.getStyleClass().add("completion-detail");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Proposal proposal, boolean empty) {
            super.updateItem(proposal, empty);
            if (empty || proposal == null) {
                setGraphic(null);
                return;
            }
            text.setText(proposal.text());
            detail.setText(proposal.detail());
            setGraphic(row);
        }
    }
}
