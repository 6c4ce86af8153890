package dev.entitect.ui.inspector;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/// A cell whose tooltip shows all of a text that may be too long for it.
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
