package dev.entitect.ui.session;

import dev.entitect.live.Cause;
import dev.entitect.live.SqlEvent;
import dev.entitect.naming.Counts;
import dev.entitect.ui.widget.EmptyState;
import dev.entitect.ui.widget.Icon;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.BorderPane;

/// The timeline of runs, latest first: the statements of each, grouped by cause.
final class TimelineView extends BorderPane {

    private static final int MAX_RUNS = 100;

    private final TreeView<String> tree = new TreeView<>(new TreeItem<>());
    private final EmptyState empty = new EmptyState(Icon.HISTORY,
            "Run a query to see each flush and each load with its statements here.");

    TimelineView() {
        tree.setShowRoot(false);
        tree.getStyleClass().add("dense");
        tree.setAccessibleText("Timeline of the session");
        clear();
    }

    void clear() {
        tree.getRoot().getChildren().clear();
        setCenter(empty);
    }

    void add(String what, List<SqlEvent> statements) {
        TreeItem<String> run = new TreeItem<>(what + "  ·  " + Counts.of(statements.size(), "statement"));
        TreeItem<String> group = null;
        Cause last = null;
        for (SqlEvent event : statements) {
            boolean same = last != null && last.kind() == event.cause().kind() && last.subject().equals(event.cause().subject())
                    && last.number() == event.cause().number();
            if (!same) {
                group = new TreeItem<>(text(event.cause()));
                group.setExpanded(event.cause().kind() == Cause.Kind.FLUSH);
                run.getChildren().add(group);
                last = event.cause();
            }
            group.getChildren().add(new TreeItem<>(event.sql().replaceAll("\\s+", " ") + "  ·  " + outcome(event)));
        }
        run.setExpanded(true);
        List<TreeItem<String>> runs = tree.getRoot().getChildren();
        runs.addFirst(run);
        if (runs.size() > MAX_RUNS) {
            runs.removeLast();
        }
        setCenter(tree);
        tree.scrollTo(0);
    }

    /// The cause of statements, as text.
    static String text(Cause cause) {
        String words = cause.kind() == Cause.Kind.QUERY && cause.subject().startsWith("<") ? "criteria query" : cause.words();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1)
                + (cause.kind() == Cause.Kind.QUERY && !cause.subject().startsWith("<")
                        ? ": " + cause.subject().replaceAll("\\s+", " ")
                        : "");
    }

    private static String outcome(SqlEvent event) {
        return (event.rows() < 0 ? "failed" : Counts.of(event.rows(), "row")) + ", " + millis(event.time());
    }

    private static String millis(Duration time) {
        return String.format(Locale.ROOT, "%.1f ms", time.toNanos() / 1e6);
    }
}
