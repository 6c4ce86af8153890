package dev.entitect.ui.query;

import dev.entitect.live.Language;
import dev.entitect.live.SqlEvent;
import dev.entitect.ui.widget.CodeView;
import dev.entitect.ui.widget.EmptyState;
import dev.entitect.ui.widget.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/// The SQL log: the statements that were run, for reading and copying.
final class LogView extends StackPane {

    private final CodeView log = new CodeView(sql -> QueryHighlighter.tokens(sql, Language.SQL)).readOnly().wrapping();
    private final EmptyState empty = new EmptyState(Icon.HISTORY, "Shows the SQL that Hibernate sends for your query.");
    private final CheckBox inline = new CheckBox("Inline values");
    private final List<SqlEvent> statements = new ArrayList<>();

    LogView() {
        log.area().setAccessibleText("SQL log");
        inline.setTooltip(new Tooltip("Insert the parameter values into the statements, so that you can run them elsewhere"));
        inline.setId("values-in-place");
        inline.selectedProperty().addListener((property, was, is) -> log.update(SqlLog.of(statements, is)));
        getChildren().setAll(empty);
    }

    /// The option to show parameter values inline, for the header above the log.
    CheckBox inlineValues() {
        return inline;
    }

    int count() {
        return statements.size();
    }

    void show(List<SqlEvent> next) {
        statements.clear();
        statements.addAll(next);
        log.replace(SqlLog.of(statements, inline.isSelected()));
        getChildren().setAll(statements.isEmpty() ? empty : log);
    }

    /// Appends statements without scrolling.
    void add(List<SqlEvent> added) {
        if (!added.isEmpty()) {
            statements.addAll(added);
            log.update(SqlLog.of(statements, inline.isSelected()));
            getChildren().setAll(log);
        }
    }
}
