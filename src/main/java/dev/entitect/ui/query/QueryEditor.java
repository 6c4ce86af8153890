package dev.entitect.ui.query;

import dev.entitect.live.Language;
import dev.entitect.model.Model;
import dev.entitect.ui.query.QueryHistory.Entry;
import dev.entitect.ui.query.Statements.Statement;
import dev.entitect.ui.query.completion.HqlCompletion;
import dev.entitect.ui.query.completion.SqlCompletion;
import dev.entitect.ui.widget.CodeView;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.fxmisc.richtext.CodeArea;

/// The query editor. Until the user types, it suggests a query for the model.
final class QueryEditor extends BorderPane {

    private static final KeyCombination OLDER = KeyCombination.keyCombination("Alt+Up");
    private static final KeyCombination NEWER = KeyCombination.keyCombination("Alt+Down");
    private static final KeyCombination COMPLETE = KeyCombination.keyCombination("Ctrl+Space");
    private static final String INDENT = "    ";

    private final QueryHost host;
    private final QueryHeader header = new QueryHeader(new Buttons());
    private final CodeView code = new CodeView(text -> QueryHighlighter.tokens(text, header.language())).withLineNumbers().wrapping();
    private final CodeArea area = code.area();
    private final CompletionPopup completions = new CompletionPopup(area);
    private final Map<Language, Draft> drafts = new EnumMap<>(Language.class);
    private final ParameterFields parameters = new ParameterFields(this::run);
    private final QueryHistory history = new QueryHistory();
    private Model model = Model.empty("");
    private String suggestion = "";
    private Language written = Language.HQL;

    /// The text of one language, with the caret position.
    private record Draft(String text, int caret) {}

