package dev.entitect.ui.widget;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// The placeholder of an empty pane, with a hint on how to fill it.
public final class EmptyState extends VBox {

    private static final double TEXT_WIDTH = 520;

    private final Label label = new Label();

    public EmptyState(Icon icon, String text) {
        getStyleClass().add("empty-state");
        label.setText(text);
        label.setWrapText(true);
        label.setMaxWidth(TEXT_WIDTH);
        label.setAlignment(Pos.CENTER);
        label.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(icon.node("empty-state-icon"), label);
    }

    public void setText(String text) {
        label.setText(text);
    }
}
