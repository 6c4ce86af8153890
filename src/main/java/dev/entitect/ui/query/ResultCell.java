package dev.entitect.ui.query;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/// One value of a result: numbers aligned right, null in its own colour, long texts in a tooltip.
final class ResultCell extends TableCell<List<Object>, Object> {

    private static final PseudoClass NULL = PseudoClass.getPseudoClass("null");
    private static final double TOOLTIP_WIDTH = 480;
    /// Texts up to this length fit into most columns and get no tooltip.
    private static final int SHORT = 24;

    private final Tooltip tooltip = new Tooltip();

    ResultCell(boolean number) {
        getStyleClass().add(number ? "number-cell" : "text-cell");
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
    }

    @Override
    protected void updateItem(Object item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(NULL, !empty && item == null);
        setText(empty ? null : CellText.inCell(item));
        boolean isLong = !empty && item != null && getText().length() > SHORT;
        if (isLong) {
            tooltip.setText(CellText.inTooltip(item));
        }
        setTooltip(isLong ? tooltip : null);
    }
}
