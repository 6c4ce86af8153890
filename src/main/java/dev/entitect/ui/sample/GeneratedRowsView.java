package dev.entitect.ui.sample;

import dev.entitect.job.GeneratedRowsPreview;
import dev.entitect.job.GeneratedRowsPreview.Preview;
import dev.entitect.job.SampleColumn;
import dev.entitect.model.id.SampleOwner;
import dev.entitect.ui.fx.Icon;
import dev.entitect.ui.grid.GridColumn;
import dev.entitect.ui.grid.OneLine;
import dev.entitect.ui.source.EmptyState;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// Some of the rows that are made up, and what could not be made.
final class GeneratedRowsView extends BorderPane {

    private static final int MOST = 50;
    private static final PseudoClass NULL = PseudoClass.getPseudoClass("null");

    private final TableView<List<Optional<String>>> table = new TableView<>();
    private final EmptyState empty = new EmptyState(Icon.DATA, "");
    private final Label count = new Label();
    private final VBox warnings = new VBox();
    private final ScrollPane scroll = new ScrollPane(warnings);
    private List<SampleColumn> shown = List.of();

    GeneratedRowsView() {
        table.setId("sample-preview");
        table.getStyleClass().add("data-grid");
        table.setAccessibleText("Made-up rows");
        table.setPlaceholder(new Label("No rows are made up here"));
        count.setId("sample-preview-count");
        count.getStyleClass().add("dock-status");
        count.setMaxWidth(Double.MAX_VALUE);
        warnings.setId("sample-warnings");
        warnings.getStyleClass().add("sample-warnings");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "sample-warnings-scroll");
        setBottom(new VBox(scroll, count));
        showNothing("");
    }

    /// @param why there are no rows to be seen
    void showNothing(String why) {
        empty.setText(why);
        setCenter(empty);
        tell("");
        warn(List.of());
    }

    void show(GeneratedRowsPreview made, SampleOwner of) {
        Preview preview = made.preview(of, MOST);
        setCenter(table);
        if (!shown.equals(preview.columns())) {
            shown = preview.columns();
            table.getColumns().setAll(IntStream.range(0, shown.size()).mapToObj(i -> column(preview, i)).toList());
        }
        table.getItems().setAll(preview.rows());
        tell(preview.rows().size() < preview.of()
                ? String.format(Locale.ROOT, "The first %d of %,d made-up rows", preview.rows().size(), preview.of())
                : preview.of() == 1 ? "1 made-up row" : String.format(Locale.ROOT, "%,d made-up rows", preview.of()));
        warn(made.warnings());
    }

    private static TableColumn<List<Optional<String>>, Optional<String>> column(Preview preview, int index) {
        SampleColumn description = preview.columns().get(index);
        boolean number = SampleGrid.isNumber(description);
        TableColumn<List<Optional<String>>, Optional<String>> column = GridColumn.of(description.name(),
                description.type() + (description.nullable() ? "?" : ""), number,
                preview.rows().stream().flatMap(row -> row.get(index).stream()));
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().get(index)));
        column.setCellFactory(ignored -> new MadeCell(number));
        return column;
    }

    private void tell(String text) {
        count.setText(text);
        count.setVisible(!text.isEmpty());
        count.setManaged(!text.isEmpty());
    }

    private void warn(List<String> sentences) {
        warnings.getChildren().setAll(sentences.stream().map(GeneratedRowsView::warning).toList());
        scroll.setVisible(!sentences.isEmpty());
        scroll.setManaged(!sentences.isEmpty());
    }

    private static Node warning(String sentence) {
        Label label = new Label(sentence, Icon.WARNING.node("problem-warning"));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static final class MadeCell extends TableCell<List<Optional<String>>, Optional<String>> {
        MadeCell(boolean number) {
            getStyleClass().add(number ? "number-cell" : "text-cell");
        }

        @Override
        protected void updateItem(Optional<String> item, boolean empty) {
            super.updateItem(item, empty);
            pseudoClassStateChanged(NULL, !empty && item.isEmpty());
            setText(empty ? null : item.map(OneLine::of).orElse("null"));
        }
    }
}
