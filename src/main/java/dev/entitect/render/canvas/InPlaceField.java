package dev.entitect.render.canvas;

import dev.entitect.diagram.box.BoxMetrics;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.text.Face;
import dev.entitect.editor.EditRequest;
import dev.entitect.editor.Editor;
import dev.entitect.editor.WordCompletion;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;

/// The text field over the canvas, with completions or an error message below it. Style classes: `in-place-editor`, `in-place-error`,
/// `in-place-completions`.
final class InPlaceField extends Pane {

    private static final double MIN_FONT_SIZE = 11;
    private static final double MIN_WIDTH = 160;
    private static final double COMPLETIONS_WIDTH = 200;
    private static final double ROW = 24;
    private static final int MAX_ROWS = 8;

    private final Editor editor;
    private final EditRequest request;
    private final TextInputControl field;
    private final Label error = new Label();
    private final ListView<WordCompletion> completions = new ListView<>();
    private boolean closed;

    InPlaceField(Editor editor, EditRequest request) {
        this.editor = editor;
        this.request = request;
        field = request.kind() == EditRequest.Kind.NOTE ? area() : new TextField();
        field.setText(request.text());
        field.getStyleClass().add("in-place-editor");
        field.setAccessibleText(prompt());
        field.setPromptText(request.kind() == EditRequest.Kind.ATTRIBUTE ? "name: type" : prompt());
        error.getStyleClass().add("in-place-error");
        error.setVisible(false);
        error.setManaged(false);
        completions.getStyleClass().addAll("dense", "in-place-completions");
        completions.setFixedCellSize(ROW);
        completions.setFocusTraversable(false);
        completions.setVisible(false);
        completions.setManaged(false);
        completions.setCellFactory(view -> new WordCell());
        completions.setOnMousePressed(event -> {
            complete();
            event.consume();
        });
        getChildren().addAll(field, error, completions);
        setPickOnBounds(false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        field.textProperty().addListener((text, before, after) -> {
            error.setVisible(false);
            suggest();
        });
        field.caretPositionProperty().addListener((caret, before, after) -> suggest());
        field.focusedProperty().addListener((focus, before, after) -> {
            if (!after) {
                leave();
            }
        });
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        return area;
    }

    private String prompt() {
        return switch (request.kind()) {
            case NAME -> "Name";
            case ATTRIBUTE -> "Attribute: name and type";
            case TITLE -> "Title";
            case NOTE -> "Text of the note";
        };
    }

    void open() {
        field.requestFocus();
        field.selectAll();
    }

    /// The editor no longer needs the field.
    void close() {
        closed = true;
    }

    private void keyPressed(KeyEvent event) {
        if (completions.isVisible() && handledByCompletions(event)) {
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case ENTER -> {
                // a note can have several lines
                if (request.kind() != EditRequest.Kind.NOTE || event.isShortcutDown()) {
                    commit(event, EditRequest.Next.NEW);
                }
            }
            case TAB -> commit(event, event.isShiftDown() ? EditRequest.Next.ABOVE : EditRequest.Next.BELOW);
            case ESCAPE -> {
                event.consume();
                editor.cancelEdit();
            }
            default -> {}
        }
    }

    private boolean handledByCompletions(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, TAB -> {
                boolean chosen = completions.getSelectionModel().getSelectedIndex() >= 0;
                complete();
                return chosen;
            }
            case DOWN -> moveSelection(1);
            case UP -> moveSelection(-1);
            case ESCAPE -> completions.setVisible(false);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Nothing is selected until an arrow is pressed, so that Enter accepts the typed text.
    private void moveSelection(int step) {
        int count = completions.getItems().size();
        int next = completions.getSelectionModel().getSelectedIndex() + step;
        completions.getSelectionModel().clearAndSelect(Math.floorMod(next < 0 && step < 0 ? count - 1 : next, count));
        completions.scrollTo(Math.max(0, completions.getSelectionModel().getSelectedIndex() - MAX_ROWS / 2));
    }

    private void suggest() {
        if (closed || request.kind() != EditRequest.Kind.ATTRIBUTE || !field.isFocused() || field.getSelection().getLength() > 0) {
            completions.setVisible(false);
            return;
        }
        List<WordCompletion> found = editor.completions(field.getText(), field.getCaretPosition());
        completions.getItems().setAll(found);
        completions.getSelectionModel().clearSelection();
        completions.setVisible(!found.isEmpty());
        requestLayout();
    }

    private void complete() {
        WordCompletion chosen = completions.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            field.replaceText(chosen.start(), field.getCaretPosition(), chosen.word());
            field.positionCaret(chosen.start() + chosen.word().length());
        }
    }

    /// Leaving the field applies its text if it is valid, and discards it otherwise.
    void leave() {
        if (!closed && commit(EditRequest.Next.NONE).isPresent()) {
            editor.cancelEdit();
        }
    }

    private void commit(KeyEvent event, EditRequest.Next next) {
        event.consume();
        commit(next);
    }

    private Optional<String> commit(EditRequest.Next next) {
        Optional<String> problem = editor.commitEdit(field.getText(), next);
        problem.ifPresent(message -> {
            completions.setVisible(false);
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
        field.setFont(Font.font(CanvasFonts.family(Face.TEXT), Math.max(MIN_FONT_SIZE, size * editor.viewport().zoom())));
        double height = field instanceof TextArea ? Math.max(area.height(), 2 * ROW) : Math.max(area.height(), field.prefHeight(-1));
        double top = area.centerY() - height / 2;
        double fieldWidth = Math.max(MIN_WIDTH, area.width());
        field.resizeRelocate(leftWithin(area.x(), fieldWidth), Math.round(top), fieldWidth, height);
        error.autosize();
        error.relocate(leftWithin(area.x(), error.getWidth()), Math.round(top + height + 2));
        double listHeight = Math.min(MAX_ROWS, completions.getItems().size()) * ROW + 2;
        double below = Math.round(top + height + 2);
        double listTop = below + listHeight > getHeight() ? Math.round(top - listHeight - 2) : below;
        completions.resizeRelocate(leftWithin(area.x(), COMPLETIONS_WIDTH), listTop, COMPLETIONS_WIDTH, listHeight);
    }

    /// Moves the field left if it would extend beyond the right edge of the canvas.
    private double leftWithin(double x, double width) {
        return Math.round(Math.max(0, Math.min(x, getWidth() - width)));
    }

    private static final class WordCell extends ListCell<WordCompletion> {

        @Override
        protected void updateItem(WordCompletion completion, boolean empty) {
            super.updateItem(completion, empty);
            setText(empty || completion == null ? null : completion.word());
        }
    }
}
