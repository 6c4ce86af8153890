package dev.entitect.ui.data;

import dev.entitect.live.Cell;
import dev.entitect.live.DataColumn;
import dev.entitect.live.DataPage;
import dev.entitect.live.DataRow;
import dev.entitect.ui.data.LookupField.Source;
import dev.entitect.ui.widget.EditOnType;
import dev.entitect.ui.widget.GridColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The rows of an entity, with editable cells. Sorting reloads the rows, since only one page is loaded.
final class DataGrid extends TableView<DataRow> {

    /// What the grid needs from the view around it.
    interface Owner {
        void send(DataRow row, DataColumn column, Cell value);

        void sort(String column, boolean descending);

        void delete(DataRow row);

        void showError(String sentence);
    }

    private final Owner owner;
    private final Source lookups;
    private List<DataColumn> columnInfos = List.of();
    private boolean writable;
    private boolean updating;
    private Runnable afterEditing = () -> {};

    DataGrid(Owner owner, Source lookups) {
        this.owner = owner;
        this.lookups = lookups;
        setId("data-grid");
        getStyleClass().add("data-grid");
        setAccessibleText("Rows of the entity");
        getSelectionModel().setCellSelectionEnabled(true);
        setSortPolicy(table -> {
            requestSort();
            return true;
        });
        editingCellProperty().subscribe(cell -> {
            if (cell == null) {
                afterEditing.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        EditOnType.in(this);
        MenuItem setNull = item("Set to null", this::setNull);
        MenuItem delete = item("Delete row…", () -> selectedRow().ifPresent(owner::delete));
        ContextMenu menu = new ContextMenu(setNull, item("Copy cell", this::copyCell), new SeparatorMenuItem(), delete);
        menu.setOnShowing(event -> {
            setNull.setDisable(focusedColumn().filter(column -> canEdit(column) && column.nullable()).isEmpty());
            delete.setDisable(!writable || selectedRow().isEmpty());
        });
        setContextMenu(menu);
    }

    private static MenuItem item(String text, Runnable work) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> work.run());
        return item;
    }

    /// Replaces the page; columns are kept if they belong to the same entity.
    void show(DataPage page, boolean nowWritable, String search) {
        if (getEditingCell() != null && columnInfos.equals(page.columns())) {
            // pending input must not be discarded
            afterEditing = () -> show(page, nowWritable, search);
            return;
        }
        afterEditing = () -> {};
        updating = true;
        setPlaceholder(new Label(search.isEmpty() ? "No rows yet." : "No rows contain “" + search + "”."));
        if (!columnInfos.equals(page.columns()) || writable != nowWritable) {
            columnInfos = page.columns();
            writable = nowWritable;
            getSortOrder().clear();
            List<TableColumn<DataRow, Cell>> columns = new ArrayList<>();
            for (int i = 0; i < columnInfos.size(); i++) {
                columns.add(column(page, i));
            }
            getColumns().setAll(columns);
        }
        setEditable(writable);
        int row = getSelectionModel().getSelectedIndex();
        TablePosition<?, ?> cell = getFocusModel().getFocusedCell();
        getItems().setAll(page.rows());
        if (row >= 0 && row < page.rows().size() && cell.getTableColumn() != null && getColumns().contains(cell.getTableColumn())) {
            getSelectionModel().clearAndSelect(row, getColumns().get(cell.getColumn()));
        }
        updating = false;
    }

    private TableColumn<DataRow, Cell> column(DataPage page, int index) {
        DataColumn description = page.columns().get(index);
        List<Cell> values = page.rows().stream().map(row -> row.cells().get(index)).filter(cell -> !cell.equals(Cell.NULL)).toList();
        boolean number = !values.isEmpty() && values.stream().allMatch(cell -> cell instanceof Cell.Value(Number _));
        String type = description.type() + (description.nullable() && description.kind() != DataColumn.Kind.READ_ONLY ? "?" : "");
        TableColumn<DataRow, Cell> column = GridColumn.of(description.name(), type, number,
                values.stream().map(ValueText::of).flatMap(Optional::stream));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(index)));
        column.setCellFactory(ignored -> new DataCell(description, this, number));
        return column;
    }

    boolean canEdit(DataColumn column) {
        return writable && (column.kind() == DataColumn.Kind.VALUE || column.kind() == DataColumn.Kind.REFERENCE);
    }

    Source lookups() {
        return lookups;
    }

    void send(DataRow row, DataColumn column, Cell value) {
        owner.send(row, column, value);
    }

    Optional<DataRow> selectedRow() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private Optional<DataColumn> focusedColumn() {
        TablePosition<?, ?> cell = getFocusModel().getFocusedCell();
        return Optional.ofNullable(cell.getTableColumn())
                .flatMap(column -> columnInfos.stream().filter(it -> it.name().equals(column.getId())).findFirst());
    }

    private void requestSort() {
        if (!updating) {
            if (getSortOrder().isEmpty()) {
                owner.sort("", false);
            } else {
                owner.sort(getSortOrder().getFirst().getId(), getSortOrder().getFirst().getSortType() == SortType.DESCENDING);
            }
        }
    }

    private void onKey(KeyEvent event) {
        if (getEditingCell() != null) {
            return;
        }
        if (event.getCode() == KeyCode.DELETE) {
            if (event.isShortcutDown()) {
                selectedRow().filter(row -> writable).ifPresent(owner::delete);
            } else {
                setNull();
            }
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            copyCell();
            event.consume();
        }
    }

    private void setNull() {
        focusedColumn().ifPresent(column -> {
            if (!canEdit(column)) {
                owner.showError(column.name() + " cannot be edited here.");
            } else if (!column.nullable()) {
                owner.showError(column.name() + " must have a value.");
            } else {
                selectedRow().ifPresent(row -> send(row, column, Cell.NULL));
            }
        });
    }

    private void copyCell() {
        TablePosition<?, ?> cell = getFocusModel().getFocusedCell();
        if (cell.getRow() >= 0 && cell.getTableColumn() != null) {
            Cell value = (Cell) cell.getTableColumn().getCellData(cell.getRow());
            ClipboardContent content = new ClipboardContent();
            content.putString(ValueText.of(value).orElse("null"));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
