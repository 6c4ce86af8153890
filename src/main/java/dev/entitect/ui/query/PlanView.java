package dev.entitect.ui.query;

import dev.entitect.job.advice.IndexAdvice;
import dev.entitect.live.StatementPlan;
import dev.entitect.live.plan.MissingIndex;
import dev.entitect.live.plan.PlanNode;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.widget.Icon;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Execution plans: a tree of steps with full table scans marked, and below it missing indexes, each with a button that adds it to the
/// model.
final class PlanView extends BorderPane {

    private static final PseudoClass FULL_SCAN = PseudoClass.getPseudoClass("full-scan");

    private final Document document;
    private final TreeTableView<PlanNode> tree = new TreeTableView<>(new TreeItem<>());
    private final VBox advice = new VBox();

    PlanView(Document document) {
        this.document = document;
        getStyleClass().add("plan-view");
        advice.getStyleClass().add("plan-advice");
        tree.setId("plan");
        tree.setShowRoot(false);
        tree.setAccessibleText("Execution plan");
        tree.setRowFactory(view -> new PlanRow());
        tree.getColumns()
                .setAll(List.of(column("Step", 190, node -> node.operation() + (node.fullScan() ? "  (full scan)" : "")),
                        column("Table", 90, PlanNode::table),
                        column("Index", 130, PlanNode::index), column("Est. rows", 78, node -> number(node.rowsEstimated())),
                        column("Rows", 56, node -> number(node.rowsActual())),
                        column("Cost", 60, node -> number(node.cost())),
                        column("Time", 76, node -> node.millis() < 0 ? "" : String.format(Locale.ROOT, "%.2f ms", node.millis())),
                        column("Details", 300, node -> String.join("; ", node.details()))));
        setCenter(tree);
        setBottom(advice);
    }

    private static TreeTableColumn<PlanNode, String> column(String title, double width, Function<PlanNode, String> text) {
        TreeTableColumn<PlanNode, String> column = new TreeTableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().getValue() == null ? "" : text.apply(row.getValue().getValue())));
        return column;
    }

    private static String number(double value) {
        return value < 0 ? "" : String.format(Locale.ROOT, value == Math.rint(value) ? "%,.0f" : "%,.2f", value);
    }

    void show(List<StatementPlan> plans) {
        tree.getRoot().getChildren().setAll(plans.stream().map(statement -> item(statement.plan().root())).toList());
        tree.getColumns().forEach(column -> column.setVisible(
                plans.stream().flatMap(statement -> statement.plan().root().all()).anyMatch(node -> !text(column, node).isEmpty())));
        List<MissingIndex> missing = plans.stream().flatMap(statement -> statement.plan().missing().stream()).distinct().toList();
        advice.getChildren().setAll(missing.stream().map(this::row).toList());
        advice.setManaged(!missing.isEmpty());
    }

    /// The text of a cell; used to hide columns that the database does not fill.
    private static String text(TreeTableColumn<PlanNode, ?> column, PlanNode node) {
        return String.valueOf(column.getCellObservableValue(new TreeItem<>(node)).getValue());
    }

    private static TreeItem<PlanNode> item(PlanNode node) {
        TreeItem<PlanNode> item = new TreeItem<>(node);
        item.setExpanded(true);
        node.children().forEach(child -> item.getChildren().add(item(child)));
        return item;
    }

    private HBox row(MissingIndex missing) {
        Label text = new Label(
                "An index on " + missing.table() + " (" + String.join(", ", missing.columns()) + ") is missing: " + missing.reason());
        text.setGraphic(Icon.WARNING.node("problem-warning"));
        text.setWrapText(true);
        HBox row = new HBox(12, text);
        row.setAlignment(Pos.CENTER_LEFT);
        IndexAdvice.of(document.model(), missing).ifPresent(advised -> {
            Button add = new Button("Add index");
            add.getStyleClass().add("small");
            add.setMinWidth(USE_PREF_SIZE);
            add.setOnAction(event -> {
                document.store().apply(advised.edit(document.ids()));
                add.setDisable(true);
                add.setText("Added");
            });
            row.getChildren().add(add);
        });
        return row;
    }

    private static final class PlanRow extends TreeTableRow<PlanNode> {
        @Override
        protected void updateItem(PlanNode node, boolean empty) {
            super.updateItem(node, empty);
            pseudoClassStateChanged(FULL_SCAN, !empty && node != null && node.fullScan());
        }
    }
}
