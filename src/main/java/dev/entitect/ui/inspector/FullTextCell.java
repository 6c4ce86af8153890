package dev.entitect.ui.inspector;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/// A cell whose tooltip shows the full text, which may be truncated in the cell.
final class FullTextCell<S> extends TableCell<S, String> {

    FullTextCell() {
        getStyleClass().add("mono");
    }

    @Override
    protected void updateItem(String item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty ? null : item);
        setTooltip(empty || item == null ? null : new Tooltip(item));
    }
}
