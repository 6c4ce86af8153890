package dev.entitect.ui.inheritance;

import atlantafx.base.theme.Styles;
import dev.entitect.job.advice.InheritanceComparison;
import dev.entitect.job.advice.InheritanceComparison.Query;
import dev.entitect.job.advice.InheritanceComparison.StrategyResult;
import dev.entitect.live.SqlEvent;
import dev.entitect.live.StatementPlan;
import dev.entitect.live.plan.PlanNode;
import dev.entitect.naming.Counts;
import dev.entitect.ui.widget.CodeView;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One strategy: its tables, and the cost of each query.
final class StrategyView extends VBox {

    private static final double LINE = 18;

    /// @param current whether the model uses this strategy
    StrategyView(StrategyResult result, boolean current, Runnable use) {
        getStyleClass().add("way-view");
        Label title = new Label(result.strategy().name());
        title.getStyleClass().add("data-side-title");
        String words = InheritanceComparison.words(result.strategy());
        Label meaning = new Label(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
        meaning.getStyleClass().add("dock-muted");
        Button button = new Button(current ? "In use" : "Use strategy");
        button.setId("use-" + result.strategy());
        button.getStyleClass().add(Styles.SMALL);
        button.setDisable(current || !result.problems().isEmpty());
        button.setOnAction(event -> use.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(new VBox(title, meaning), space, button);
        head.getStyleClass().add("way-head");
        getChildren().add(head);
        result.problems().forEach(problem -> getChildren().add(problem(problem)));
        if (result.problems().isEmpty()) {
            getChildren().add(section(Counts.of(result.tables().size(), "table"), code(String.join("\n\n", result.tables().values()))));
            result.queries().forEach(query -> getChildren().add(query(query)));
        }
    }

    private static Node problem(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("way-problem");
        return label;
    }

    private static Node query(Query query) {
        String sql = query.statements().stream().map(SqlEvent::sql).collect(Collectors.joining("\n\n"));
        String plans = query.plans().stream().map(StatementPlan::plan).map(plan -> steps(plan.root(), 0)).collect(Collectors.joining("\n"));
        Label hql = new Label(query.hql());
        hql.getStyleClass().add("way-query");
        hql.setWrapText(true);
        return section(
                Counts.of(query.statements().size(), "statement") + "  ·  " + Counts.of(query.rows(), "row") + "  ·  "
                        + millis(query.elapsed()),
                hql, code(sql), code(plans));
    }

    /// A step of a plan on one line, with its substeps indented below.
    private static String steps(PlanNode node, int depth) {
        String table = node.table().isEmpty() ? "" : " " + node.table();
        String index = node.index().isEmpty() ? "" : " by " + node.index();
        String line = "  ".repeat(depth) + node.operation() + (node.operation().contains(node.table()) ? "" : table)
                + (node.operation().contains(node.index()) ? "" : index) + (node.fullScan() ? "  (full scan)" : "");
        return line + node.children().stream().map(child -> "\n" + steps(child, depth + 1)).collect(Collectors.joining());
    }

    private static Node section(String title, Node... content) {
        VBox box = new VBox(content);
        box.getStyleClass().add("way-section");
        TitledPane pane = new TitledPane(title, box);
        pane.setAnimated(false);
        pane.getStyleClass().addAll(Styles.DENSE, "way-pane");
        return pane;
    }

    private static Node code(String text) {
        CodeView view = new CodeView(it -> List.of()).readOnly().wrapping();
        view.update(text);
        // roughly as high as its wrapped lines; longer texts scroll
        long lines = text.lines().mapToLong(line -> 1 + line.length() / 40).sum();
        view.setPrefHeight(Math.clamp(lines, 1, 14) * LINE + 16);
        return view;
    }

    private static String millis(Duration time) {
        return String.format(Locale.ROOT, "%.1f ms", time.toNanos() / 1e6);
    }
}
