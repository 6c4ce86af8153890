package dev.entitect.ui.query;

import dev.entitect.job.session.LiveAnswer;
import dev.entitect.live.Cause;
import dev.entitect.live.Expansion;
import dev.entitect.live.NPlusOne;
import dev.entitect.live.ObjectNode;
import dev.entitect.live.QueryResult;
import dev.entitect.live.SqlEvent;
import dev.entitect.naming.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.BorderPane;

/// The object tree of a result: associations that are not loaded are marked, and load when expanded. A line below shows the cost. Style
/// class: `objects-tree`.
final class ObjectsTree extends BorderPane {

    private static final int CELLS = 3;

    private final ObjectExpander expander;
    private final Consumer<List<SqlEvent>> onStatements;
    private final TreeTableView<ObjectNode> tree = new TreeTableView<>(new TreeItem<>());
    private final Label cost = new Label();
    private final MenuItem forAllRows = new MenuItem("Load for all rows");
    private long number;

    /// @param onStatements receives the statements that expanding caused
    ObjectsTree(ObjectExpander expander, Consumer<List<SqlEvent>> onStatements) {
        this.expander = expander;
        this.onStatements = onStatements;
        getStyleClass().add("objects-tree");
        tree.setId("objects");
        tree.setShowRoot(false);
        tree.setAccessibleText("Objects of the result");
        tree.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TreeTableColumn<ObjectNode, ObjectNode> name = column("Name", 220);
        name.setCellFactory(ignored -> new ObjectCells.Name());
        TreeTableColumn<ObjectNode, ObjectNode> type = column("Type", 120);
        type.setCellFactory(ignored -> new ObjectCells.Type());
        TreeTableColumn<ObjectNode, ObjectNode> value = column("Value", 360);
        value.setCellFactory(ignored -> new ObjectCells.Value());
        tree.getColumns().setAll(List.of(name, type, value));
        forAllRows.setOnAction(event -> selected().forEach(this::loadForAllRows));
        ContextMenu menu = new ContextMenu(forAllRows);
        menu.setOnShowing(event -> forAllRows.setDisable(selected().stream().noneMatch(ObjectsTree::isLoadableInAllRows)));
        tree.setContextMenu(menu);
        cost.getStyleClass().add("objects-cost");
        cost.setMaxWidth(Double.MAX_VALUE);
        setCenter(tree);
        setBottom(cost);
    }

    private static TreeTableColumn<ObjectNode, ObjectNode> column(String title, double width) {
        TreeTableColumn<ObjectNode, ObjectNode> column = new TreeTableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue()));
        return column;
    }

    private List<ObjectItem> selected() {
        return tree.getSelectionModel().getSelectedItem() instanceof ObjectItem item ? List.of(item) : List.of();
    }

    /// Whether an item can be loaded in all rows: it is not loaded, and not inside a collection, whose elements differ by row.
    private static boolean isLoadableInAllRows(ObjectItem item) {
        return item.isLazy() && item.path().stream().noneMatch(name -> name.startsWith("["));
    }

    void show(QueryResult result) {
        number = result.number();
        List<TreeItem<ObjectNode>> rows = new ArrayList<>();
        for (int row = 0; row < result.rows().size(); row++) {
            ObjectNode node = new ObjectNode("Row " + (result.offset() + row + 1), "", summary(result, row), ObjectNode.Kind.OBJECT);
            rows.add(observed(new ObjectItem(row, List.of(), node)));
        }
        tree.getRoot().getChildren().setAll(rows);
        cost.setText("Expand a row to inspect its objects. Lazy associations are loaded when you expand them.");
    }

    private static String summary(QueryResult result, int row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(CELLS, result.columns().size()); i++) {
            cells.add(result.columns().get(i).name() + " = " + CellText.inCell(result.rows().get(row).get(i)));
        }
        return String.join(", ", cells);
    }

    private ObjectItem observed(ObjectItem item) {
        item.expandedProperty().addListener((property, was, is) -> {
            if (is && !item.isRequested()) {
                request(item);
            }
        });
        return item;
    }

    private void request(ObjectItem item) {
        item.markRequested();
        load(item, List.of(item.row()), answer -> {
            if (answer instanceof LiveAnswer.Refused) {
                item.reset();
            }
        });
    }

    private void loadForAllRows(ObjectItem item) {
        List<Integer> rows = tree.getRoot().getChildren().stream().map(child -> ((ObjectItem) child).row()).toList();
        load(item, rows, answer -> {});
    }

    private void load(ObjectItem item, List<Integer> rows, Consumer<LiveAnswer<Map<Integer, Expansion>>> whenDone) {
        long requestedResult = number;
        cost.setText("Loading " + (item.path().isEmpty() ? item.getValue().name() : item.path().getLast()) + "…");
        expander.expand(requestedResult, rows, item.path(), answer -> {
            if (requestedResult == number) {
                receive(item.path(), answer);
                whenDone.accept(answer);
            }
        });
    }

    private void receive(List<String> path, LiveAnswer<Map<Integer, Expansion>> answer) {
        switch (answer) {
            case LiveAnswer.Done<Map<Integer, Expansion>>(Map<Integer, Expansion> rows, var booted) -> {
                rows.forEach((row, expansion) -> setContents(row, path, expansion.nodes()));
                List<SqlEvent> sent = rows.values().stream().flatMap(expansion -> expansion.statements().stream()).toList();
                List<NPlusOne> findings = rows.values().stream().map(Expansion::findings).reduce(List.of(), (before, after) -> after);
                cost.setText(sent.isEmpty()
                        ? "No loading was necessary."
                        : SqlLog.sum(sent) + findings.stream().map(ObjectsTree::words).collect(Collectors.joining()));
                onStatements.accept(sent);
            }
            case LiveAnswer.Refused<Map<Integer, Expansion>> refused -> cost.setText(refused.text());
        }
    }

    private static String words(NPlusOne finding) {
        return "  ·  " + Cause.shortRole(finding.role()) + " loaded one by one: " + Counts.of(finding.statements(), "statement");
    }

    /// Fills every item at the path that is not loaded yet; several items can show the same contents.
    private void setContents(int row, List<String> path, List<ObjectNode> nodes) {
        tree.getRoot().getChildren().stream().map(ObjectItem.class::cast).filter(item -> item.row() == row).flatMap(item -> item.at(path))
                .filter(item -> !item.isLoaded()).toList().forEach(item -> {
                    item.setContents(nodes);
                    item.getChildren().forEach(child -> observed((ObjectItem) child));
                });
    }
}
