package dev.entitect.ui.data;

import dev.entitect.live.Cell;
import dev.entitect.live.DataColumn;
import dev.entitect.live.DataRow;
import dev.entitect.live.RowId;
import dev.entitect.ui.widget.EditedCell;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/// One value of a session row. References are edited with a lookup field.
final class DataCell extends EditedCell<DataRow, Cell> {

    private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");

    private final DataColumn column;
    private final DataGrid grid;
    private RowId chosen;

    DataCell(DataColumn column, DataGrid grid, boolean number) {
        super(number);
        this.column = column;
        this.grid = grid;
    }

    @Override
    protected void updateItem(Cell item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(PENDING,
                !empty && getTableRow() != null && getTableRow().getItem() != null && getTableRow().getItem().pending());
    }

    @Override
    protected boolean canEdit() {
        return grid.canEdit(column);
    }

    @Override
    protected Optional<String> typed(Cell value) {
        return ValueText.of(value);
    }

    @Override
    protected String nullText(Cell value) {
        return "null";
    }

    @Override
    protected List<String> choices() {
        return column.options();
    }

    @Override
    protected Node editor() {
        if (column.kind() != DataColumn.Kind.REFERENCE) {
            return super.editor();
        }
        LookupField lookup = new LookupField(column.target(), grid.lookups());
        lookup.setOnChosen(found -> {
            chosen = found.row();
            end(chosen.toString());
        });
        return lookup;
    }

    @Override
    protected void send(DataRow row, String text) {
        grid.send(row, column, column.kind() == DataColumn.Kind.REFERENCE ? new Cell.Reference(chosen) : Cell.of(text));
    }
}
