package dev.entitect.render.canvas;

import dev.entitect.diagram.box.BoxMetrics;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.text.Face;
import dev.entitect.editor.EditRequest;
import dev.entitect.editor.Editor;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;

/// The text field over the canvas, and below it what is wrong with its text. Style classes: `in-place-editor`, `in-place-error`.
final class InPlaceField extends Pane {

    private static final double SMALLEST_FONT = 11;
    private static final double SMALLEST_WIDTH = 160;

    private final Editor editor;
    private final EditRequest request;
    private final TextField field;
    private final Label error = new Label();
    private boolean over;

    InPlaceField(Editor editor, EditRequest request) {
        this.editor = editor;
        this.request = request;
        field = new TextField(request.text());
        field.getStyleClass().add("in-place-editor");
        field.setAccessibleText(request.kind() == EditRequest.Kind.NAME ? "Name" : "Attribute: name and type");
        field.setPromptText(request.kind() == EditRequest.Kind.NAME ? "Name" : "name: type");
        error.getStyleClass().add("in-place-error");
        error.setVisible(false);
        error.setManaged(false);
        getChildren().addAll(field, error);
        setPickOnBounds(false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        field.textProperty().addListener((text, before, after) -> error.setVisible(false));
        field.focusedProperty().addListener((focus, before, after) -> {
            if (!after) {
                leave();
            }
        });
    }

    void open() {
        field.requestFocus();
        field.selectAll();
    }

    /// The editor no longer wants it.
    void close() {
        over = true;
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> take(event, EditRequest.Next.NEW);
            case TAB -> take(event, event.isShiftDown() ? EditRequest.Next.ABOVE : EditRequest.Next.BELOW);
            case ESCAPE -> {
                event.consume();
                editor.cancelEdit();
            }
            default -> { }
        }
    }

    /// Leaving the field takes its text when it can be taken, and forgets it otherwise.
    void leave() {
        if (!over && commit(EditRequest.Next.NONE).isPresent()) {
            editor.cancelEdit();
        }
    }

    private void take(KeyEvent event, EditRequest.Next next) {
        event.consume();
        commit(next);
    }

    private Optional<String> commit(EditRequest.Next next) {
        Optional<String> problem = editor.commitEdit(field.getText(), next);
        problem.ifPresent(message -> {
            error.setText(message);
            error.setVisible(true);
            error.setAccessibleText(message);
            requestLayout();
        });
        return problem;
    }

    @Override
    protected void layoutChildren() {
        Rect area = editor.viewport().toScreen(request.area());
        double size = request.kind() == EditRequest.Kind.NAME ? BoxMetrics.TITLE_SIZE : BoxMetrics.ROW_SIZE;
        field.setFont(Font.font(CanvasFonts.family(Face.TEXT), Math.max(SMALLEST_FONT, size * editor.viewport().zoom())));
        double height = Math.max(area.height(), field.prefHeight(-1));
        double top = area.centerY() - height / 2;
        double fieldWidth = Math.max(SMALLEST_WIDTH, area.width());
        field.resizeRelocate(inside(area.x(), fieldWidth), Math.round(top), fieldWidth, height);
        error.autosize();
        error.relocate(inside(area.x(), error.getWidth()), Math.round(top + height + 2));
    }

    /// What would stand out of the canvas at the right moves left.
    private double inside(double x, double width) {
        return Math.round(Math.max(0, Math.min(x, getWidth() - width)));
    }
}
