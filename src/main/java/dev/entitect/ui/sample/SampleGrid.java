package dev.entitect.ui.sample;

import dev.entitect.edit.Edit;
import dev.entitect.edit.SampleEdits.Place;
import dev.entitect.job.rows.SampleColumn;
import dev.entitect.job.rows.SampleSheet;
import dev.entitect.job.rows.SampleSheet.Cell;
import dev.entitect.job.rows.SampleSheet.Row;
import dev.entitect.model.type.BasicType;
import dev.entitect.ui.widget.EditOnType;
import dev.entitect.ui.widget.GridColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.text.TextAlignment;

/// The own rows with all their columns. Changes are applied as edits of the model.
final class SampleGrid extends TableView<Row> {

    private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::row).thenComparingInt(Place::column);

    private final Consumer<Edit> apply;
    private SampleSheet sheet;

    SampleGrid(Consumer<Edit> apply) {
        this.apply = apply;
        setId("sample-grid");
        getStyleClass().add("data-grid");
        setAccessibleText("Own rows");
        Label empty = new Label("No own rows. Press Ctrl+Enter to add one, or paste cells from a spreadsheet.");
        empty.setWrapText(true);
        empty.setTextAlignment(TextAlignment.CENTER);
        setPlaceholder(empty);
        setEditable(true);
        getSelectionModel().setCellSelectionEnabled(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        EditOnType.in(this);
    }

    SampleSheet sheet() {
        return sheet;
    }

    /// Shows another sheet; columns are kept if they are the same.
    void show(SampleSheet next) {
        boolean sameColumns = sheet != null && sheet.of().equals(next.of()) && headers(sheet).equals(headers(next));
        sheet = next;
        if (sameColumns) {
            update(next.rows());
        } else {
            getColumns().setAll(IntStream.range(0, next.columns().size()).mapToObj(this::column).toList());
            getItems().setAll(next.rows());
        }
    }

    /// Replaces only changed rows, and keeps selection and focus.
    private void update(List<Row> rows) {
        List<Place> selected = selectedPlaces();
        Optional<Place> focused = focused();
        replace(rows);
        // the table selects a replaced row as a whole
        if (!selectedPlaces().equals(selected)) {
            getSelectionModel().clearSelection();
            selected.stream().filter(place -> place.row() < rows.size())
                    .forEach(place -> getSelectionModel().select(place.row(), getColumns().get(place.column())));
        }
        focused.filter(place -> place.row() < rows.size())
                .ifPresent(place -> getFocusModel().focus(place.row(), getColumns().get(place.column())));
    }

    private void replace(List<Row> rows) {
        for (int i = 0; i < Math.min(rows.size(), getItems().size()); i++) {
            if (!getItems().get(i).equals(rows.get(i))) {
                getItems().set(i, rows.get(i));
            }
        }
        if (rows.size() < getItems().size()) {
            getItems().remove(rows.size(), getItems().size());
        } else {
            getItems().addAll(rows.subList(getItems().size(), rows.size()));
        }
    }

    private static List<String> headers(SampleSheet sheet) {
        return sheet.columns().stream().map(column -> column.name() + " " + type(column)).toList();
    }

    private static String type(SampleColumn column) {
        return column.type() + (column.nullable() ? "?" : "");
    }

    private TableColumn<Row, Cell> column(int index) {
        SampleColumn description = sheet.columns().get(index);
        boolean number = isNumber(description);
        Stream<String> texts = sheet.rows().stream().flatMap(row -> row.cells().get(index).text().stream());
        TableColumn<Row, Cell> column = GridColumn.of(description.name(), type(description), number, texts);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(index)));
        column.setCellFactory(table -> new SampleCell(this::sheet, index, number, (place, text) -> apply.accept(sheet.write(place, text))));
        return column;
    }

    static boolean isNumber(SampleColumn column) {
        return !column.columns().isEmpty() && column.columns().stream().allMatch(it -> switch (it.type()) {
            case BasicType.IntegerType integer -> true;
            case BasicType.Decimal decimal -> true;
            case BasicType.FloatType floating -> true;
            default -> false;
        });
    }

    /// Adds a row below the selected one, and starts editing it after its key.
    void addRow() {
        int at = selectedRows().isEmpty() ? getItems().size() : selectedRows().last() + 1;
        apply.accept(sheet.add(at));
        int first = sheet.begin().key().filter(key -> key == 0 && getColumns().size() > 1).map(key -> 1).orElse(0);
        select(new Place(at, first));
        edit(at, getColumns().get(first));
    }

    void duplicateRows() {
        SortedSet<Integer> rows = selectedRows();
        if (!rows.isEmpty()) {
            apply.accept(sheet.duplicate(rows));
            select(new Place(rows.last() + 1, 0));
        }
    }

    void deleteRows() {
        SortedSet<Integer> rows = selectedRows();
        if (!rows.isEmpty()) {
            apply.accept(sheet.edits().delete(rows));
            if (!getItems().isEmpty()) {
                select(new Place(Math.min(rows.first(), getItems().size() - 1), 0));
            }
        }
    }

    void moveRow(int by) {
        TablePosition<?, ?> cell = getFocusModel().getFocusedCell();
        int to = cell.getRow() + by;
        if (cell.getRow() >= 0 && to >= 0 && to < getItems().size()) {
            apply.accept(sheet.edits().move(cell.getRow(), by));
            select(new Place(to, Math.max(0, cell.getColumn())));
        }
    }

    void setNull() {
        fill(selectedPlaces(), Optional.empty());
    }

    /// Applies only to columns in which an empty text differs from NULL.
    void setEmpty() {
        fill(selectedPlaces().stream().filter(place -> sheet.columns().get(place.column()).takesEmptyText()).toList(), Optional.of(""));
    }

    private void fill(List<Place> places, Optional<String> text) {
        if (!places.isEmpty()) {
            apply.accept(sheet.fill(places, text));
        }
    }

    /// Copies the smallest block that contains all selected cells.
    void copy() {
        List<Place> places = selectedPlaces();
        if (!places.isEmpty()) {
            int left = places.stream().mapToInt(Place::column).min().orElse(0);
            int right = places.stream().mapToInt(Place::column).max().orElse(0);
            ClipboardContent content = new ClipboardContent();
            content.putString(TabbedText.write(selectedRows().stream()
                    .map(row -> getItems().get(row).cells().subList(left, right + 1).stream().map(Cell::text).toList()).toList()));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /// Pastes cells of a spreadsheet starting at the selected cell, or as new rows if none is selected.
    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && !text.isEmpty() && !getColumns().isEmpty()) {
            Place corner = selectedPlaces().stream().min(ORDER).orElse(new Place(getItems().size(), 0));
            apply.accept(sheet.paste(corner, TabbedText.read(text)));
            select(corner);
        }
    }

    private List<Place> selectedPlaces() {
        List<Place> places = new ArrayList<>();
        for (TablePosition<?, ?> cell : getSelectionModel().getSelectedCells()) {
            if (cell.getRow() >= 0 && cell.getRow() < getItems().size() && cell.getColumn() >= 0) {
                places.add(new Place(cell.getRow(), cell.getColumn()));
            }
        }
        return places;
    }

    SortedSet<Integer> selectedRows() {
        SortedSet<Integer> rows = new TreeSet<>();
        selectedPlaces().forEach(place -> rows.add(place.row()));
        return rows;
    }

    /// The focused cell.
    Optional<Place> focused() {
        TablePosition<?, ?> cell = getFocusModel().getFocusedCell();
        return Optional.of(new Place(cell.getRow(), cell.getColumn()))
                .filter(place -> place.row() >= 0 && place.row() < getItems().size() && place.column() >= 0);
    }

    void select(Place place) {
        TableColumn<Row, ?> column = getColumns().get(place.column());
        getSelectionModel().clearAndSelect(place.row(), column);
        scrollTo(place.row());
        scrollToColumn(column);
    }

    /// The position of each cell that the database would reject, row by row.
    List<Place> problems() {
        return IntStream.range(0, sheet.rows().size()).boxed().flatMap(row -> IntStream.range(0, sheet.columns().size())
                .filter(column -> sheet.rows().get(row).cells().get(column).problem().isPresent())
                .mapToObj(column -> new Place(row, column))).toList();
    }
}
