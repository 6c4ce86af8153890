package dev.entitect.ui.shell;

import dev.entitect.ui.widget.Icon;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

/// The content of the dialog that tells of a failure: a text, and details that unfold and can be copied.
final class FailureDetails extends VBox {

    private static final double GAP = 8;
    private static final int ROWS = 12;

    FailureDetails(String text, String details) {
        super(GAP);
        Label label = new Label(text);
        label.setWrapText(true);
        TextArea area = new TextArea(details);
        area.setEditable(false);
        area.setPrefRowCount(ROWS);
        area.setAccessibleText("Details of the failure");
        Button copy = new Button("Copy details", Icon.COPY.node());
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
        });
        TitledPane pane = new TitledPane("Details", new VBox(GAP, area, copy));
        pane.setAnimated(false);
        pane.setExpanded(false);
        // the dialog has the size of its content when it opens, and does not follow by itself
        pane.heightProperty().addListener((property, was, is) -> getScene().getWindow().sizeToScene());
        getChildren().setAll(label, pane);
    }
}
