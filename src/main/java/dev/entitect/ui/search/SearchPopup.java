package dev.entitect.ui.search;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;

/// A field over the window, and below it what fits the text, the best first; the arrows choose, Enter goes there. Style class:
/// `search-popup`.
public final class SearchPopup {

    private static final double WIDTH = 560;
    private static final double FROM_TOP = 96;
    private static final double ROW = 32;
    private static final int MOST = 200;
    private static final int VISIBLE = 12;

    private final Popup popup = new Popup();
    private final TextField field = new TextField();
    private final ListView<SearchResult> list = new ListView<>();
    private final Label nothing = new Label("Nothing is called so");
    private List<SearchResult> all = List.of();

    public SearchPopup() {
        field.getStyleClass().add("search-field");
        list.getStyleClass().addAll("dense", "search-list");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new FindingCell());
        nothing.getStyleClass().add("search-nothing");
        nothing.managedProperty().bind(nothing.visibleProperty());
        VBox box = new VBox(field, list, nothing);
        box.getStyleClass().add("search-popup");
        box.setPrefWidth(WIDTH);
        popup.getContent().setAll(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        field.textProperty().addListener((property, was, is) -> search());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.setOnMouseClicked(event -> choose());
    }

    /// @param prompt   what can be found
    /// @param findings in the order in which they are shown while nothing is typed
    public void show(Window owner, String prompt, List<SearchResult> findings) {
        all = findings;
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.clear();
        popup.getScene().getStylesheets().setAll(owner.getScene().getStylesheets());
        popup.getScene().getRoot().setStyle(owner.getScene().getRoot().getStyle());
        popup.show(owner, owner.getX() + (owner.getWidth() - WIDTH) / 2, owner.getY() + FROM_TOP);
        search();
        field.requestFocus();
    }

    public boolean isShowing() {
        return popup.isShowing();
    }

    private void search() {
        String typed = field.getText();
        List<SearchResult> found = typed.isBlank()
                ? all.stream().limit(MOST).toList()
                : all.stream()
                        .map(finding -> Map.entry(rank(finding, typed), finding)).filter(entry -> entry.getKey() != Ranking.NONE)
                        .sorted(Map.Entry.<Integer, SearchResult>comparingByKey().thenComparing(entry -> entry.getValue().title()))
                        .limit(MOST).map(Map.Entry::getValue).toList();
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        list.setPrefHeight(Math.max(1, Math.min(VISIBLE, found.size())) * ROW + 2);
        list.setVisible(!found.isEmpty());
        list.setManaged(!found.isEmpty());
        nothing.setVisible(found.isEmpty());
    }

    private static int rank(SearchResult finding, String typed) {
        int whole = Ranking.of(finding.title(), typed);
        int dot = finding.title().lastIndexOf('.');
        return dot < 0
                ? whole
                : Math.min(whole, Ranking.of(finding.title().substring(dot + 1), typed) == Ranking.NONE
                        ? Ranking.NONE
                        : Ranking.of(finding.title().substring(dot + 1), typed) + 1);
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> move(event, -1);
            case DOWN -> move(event, 1);
            case PAGE_UP -> move(event, -VISIBLE);
            case PAGE_DOWN -> move(event, VISIBLE);
            case ENTER -> {
                event.consume();
                choose();
            }
            case ESCAPE -> {
                event.consume();
                popup.hide();
            }
            default -> {}
        }
    }

    private void move(KeyEvent event, int step) {
        event.consume();
        int last = list.getItems().size() - 1;
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, Math.min(0, last), Math.max(0, last));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - VISIBLE / 2));
    }

    private void choose() {
        SearchResult chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            popup.hide();
            chosen.choose().run();
        }
    }

    private static final class FindingCell extends ListCell<SearchResult> {

        private final Label title = new Label();
        private final Label detail = new Label();
        private final HBox row = new HBox(8, title, new Region(), detail);

        FindingCell() {
            row.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(row.getChildren().get(1), Priority.ALWAYS);
            detail.getStyleClass().add("search-detail");
            detail.setMinWidth(Region.USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(SearchResult finding, boolean empty) {
            super.updateItem(finding, empty);
            if (empty || finding == null) {
                setGraphic(null);
                return;
            }
            title.setText(finding.title());
            title.setGraphic(finding.icon().node("search-icon"));
            title.setGraphicTextGap(8);
            detail.setText(finding.detail());
            setAccessibleText(finding.title() + ", " + finding.detail());
            setGraphic(row);
        }
    }
}
