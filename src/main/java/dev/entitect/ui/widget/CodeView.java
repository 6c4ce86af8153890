package dev.entitect.ui.widget;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.LineNumberFactory;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// Syntax-highlighted text in a scroll pane, for the query editor and for reading Java and SQL.
public final class CodeView extends StackPane {

    private static final String MARKED = "marked-line";

    private final Function<String, List<Token>> highlighter;
    private final CodeArea area = new CodeArea();
    private boolean numbered;

    /// @param highlighter finds the tokens to highlight; called after each change, so it must be fast
    public CodeView(Function<String, List<Token>> highlighter) {
        this.highlighter = highlighter;
        getStyleClass().add("code-view");
        area.getStyleClass().add("source-view");
        area.plainTextChanges().subscribe(change -> highlight());
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
        getChildren().add(new VirtualizedScrollPane<>(area));
        setMinSize(0, 0);
    }

    public CodeView withLineNumbers() {
        numbered = true;
        return this;
    }

    /// Adds line numbers with the first layout: if they were styled before the panes around them, JavaFX would warn about missing colours.
    @Override
    protected void layoutChildren() {
        if (numbered && area.getParagraphGraphicFactory() == null) {
            area.setParagraphGraphicFactory(LineNumberFactory.get(area));
        }
        super.layoutChildren();
    }

    public CodeView readOnly() {
        area.setEditable(false);
        return this;
    }

    /// Wraps long lines instead of showing a horizontal scroll bar.
    public CodeView wrapping() {
        area.setWrapText(true);
        return this;
    }

    /// Reports the line of each click with the primary mouse button that selects no text; the caret is there by then.
    ///
    /// @param onClick gets the line, counted from 0
    public CodeView onClick(IntConsumer onClick) {
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress() && area.getSelection().getLength() == 0) {
                onClick.accept(area.getCurrentParagraph());
            }
        });
        return this;
    }

    /// The text area, for access to keys, caret and selection.
    public CodeArea area() {
        return area;
    }

    public String text() {
        return area.getText();
    }

    /// Replaces only the part of the text that differs, so that the view does not jump.
    public void update(String text) {
        String old = area.getText();
        if (old.equals(text)) {
            return;
        }
        int start = 0;
        int limit = Math.min(old.length(), text.length());
        while (start < limit && old.charAt(start) == text.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < limit - start && old.charAt(old.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
            tail++;
        }
        area.replaceText(start, old.length() - tail, text.substring(start, text.length() - tail));
    }

    /// Replaces the text, and scrolls to its beginning.
    public void replace(String text) {
        area.replaceText(text);
        area.moveTo(0);
        showLine(0);
    }

    /// Scrolls the line to the top.
    ///
    /// @param line counted from 0; lines past the end mean the last one
    public void showLine(int line) {
        area.showParagraphAtTop(Math.clamp(line, 0, area.getParagraphs().size() - 1));
    }

    /// Scrolls the line to the middle, unless it is visible.
    public void revealLine(int line) {
        if (line < area.getParagraphs().size() && area.allParToVisibleParIndex(line).isEmpty()) {
            area.showParagraphAtCenter(line);
        }
    }

    /// Marks a range of lines, and unmarks all others.
    ///
    /// @param from the first line, counted from 0
    /// @param to   the line after the last
    public void mark(int from, int to) {
        for (int line = 0; line < area.getParagraphs().size(); line++) {
            boolean marked = line >= from && line < to;
            Collection<String> style = marked ? List.of(MARKED) : List.of();
            if (!List.copyOf(area.getParagraph(line).getParagraphStyle()).equals(style)) {
                area.setParagraphStyle(line, style);
            }
        }
    }

    /// Moves the focus on Ctrl+Tab, as in JavaFX's text areas, and on Tab in a read-only text. Otherwise the area would never release the
    /// focus.
    private void leaveByTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && (event.isShortcutDown() || event.isShiftDown() || !area.isEditable())) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /// Highlights the text again, after the highlighter's result has changed.
    public void highlight() {
        String text = area.getText();
        if (!text.isEmpty()) {
            area.setStyleSpans(0, spans(text.length(), highlighter.apply(text)));
        }
    }

    private static StyleSpans<Collection<String>> spans(int length, List<Token> tokens) {
        StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
        int end = 0;
        for (Token token : tokens) {
            builder.add(List.of(), token.start() - end);
            builder.add(List.of(token.styleClass()), token.end() - token.start());
            end = token.end();
        }
        return builder.add(List.of(), length - end).create();
    }
}
