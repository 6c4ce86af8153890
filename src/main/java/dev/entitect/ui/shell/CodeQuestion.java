package dev.entitect.ui.shell;

import dev.entitect.ui.widget.CodeView;
import dev.entitect.ui.widget.JavaHighlighter;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The content of the question whether code may run: what it may do, and the code itself.
final class CodeQuestion extends VBox {

    private static final double GAP = 12;
    private static final double CODE_HEIGHT = 280;

    CodeQuestion(String text, String code) {
        super(GAP);
        Label label = new Label(text);
        label.setWrapText(true);
        CodeView view = new CodeView(JavaHighlighter::tokens).readOnly();
        view.update(code);
        view.setPrefHeight(CODE_HEIGHT);
        view.getStyleClass().add("bordered");
        view.setAccessibleText("The code");
        VBox.setVgrow(view, Priority.ALWAYS);
        getChildren().setAll(label, view);
    }
}
