package dev.entitect.ui.widget;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.fxmisc.richtext.CodeArea;

/// A Java editor with highlighting, line numbers, auto-indentation, bracket closing and matching, and marks at lines with compiler errors.
public final class JavaEditor extends StackPane {

    private static final String FAULTY = "faulty-line";
    private static final String INDENT = "    ";

    private final CodeView view = new CodeView(JavaHighlighter::tokens);
    private final CodeArea area = view.area();
    private final Map<Integer, String> faults = new TreeMap<>();

    public JavaEditor(String accessibleText) {
        getStyleClass().add("java-editor");
        area.setAccessibleText(accessibleText);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        area.caretPositionProperty().addListener((property, was, is) -> showBrackets());
        area.focusedProperty().addListener((property, was, is) -> showBrackets());
        getChildren().add(view);
        setMinSize(0, 0);
    }

    public CodeArea area() {
        return area;
    }

    public String text() {
        return area.getText();
    }

    public void update(String text) {
        view.update(text);
    }

    /// Marks the lines with errors, and unmarks all others.
    ///
    /// @param messages by line, counted from 0
    public void showFaults(Map<Integer, String> messages) {
        if (!faults.equals(messages)) {
            faults.clear();
            faults.putAll(messages);
            area.setParagraphGraphicFactory(this::lineHead);
        }
    }

    /// Moves the caret to the start of the line's text.
    ///
    /// @param line counted from 0; lines past the end mean the last one
    public void goTo(int line) {
        int at = Math.clamp(line, 0, area.getParagraphs().size() - 1);
        String text = area.getText(at);
        area.moveTo(at, text.length() - text.stripLeading().length());
        area.requestFollowCaret();
        area.requestFocus();
    }

    /// Goes to the next or previous line with an error, wrapping around. Does nothing if there are none.
    public void goToFault(boolean forwards) {
        int here = area.getCurrentParagraph();
        List<Integer> lines = List.copyOf(faults.keySet());
        (forwards
                ? lines.stream().filter(line -> line > here).findFirst().or(() -> lines.stream().findFirst())
                : lines.reversed().stream().filter(line -> line < here).findFirst().or(() -> lines.reversed().stream().findFirst()))
                .ifPresent(this::goTo);
    }

    @Override
    protected void layoutChildren() {
        if (area.getParagraphGraphicFactory() == null) {
            area.setParagraphGraphicFactory(this::lineHead);
        }
        super.layoutChildren();
    }

    private Node lineHead(int line) {
        Label number = new Label(Integer.toString(line + 1));
        number.getStyleClass().add("lineno");
        HBox head = new HBox(number);
        head.getStyleClass().add("line-head");
        String fault = faults.get(line);
        if (fault != null) {
            number.getStyleClass().add(FAULTY);
            Tooltip tooltip = new Tooltip(fault);
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(420);
            Tooltip.install(head, tooltip);
        }
        return head;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            JavaTyping.Change change = JavaTyping.newLine(area.getText(), area.getCaretPosition());
            insert(change);
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isShiftDown()) {
            area.replaceSelection(INDENT);
            event.consume();
        } else if (event.getCode() == KeyCode.F8 && !event.isShortcutDown()) {
            goToFault(!event.isShiftDown());
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE && area.getSelection().getLength() == 0 && !event.isShortcutDown()) {
            int width = JavaTyping.backspace(area.getText(), area.getCaretPosition());
            if (width > 1) {
                area.deleteText(area.getCaretPosition() - width, area.getCaretPosition());
                event.consume();
            }
        }
    }

    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.getCharacter().length() != 1 || area.getSelection().getLength() > 0) {
            return;
        }
        JavaTyping.typed(area.getText(), area.getCaretPosition(), event.getCharacter().charAt(0)).ifPresent(change -> {
            insert(change);
            event.consume();
        });
    }

    private void insert(JavaTyping.Change change) {
        int from = area.getSelection().getLength() > 0 ? area.getSelection().getStart() : area.getCaretPosition() - change.before();
        int to = area.getSelection().getLength() > 0 ? area.getSelection().getEnd() : area.getCaretPosition();
        area.replaceText(from, to, change.text());
        area.moveTo(Math.min(from + change.caret(), area.getLength()));
        area.requestFollowCaret();
    }

    private void showBrackets() {
        view.highlight();
        if (!area.isFocused()) {
            return;
        }
        JavaTyping.matching(area.getText(), area.getCaretPosition()).ifPresent(pair -> {
            area.setStyleClass(pair.open(), pair.open() + 1, "bracket");
            area.setStyleClass(pair.close(), pair.close() + 1, "bracket");
        });
    }
}
