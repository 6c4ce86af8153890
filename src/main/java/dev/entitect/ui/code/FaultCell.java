package dev.entitect.ui.code;

import dev.entitect.ui.widget.Icon;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;

/// A compiler error of one line; a click goes to the line.
final class FaultCell extends ListCell<Map.Entry<Integer, String>> {

    private final Tooltip tooltip = new Tooltip();

    FaultCell(IntConsumer goTo) {
        setPrefWidth(0);
        getStyleClass().add("fault-cell");
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        setOnMouseClicked(event -> {
            if (getItem() != null) {
                goTo.accept(getItem().getKey());
            }
        });
    }

    @Override
    protected void updateItem(Map.Entry<Integer, String> fault, boolean empty) {
        super.updateItem(fault, empty);
        boolean none = empty || fault == null;
        setText(none ? null : "Line " + (fault.getKey() + 1) + ": " + fault.getValue());
        setGraphic(none ? null : Icon.ERROR.node("problem-error"));
        tooltip.setText(getText());
        setTooltip(none ? null : tooltip);
    }
}
