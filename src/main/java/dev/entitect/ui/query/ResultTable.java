package dev.entitect.ui.query;

import dev.entitect.live.QueryResult;
import dev.entitect.live.ResultColumn;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The rows of a result. Whole rows are selected, and copied as tab-separated values.
final class ResultTable extends TableView<List<Object>> {

    private static final KeyCombination COPY = KeyCombination.keyCombination("Shortcut+C");
    private static final double MIN_COLUMN_WIDTH = 56;
    private static final double MAX_COLUMN_WIDTH = 320;
    /// Space beside the text: the cell's padding and the sort arrow.
    private static final double PADDING = 30;
    /// Gap between a column's name and its type.
    private static final double GAP = 6;
    private static final int MEASURED_ROWS = 50;
    // as in the style sheet
    private static final Font CELL_FONT = Font.font("Inter", 13);
    private static final Font NAME_FONT = Font.font("Inter Medium", 12);
    private static final Font TYPE_FONT = Font.font("JetBrains Mono", 11);

    private final Label empty = new Label();
    private FilteredList<List<Object>> rows = new FilteredList<>(FXCollections.observableArrayList());
    private String filter = "";

    ResultTable() {
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        empty.getStyleClass().add("dock-muted");
        setPlaceholder(empty);
        setAccessibleText("Result of the query");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy(selectedRows());
                event.consume();
            }
        });
        setContextMenu(new ContextMenu(item("Copy cell", this::copyCell), item("Copy rows", () -> copy(selectedRows())),
                item("Copy rows with column names", this::copyWithNames)));
    }

    private static MenuItem item(String text, Runnable work) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> work.run());
        return item;
    }

    void show(QueryResult result) {
        List<TableColumn<List<Object>, Object>> columns = new ArrayList<>();
        for (int i = 0; i < result.columns().size(); i++) {
            columns.add(column(result, i));
        }
        getSortOrder().clear();
        getColumns().setAll(columns);
        rows = new FilteredList<>(FXCollections.observableArrayList(result.rows()));
        SortedList<List<Object>> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        filter(filter);
        scrollTo(0);
    }

    /// Shows the rows with a cell that contains the text, ignoring case; all rows for an empty text.
    void filter(String text) {
        filter = text;
        rows.setPredicate(row -> ResultText.contains(row, text));
        empty.setText(rows.getSource().isEmpty() ? "The query returned no rows." : "No rows contain \"" + text.strip() + "\".");
    }

    /// The number of rows, including those filtered out.
    int count() {
        return rows.getSource().size();
    }

    List<String> names() {
        return getColumns().stream().map(TableColumn::getText).toList();
    }

    private static TableColumn<List<Object>, Object> column(QueryResult result, int index) {
        ResultColumn description = result.columns().get(index);
        List<Object> values = result.rows().stream().map(row -> row.get(index)).filter(value -> value != null).toList();
        boolean number = !values.isEmpty() && values.stream().allMatch(Number.class::isInstance);
        TableColumn<List<Object>, Object> column = new TableColumn<>(description.name());
        Label type = new Label(description.type());
        type.getStyleClass().add("column-type");
        column.setGraphic(type);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().get(index)));
        column.setCellFactory(ignored -> new ResultCell(number));
        if (number) {
            column.getStyleClass().add("number-column");
        }
        double header = width(description.name(), NAME_FONT) + GAP + width(description.type(), TYPE_FONT);
        double widest = values.stream().limit(MEASURED_ROWS).mapToDouble(value -> width(CellText.inCell(value), CELL_FONT)).max().orElse(0);
        column.setPrefWidth(Math.clamp(Math.max(header, widest) + PADDING, MIN_COLUMN_WIDTH, MAX_COLUMN_WIDTH));
        return column;
    }

    private static double width(String text, Font font) {
        Text measured = new Text(text);
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }

    private List<List<Object>> selectedRows() {
        return List.copyOf(getSelectionModel().getSelectedItems());
    }

    private void copyWithNames() {
        List<List<?>> copied = new ArrayList<>();
        copied.add(names());
        copied.addAll(selectedRows());
        copy(copied);
    }

    private void copyCell() {
        TablePosition<?, ?> cell = getFocusModel().getFocusedCell();
        if (cell.getRow() >= 0 && cell.getTableColumn() != null) {
            copyText(CellText.full(cell.getTableColumn().getCellData(cell.getRow())));
        }
    }

    private static void copy(List<? extends List<?>> rows) {
        if (!rows.isEmpty()) {
            copyText(CellText.tsv(rows));
        }
    }

    private static void copyText(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
