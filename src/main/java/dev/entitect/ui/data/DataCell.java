package dev.entitect.ui.data;

import dev.entitect.live.DataColumn;
import dev.entitect.live.DataRow;
import dev.entitect.ui.widget.EditedCell;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/// One value of a session row. References are edited with a lookup field.
final class DataCell extends EditedCell<DataRow, Object> {

    private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");

    private final DataColumn column;
    private final DataGrid grid;

    DataCell(DataColumn column, DataGrid grid, boolean number) {
        super(number);
        this.column = column;
        this.grid = grid;
    }

    @Override
    protected void updateItem(Object item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(PENDING,
                !empty && getTableRow() != null && getTableRow().getItem() != null && getTableRow().getItem().pending());
    }

    @Override
    protected boolean canEdit() {
        return grid.canEdit(column);
    }

    @Override
    protected Optional<String> typed(Object value) {
        return Optional.of(ValueText.full(value));
    }

    @Override
    protected String nullText(Object value) {
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
        lookup.setOnChosen(chosen -> end(chosen.key()));
        return lookup;
    }

    @Override
    protected void send(DataRow row, String text) {
        grid.send(row, column, text);
    }
}
