package dev.entitect.ui.source;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.LineNumberFactory;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// A text in colours, in a scroll pane: the editor of queries, and the places where Java and SQL are read.
public final class CodeView extends StackPane {

    private static final String MARKED = "marked-line";

    private final Function<String, List<Token>> highlighter;
    private final CodeArea area = new CodeArea();
    private boolean numbered;

    /// @param highlighter finds what to colour; called after each change, so it must be fast
    public CodeView(Function<String, List<Token>> highlighter) {
        this.highlighter = highlighter;
        getStyleClass().add("code-view");
        area.getStyleClass().add("source-view");
        area.plainTextChanges().subscribe(change -> colour());
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
        getChildren().add(new VirtualizedScrollPane<>(area));
        setMinSize(0, 0);
    }

    public CodeView withLineNumbers() {
        numbered = true;
        return this;
    }

    /// Lines are styled as soon as they have a scene, before the panes around them are, and JavaFX would warn that it finds no colour for
    /// their numbers: they come with the first layout.
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

    /// Long lines go on in the next one, in place of a horizontal scroll bar.
    public CodeView wrapping() {
        area.setWrapText(true);
        return this;
    }

    /// For keys, the caret and the selection.
    public CodeArea area() {
        return area;
    }

    public String text() {
        return area.getText();
    }

    /// Shows another version of the text: only what differs is replaced, so that the view does not jump.
    public void update(String text) {
        String old = area.getText();
        if (old.equals(text)) {
            return;
        }
        int start = 0;
        int most = Math.min(old.length(), text.length());
        while (start < most && old.charAt(start) == text.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < most - start && old.charAt(old.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
            tail++;
        }
        area.replaceText(start, old.length() - tail, text.substring(start, text.length() - tail));
    }

    /// Shows another text from its beginning.
    public void replace(String text) {
        area.replaceText(text);
        area.moveTo(0);
        showLine(0);
    }

    /// Scrolls so that the line is the first one.
    ///
    /// @param line counted from 0; lines past the end are the last one
    public void showLine(int line) {
        area.showParagraphAtTop(Math.clamp(line, 0, area.getParagraphs().size() - 1));
    }

    /// Scrolls so that the line stands in the middle, if it is not seen yet.
    public void revealLine(int line) {
        if (line < area.getParagraphs().size() && area.allParToVisibleParIndex(line).isEmpty()) {
            area.showParagraphAtCenter(line);
        }
    }

    /// Marks some lines, and no others.
    ///
    /// @param from the first one, counted from 0
    /// @param to   the one after the last
    public void mark(int from, int to) {
        for (int line = 0; line < area.getParagraphs().size(); line++) {
            boolean marked = line >= from && line < to;
            Collection<String> style = marked ? List.of(MARKED) : List.of();
            if (!List.copyOf(area.getParagraph(line).getParagraphStyle()).equals(style)) {
                area.setParagraphStyle(line, style);
            }
        }
    }

    /// A text that takes tabs would otherwise keep the focus for ever: with Ctrl, as in JavaFX's own text areas, or when nothing can be
    /// written, the key moves on.
    private void leaveByTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && (event.isShortcutDown() || event.isShiftDown() || !area.isEditable())) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /// Colours the text again, when the highlighter would now find something else in it.
    public void colour() {
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
