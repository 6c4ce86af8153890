package dev.entitect.ui.query;

import atlantafx.base.theme.Styles;
import dev.entitect.live.Language;
import dev.entitect.ui.query.QueryHistory.Entry;
import dev.entitect.ui.widget.Icon;
import dev.entitect.ui.widget.Segments;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bar above a query: its language, the history, and its commands.
final class QueryHeader extends HBox {

    static final KeyCombination RUN = KeyCombination.keyCombination("Shortcut+Enter");
    static final KeyCombination RUN_ALL = KeyCombination.keyCombination("Shortcut+Alt+Enter");
    static final KeyCombination EXPLAIN = KeyCombination.keyCombination("Shortcut+Shift+Enter");
    private static final int MAX_HISTORY_ITEMS = 50;
    /// Below this width, buttons show icons only.
    private static final double NARROW = 350;
    private static final double EXTRA_BUTTON_WIDTH = 90;
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final Segments<Language> languages;
    private final MenuButton history = new MenuButton(null, Icon.HISTORY.node());
    private final Label progress = new Label();
    private final Button cancel;
    private final Button reset;
    private final Button explain;
    private final Button runAll;
    private final Button run;
    private boolean busy;

    /// The commands of its buttons.
    interface Commands {

        void languageChosen();

        void run();

        void runAll();

        void explain();

        void cancel();

        void reset();
    }

    QueryHeader(Commands commands) {
        languages = new Segments<>(List.of(Language.values()), QueryHeader::name, commands::languageChosen);
        cancel = button("Cancel", Icon.STOP, "Cancel the running query  Esc", commands::cancel);
        reset = button("Reset", Icon.UNDO, "Discard variables and uncommitted changes", commands::reset);
        explain = button("Explain", Icon.EXPLAIN,
                "Show the execution plan and missing indexes  " + EXPLAIN.getDisplayText(), commands::explain);
        runAll = button("Run all", Icon.RUN_ALL, "Run all statements in order  " + RUN_ALL.getDisplayText(), commands::runAll);
        run = button("Run", Icon.RUN, "", commands::run);
        run.getStyleClass().add(Styles.ACCENT);
        history.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, Styles.BUTTON_ICON, "history-menu");
        history.setTooltip(new Tooltip("Query history  Alt+Up"));
        history.setAccessibleText("Query history");
        history.setDisable(true);
        progress.getStyleClass().add("dock-muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(languages, history, space, progress, cancel, reset, explain, runAll, run);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("dock-header");
        widthProperty().subscribe(width -> fit());
    }

    private static Button button(String text, Icon icon, String tooltip, Runnable work) {
        Button button = new Button(text, icon.node());
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(tooltip));
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> work.run());
        return button;
    }

    static String name(Language language) {
        return language == Language.JAVA ? "Java" : language.name();
    }

    Language language() {
        return languages.selected();
    }

    void select(Language language) {
        languages.select(language);
    }

    /// @param recall restores a query
    void showHistory(List<Entry> newestFirst, Consumer<Entry> recall) {
        history.setDisable(newestFirst.isEmpty());
        history.getItems().setAll(newestFirst.stream().limit(MAX_HISTORY_ITEMS).map(entry -> {
            MenuItem item = new MenuItem(name(entry.language()) + "   " + Query.onOneLine(entry.text()));
            // an underscore in a query does not mark a mnemonic
            item.setMnemonicParsing(false);
            item.setOnAction(event -> recall.accept(entry));
            return item;
        }).toList());
    }

    void setBusy(boolean busy) {
        this.busy = busy;
        progress.setText("");
    }

    boolean isBusy() {
        return busy;
    }

    void setProgress(String message) {
        progress.setText(message);
    }

    /// @param statements number of statements in the text
    void enable(int statements) {
        boolean java = language() == Language.JAVA;
        run.setDisable(statements == 0);
        explain.setDisable(statements == 0);
        run.getTooltip()
                .setText((java ? "Run the code or the selection  " : "Run the selection or the statement at the caret  ")
                        + RUN.getDisplayText());
        show(run, !busy);
        show(cancel, busy);
        show(progress, busy);
        show(runAll, !busy && statements > 1);
        show(explain, !busy && !java);
        show(reset, !busy && java);
        fit();
    }

    private void fit() {
        boolean narrow = getWidth() < (runAll.isManaged() ? NARROW + EXTRA_BUTTON_WIDTH : NARROW);
        pseudoClassStateChanged(COMPACT, narrow);
        List.of(reset, explain, runAll, run)
                .forEach(button -> button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
