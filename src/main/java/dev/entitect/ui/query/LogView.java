package dev.entitect.ui.query;

import dev.entitect.live.Language;
import dev.entitect.live.SqlEvent;
import dev.entitect.ui.fx.Icon;
import dev.entitect.ui.source.CodeView;
import dev.entitect.ui.source.EmptyState;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/// The SQL that was run, to be read and copied.
final class LogView extends StackPane {

    private final CodeView log = new CodeView(sql -> QueryHighlighter.tokens(sql, Language.SQL)).readOnly().wrapping();
    private final EmptyState nothing = new EmptyState(Icon.HISTORY, "The SQL that Hibernate sends for your query appears here.");
    private final CheckBox inPlace = new CheckBox("Values in place");
    private final List<SqlEvent> statements = new ArrayList<>();

    LogView() {
        log.area().setAccessibleText("SQL log");
        inPlace.setTooltip(new Tooltip("Write the values into the statements, so that they can be run elsewhere"));
        inPlace.setId("values-in-place");
        inPlace.selectedProperty().addListener((property, was, is) -> log.update(SqlLog.of(statements, is)));
        getChildren().setAll(nothing);
    }

    /// For a place above the log.
    CheckBox valuesInPlace() {
        return inPlace;
    }

    int count() {
        return statements.size();
    }

    void show(List<SqlEvent> next) {
        statements.clear();
        statements.addAll(next);
        log.replace(SqlLog.of(statements, inPlace.isSelected()));
        getChildren().setAll(statements.isEmpty() ? nothing : log);
    }

    /// What came before stays where it is read.
    void add(List<SqlEvent> later) {
        if (!later.isEmpty()) {
            statements.addAll(later);
            log.update(SqlLog.of(statements, inPlace.isSelected()));
            getChildren().setAll(log);
        }
    }
}
