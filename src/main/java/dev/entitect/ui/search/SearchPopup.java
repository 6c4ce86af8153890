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

/// A search field over the window with the matches below, best first. Arrow keys select, Enter opens the result. Style class:
/// `search-popup`.
public final class SearchPopup {

    private static final double WIDTH = 560;
    private static final double TOP_OFFSET = 96;
    private static final double ROW = 32;
    private static final int MAX_RESULTS = 200;
    private static final int VISIBLE = 12;

    private final Popup popup = new Popup();
    private final TextField field = new TextField();
    private final ListView<SearchResult> list = new ListView<>();
    private final Label noMatches = new Label("No matches");
    private List<SearchResult> all = List.of();

    public SearchPopup() {
        field.getStyleClass().add("search-field");
        list.getStyleClass().addAll("dense", "search-list");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new ResultCell());
        noMatches.getStyleClass().add("search-nothing");
        noMatches.managedProperty().bind(noMatches.visibleProperty());
        VBox box = new VBox(field, list, noMatches);
        box.getStyleClass().add("search-popup");
        box.setPrefWidth(WIDTH);
        popup.getContent().setAll(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        field.textProperty().addListener((property, was, is) -> search());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.setOnMouseClicked(event -> choose());
    }

    /// @param prompt   what can be searched for
    /// @param results all results, in the order in which they are shown while nothing is typed
    public void show(Window owner, String prompt, List<SearchResult> results) {
        all = results;
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.clear();
        popup.getScene().getStylesheets().setAll(owner.getScene().getStylesheets());
        popup.getScene().getRoot().setStyle(owner.getScene().getRoot().getStyle());
        popup.show(owner, owner.getX() + (owner.getWidth() - WIDTH) / 2, owner.getY() + TOP_OFFSET);
        search();
        field.requestFocus();
    }

    private void search() {
        String typed = field.getText();
        List<SearchResult> found = typed.isBlank()
                ? all.stream().limit(MAX_RESULTS).toList()
                : all.stream()
                        .map(result -> Map.entry(rank(result, typed), result)).filter(entry -> entry.getKey() != Ranking.NONE)
                        .sorted(Map.Entry.<Integer, SearchResult>comparingByKey().thenComparing(entry -> entry.getValue().title()))
                        .limit(MAX_RESULTS).map(Map.Entry::getValue).toList();
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        list.setPrefHeight(Math.max(1, Math.min(VISIBLE, found.size())) * ROW + 2);
        list.setVisible(!found.isEmpty());
        list.setManaged(!found.isEmpty());
        noMatches.setVisible(found.isEmpty());
    }

    private static int rank(SearchResult result, String typed) {
        int whole = Ranking.of(result.title(), typed);
        int dot = result.title().lastIndexOf('.');
        return dot < 0
                ? whole
                : Math.min(whole, Ranking.of(result.title().substring(dot + 1), typed) == Ranking.NONE
                        ? Ranking.NONE
                        : Ranking.of(result.title().substring(dot + 1), typed) + 1);
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

    private static final class ResultCell extends ListCell<SearchResult> {

        private final Label title = new Label();
        private final Label detail = new Label();
        private final HBox row = new HBox(8, title, new Region(), detail);

        ResultCell() {
            row.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(row.getChildren().get(1), Priority.ALWAYS);
            detail.getStyleClass().add("search-detail");
            detail.setMinWidth(Region.USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(SearchResult result, boolean empty) {
            super.updateItem(result, empty);
            if (empty || result == null) {
                setGraphic(null);
                return;
            }
            title.setText(result.title());
            title.setGraphic(result.icon().node("search-icon"));
            title.setGraphicTextGap(8);
            detail.setText(result.detail());
            setAccessibleText(result.title() + ", " + result.detail());
            setGraphic(row);
        }
    }
}
