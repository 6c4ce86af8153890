package dev.entitect.ui.query;

import atlantafx.base.theme.Styles;
import dev.entitect.live.Language;
import dev.entitect.model.Model;
import dev.entitect.ui.fx.Icon;
import dev.entitect.ui.query.QueryHistory.Entry;
import dev.entitect.ui.source.CodeView;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fxmisc.richtext.CodeArea;

/// Where a query is written. Until something is written, it offers a query that suits the model.
final class QueryEditor extends BorderPane {

    private static final KeyCombination RUN = KeyCombination.keyCombination("Shortcut+Enter");
    private static final KeyCombination EXPLAIN = KeyCombination.keyCombination("Shortcut+Shift+Enter");
    private static final KeyCombination OLDER = KeyCombination.keyCombination("Alt+Up");
    private static final KeyCombination NEWER = KeyCombination.keyCombination("Alt+Down");
    private static final String INDENT = "    ";

    private final Segments<Language> languages = new Segments<>(List.of(Language.values()), QueryEditor::name, this::languageChosen);
    private final CodeView code = new CodeView(text -> QueryHighlighter.tokens(text, languages.selected())).withLineNumbers().wrapping();
    private final CodeArea area = code.area();
    private final Map<Language, String> texts = new EnumMap<>(Language.class);
    private final ParameterFields parameters = new ParameterFields(this::run);
    private final Button explain = new Button("Explain");
    private final Button run = new Button("Run", Icon.RUN.node());
    private final Button cancel = new Button("Cancel", Icon.STOP.node());
    private final Label progress = new Label();
    private final QueryHistory history = new QueryHistory();
    private final Consumer<Query> whenRun;
    private final Runnable whenCancelled;
    private Model model = Model.empty("");
    private String suggestion = "";
    private Language written = Language.HQL;

    /// What to run.
    ///
    /// @param parameters by name
    /// @param explained  show how the database runs it, in place of its rows
    /// @param start offset of the text in the editor
    /// @param firstLine line of the editor in which the text begins, counted from 0
    record Query(Language language, String text, Map<String, String> parameters, boolean explained, int start, int firstLine) {
    }

    QueryEditor(Consumer<Query> whenRun, Runnable whenCancelled) {
        this.whenRun = whenRun;
        this.whenCancelled = whenCancelled;
        getStyleClass().add("query-editor");
        area.setAccessibleText("Query");
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        area.textProperty().subscribe(text -> {
            enableRun();
            parameters.follow(languages.selected(), text);
        });
        run.setTooltip(new Tooltip("Run the query, or what is selected of it  " + RUN.getDisplayText()));
        run.getStyleClass().addAll(Styles.ACCENT, Styles.SMALL);
        run.setOnAction(event -> run());
        explain.setTooltip(new Tooltip("Show how the database runs the query, and indexes that it lacks  " + EXPLAIN.getDisplayText()));
        explain.getStyleClass().add(Styles.SMALL);
        explain.setOnAction(event -> run(true));
        cancel.setTooltip(new Tooltip("Stop the query  Esc"));
        cancel.getStyleClass().add(Styles.SMALL);
        cancel.setOnAction(event -> whenCancelled.run());
        progress.getStyleClass().add("dock-muted");
        setTop(header());
        setCenter(code);
        setBottom(parameters);
        setBusy(false);
    }

    private static String name(Language language) {
        return language == Language.JAVA ? "Java" : language.name();
    }

    private Region header() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(languages, space, progress, cancel, explain, run);
        List.of(cancel, explain, run).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("dock-header");
        return header;
    }

    /// The model that is asked from now on.
    void setModel(Model now) {
        model = now;
        suggest();
    }

    /// Each language keeps its own text.
    private void languageChosen() {
        texts.put(written, area.getText());
        written = languages.selected();
        suggestion = Suggestion.of(model, written);
        area.replaceText(texts.getOrDefault(written, suggestion));
        area.getUndoManager().forgetHistory();
        enableRun();
        code.colour();
        area.requestFocus();
    }

    /// Only in place of nothing or of the last suggestion: never over what somebody wrote.
    private void suggest() {
        boolean untouched = area.getText().isBlank() && !area.isFocused() || area.getText().equals(suggestion);
        String next = Suggestion.of(model, languages.selected());
        if (untouched && !next.equals(area.getText())) {
            area.replaceText(next);
            area.getUndoManager().forgetHistory();
        }
        suggestion = next;
    }

    private void keyPressed(KeyEvent event) {
        boolean known = true;
        if (EXPLAIN.match(event)) {
            run(true);
        } else if (RUN.match(event)) {
            run();
        } else if (OLDER.match(event)) {
            history.previous(new Entry(languages.selected(), area.getText())).ifPresent(this::recall);
        } else if (NEWER.match(event)) {
            history.next().ifPresent(this::recall);
        } else if (event.getCode() == KeyCode.ESCAPE && isBusy()) {
            whenCancelled.run();
        } else if (event.getCode() == KeyCode.TAB && !event.isShiftDown() && !event.isShortcutDown()) {
            area.replaceSelection(INDENT);
        } else {
            known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void recall(Entry entry) {
        put(entry.language(), entry.text());
    }

    /// Runs what is selected, or else everything.
    void run() {
        run(false);
    }

    private void run(boolean explained) {
        String all = area.getText();
        boolean some = !area.getSelectedText().isBlank();
        int start = some ? area.getSelection().getStart() : 0;
        String text = some ? area.getSelectedText() : all;
        Language language = languages.selected();
        if (!text.isBlank() && !isBusy() && !(explained && language == Language.JAVA)) {
            history.add(new Entry(language, all));
            int firstLine = (int) all.substring(0, start).chars().filter(c -> c == '\n').count();
            whenRun.accept(new Query(language, text, parameters.values(), explained, start, firstLine));
        }
    }

    /// Shows this text in the place of what was written in its language.
    void put(Language language, String text) {
        languages.select(language);
        area.replaceText(text);
    }

    Language language() {
        return languages.selected();
    }

    /// Puts the caret where a problem is.
    ///
    /// @param line   in the text of the query, from 1
    /// @param column from 1; 0 when only the line is known
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
        cancel.setVisible(busy);
        cancel.setManaged(busy);
        progress.setVisible(busy);
        progress.setManaged(busy);
        progress.setText("");
        run.setVisible(!busy);
        run.setManaged(!busy);
        enableRun();
    }

    boolean isBusy() {
        return cancel.isVisible();
    }

    void setProgress(String message) {
        progress.setText(message);
    }

    private void enableRun() {
        run.setDisable(area.getText().isBlank());
        explain.setDisable(area.getText().isBlank());
        explain.setVisible(languages.selected() != Language.JAVA);
    }

    CodeArea area() {
        return area;
    }
}
