package dev.entitect.ui.sample;

import dev.entitect.job.rows.GeneratedRowsPreview;
import dev.entitect.job.rows.GeneratedRowsPreview.Preview;
import dev.entitect.job.rows.SampleColumn;
import dev.entitect.model.id.SampleOwner;
import dev.entitect.naming.Counts;
import dev.entitect.ui.widget.EmptyState;
import dev.entitect.ui.widget.GridColumn;
import dev.entitect.ui.widget.Icon;
import dev.entitect.ui.widget.OneLine;
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

/// A preview of the generated rows, with warnings.
final class GeneratedRowsView extends BorderPane {

    private static final int MAX_ROWS = 50;
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
        table.setAccessibleText("Generated rows");
        table.setPlaceholder(new Label("No generated rows"));
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

    /// @param why the reason why there are no rows to show
    void showNothing(String why) {
        empty.setText(why);
        setCenter(empty);
        showCount("");
        warn(List.of());
    }

    void show(GeneratedRowsPreview generated, SampleOwner of) {
        Preview preview = generated.preview(of, MAX_ROWS);
        setCenter(table);
        if (!shown.equals(preview.columns())) {
            shown = preview.columns();
            table.getColumns().setAll(IntStream.range(0, shown.size()).mapToObj(i -> column(preview, i)).toList());
        }
        table.getItems().setAll(preview.rows());
        showCount(preview.rows().size() < preview.of()
                ? String.format(Locale.ROOT, "First %d of %,d generated rows", preview.rows().size(), preview.of())
                : Counts.of(preview.of(), "generated row"));
        warn(generated.warnings());
    }

    private static TableColumn<List<Optional<String>>, Optional<String>> column(Preview preview, int index) {
        SampleColumn description = preview.columns().get(index);
        boolean number = SampleGrid.isNumber(description);
        TableColumn<List<Optional<String>>, Optional<String>> column = GridColumn.of(description.name(),
                description.type() + (description.nullable() ? "?" : ""), number,
                preview.rows().stream().flatMap(row -> row.get(index).stream()));
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().get(index)));
        column.setCellFactory(ignored -> new GeneratedCell(number));
        return column;
    }

    private void showCount(String text) {
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

    private static final class GeneratedCell extends TableCell<List<Optional<String>>, Optional<String>> {
        GeneratedCell(boolean number) {
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