    QueryEditor(QueryHost host) {
        this.host = host;
        getStyleClass().add("query-editor");
        area.setAccessibleText("Query");
        // before the editor's own key handling, which would move the caret while the list is open
        code.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        area.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals(".")) {
                complete(false);
            }
        });
        area.textProperty().subscribe(text -> {
            header.enable(Statements.of(header.language(), text).size());
            parameters.update(header.language(), text);
        });
        area.caretPositionProperty().addListener((property, was, is) -> {
            if (completions.isShowing()) {
                complete(true);
            }
        });
        setTop(header);
        setCenter(code);
        setBottom(parameters);
        setBusy(false);
    }

    private final class Buttons implements QueryHeader.Commands {
        @Override
        public void languageChosen() {
            showLanguage();
        }

        @Override
        public void run() {
            QueryEditor.this.run();
        }

        @Override
        public void runAll() {
            QueryEditor.this.runAll();
        }

        @Override
        public void explain() {
            QueryEditor.this.explain();
        }

        @Override
        public void cancel() {
            host.cancel();
        }

        @Override
        public void reset() {
            host.resetJava();
        }
    }

    /// Focuses the editor. A suggestion is selected, so that typing replaces it.
    void takeFocus() {
        area.requestFocus();
        if (area.getText().equals(suggestion)) {
            area.selectAll();
        }
    }

    /// Sets the model to query.
    void setModel(Model next) {
        model = next;
        suggest();
    }

    /// Switches to the selected language, which keeps its own text and caret.
    private void showLanguage() {
        completions.hide();
        drafts.put(written, new Draft(area.getText(), area.getCaretPosition()));
        written = header.language();
        suggestion = Suggestion.of(model, written);
        Draft draft = drafts.getOrDefault(written, new Draft(suggestion, suggestion.length()));
        area.replaceText(draft.text());
        area.moveTo(draft.caret());
        area.getUndoManager().forgetHistory();
        header.enable(Statements.of(written, area.getText()).size());
        code.highlight();
        area.requestFocus();
    }

    /// Replaces only an empty text or the last suggestion, never the user's own text.
    private void suggest() {
        boolean untouched = area.getText().isBlank() && !area.isFocused() || area.getText().equals(suggestion);
        String next = Suggestion.of(model, header.language());
        if (untouched && !next.equals(area.getText())) {
            area.replaceText(next);
            area.getUndoManager().forgetHistory();
        }
        suggestion = next;
    }

    private void keyPressed(KeyEvent event) {
        boolean handled = true;
        if (completions.handles(event)) {
            event.consume();
            return;
        }
        if (QueryHeader.EXPLAIN.match(event)) {
            explain();
        } else if (QueryHeader.RUN_ALL.match(event)) {
            runAll();
        } else if (QueryHeader.RUN.match(event)) {
            run();
        } else if (COMPLETE.match(event)) {
            complete(true);
        } else if (OLDER.match(event)) {
            history.previous(new Entry(header.language(), area.getText())).ifPresent(this::recall);
        } else if (NEWER.match(event)) {
            history.next().ifPresent(this::recall);
        } else if (event.getCode() == KeyCode.ESCAPE && isBusy()) {
            host.cancel();
        } else if (event.getCode() == KeyCode.TAB && !event.isShiftDown() && !event.isShortcutDown()) {
            area.replaceSelection(INDENT);
        } else {
            handled = false;
        }
        if (handled) {
            event.consume();
        }
    }

    /// @param explicit whether the user asked for completion, instead of just typing a dot
    private void complete(boolean explicit) {
        String text = area.getText();
        int caret = area.getCaretPosition();
        switch (header.language()) {
            case HQL -> completions.show(HqlCompletion.of(text, caret, model));
            case SQL -> completions.show(SqlCompletion.of(text, caret, model));
            case JAVA -> host.completeJava(text, caret, explicit, proposals -> {
                if (area.isFocused() && area.getCaretPosition() == caret && area.getText().equals(text)) {
                    completions.show(proposals);
                }
            });
        }
    }

    private void recall(Entry entry) {
        put(entry.language(), entry.text());
    }

    /// Runs the selection, or else the statement at the caret; in Java, all of the code.
    void run() {
        run(statements(false));
    }

    private void runAll() {
        run(statements(true));
    }

    private void run(List<Query> queries) {
        if (!queries.isEmpty() && !isBusy() && !parameters.focusMissing()) {
            addToHistory();
            host.run(queries);
        }
    }

    private void explain() {
        List<Query> queries = statements(false);
        if (!queries.isEmpty() && !isBusy() && header.language() != Language.JAVA && !parameters.focusMissing()) {
            addToHistory();
            host.explain(queries.getFirst());
        }
    }

    private void addToHistory() {
        completions.hide();
        history.add(new Entry(header.language(), area.getText()));
        header.showHistory(history.newestFirst(), this::recall);
    }

    private List<Query> statements(boolean all) {
        String text = area.getText();
        String selected = area.getSelectedText();
        Language language = header.language();
        boolean selection = !all && !selected.isBlank();
        int from = selection ? area.getSelection().getStart() : 0;
        List<Statement> statements = selection
                ? Statements.of(language, selected)
                : all ? Statements.of(language, text) : Statements.at(language, text, area.getCaretPosition());
        Map<String, String> values = parameters.values();
        return statements.stream().map(statement -> {
            int start = from + statement.start();
            int firstLine = (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
            return new Query(language, statement.text(), values, start, firstLine);
        }).toList();
    }

    /// Replaces the text of a language.
    void put(Language language, String text) {
        header.select(language);
        area.replaceText(text);
    }

    Language language() {
        return header.language();
    }

    /// Moves the caret to a problem.
    ///
    /// @param line   line of the query, from 1
    /// @param column from 1; 0 if only the line is known
    void goTo(Query query, int line, int column) {
        int offset = query.start();
        String all = area.getText();
        for (int i = 1; i < line && all.indexOf('\n', offset) >= 0; i++) {
            offset = all.indexOf('\n', offset) + 1;
        }
        area.moveTo(Math.min(all.length(), offset + Math.max(0, column - 1)));
        area.requestFollowCaret();
        area.requestFocus();
    }

    void setBusy(boolean busy) {
        header.setBusy(busy);
        header.enable(Statements.of(header.language(), area.getText()).size());
    }

    boolean isBusy() {
        return header.isBusy();
    }

    void setProgress(String message) {
        header.setProgress(message);
    }

    CodeArea area() {
        return area;
    }
}
