package dev.entitect.ui.sample;

import dev.entitect.model.id.SampleOwner;
import dev.entitect.ui.widget.Icon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;

/// The list of entities and join tables with sample rows. A filter appears if the list is long.
final class OwnerList extends BorderPane {

    private static final int MANY = 12;

    private static final double ROW_HEIGHT = 26;

    private final CustomTextField filter = new CustomTextField();
    private final HBox filtering = new HBox(filter);
    private final Label numbers = new Label();
    private final ListView<OwnerItem> list = new ListView<>();
    private final Consumer<Optional<SampleOwner>> chosen;
    private List<OwnerItem> all = List.of();
    private Optional<SampleOwner> selected = Optional.empty();
    private boolean updating;

    /// @param chosen receives each new selection
    OwnerList(Consumer<Optional<SampleOwner>> chosen) {
        this.chosen = chosen;
        getStyleClass().add("navigator");
        filter.setId("sample-filter");
        filter.setPromptText("Filter");
        filter.setLeft(Icon.SEARCH.node("field-icon"));
        filter.textProperty().subscribe(text -> fill());
        filter.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
            } else if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                filter.clear();
                event.consume();
            }
        });
        HBox.setHgrow(filter, Priority.ALWAYS);
        filtering.getStyleClass().add("navigator-top");
        Label title = new Label("Rows of");
        title.getStyleClass().add("sample-title");
        numbers.getStyleClass().add("navigator-detail");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(title, gap, numbers);
        header.getStyleClass().add("dock-header");
        setTop(new VBox(header, filtering));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setId("sample-owners");
        list.setAccessibleText("Entities and join tables");
        list.setCellFactory(view -> new OwnerCell());
        list.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (!updating && item != null) {
                select(item.of());
            }
        });
        setCenter(list);
    }

    /// Shows the items, keeping the selection if it still exists.
    void show(List<OwnerItem> items) {
        all = items;
        filtering.setVisible(items.size() > MANY);
        filtering.setManaged(filtering.isVisible());
        numbers.setText(items.stream().anyMatch(item -> item.generated().isPresent()) ? "own + generated" : "own");
        boolean missing = selected.isEmpty() || items.stream().noneMatch(item -> item.of().equals(selected.get()));
        if (missing) {
            selected = items.stream().map(OwnerItem::of).findFirst();
        }
        fill();
        if (missing) {
            chosen.accept(selected);
        }
    }

    void select(SampleOwner owner) {
        if (selected.filter(owner::equals).isEmpty() && all.stream().anyMatch(item -> item.of().equals(owner))) {
            selected = Optional.of(owner);
            fill();
            chosen.accept(selected);
        }
    }

    private void fill() {
        String pattern = !filtering.isVisible() ? "" : filter.getText().strip().toLowerCase(Locale.ROOT);
        List<OwnerItem> shown = all.stream().filter(item -> item.name().toLowerCase(Locale.ROOT).contains(pattern)).toList();
        updating = true;
        if (!list.getItems().equals(shown)) {
            list.getItems().setAll(shown);
        }
        shown.stream().filter(item -> selected.filter(item.of()::equals).isPresent()).findFirst()
                .ifPresent(list.getSelectionModel()::select);
        updating = false;
    }

    private static final class OwnerCell extends ListCell<OwnerItem> {
        private final Label name = new Label();
        private final Label detail = new Label();
        private final HBox row = new HBox();

        OwnerCell() {
            detail.getStyleClass().add("navigator-detail");
            detail.setMinWidth(USE_PREF_SIZE);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            row.getStyleClass().add("navigator-row");
            row.getChildren().setAll(name, gap, detail);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(OwnerItem item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty ? null : row);
            setAccessibleText(empty ? null : item.accessibleText());
            if (!empty) {
                name.setText(item.name());
                name.setGraphic(item.icon().node("navigator-icon"));
                detail.setText(item.detail());
            }
        }
    }
}
