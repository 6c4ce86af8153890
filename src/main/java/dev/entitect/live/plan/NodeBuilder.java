package dev.entitect.live.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A node of a plan while the plan is read. For one use on one thread.
final class NodeBuilder {

    static final double UNKNOWN = -1;

    String operation;
    String table = "";
    String index = "";
    double rowsEstimated = UNKNOWN;
    double rowsActual = UNKNOWN;
    double cost = UNKNOWN;
    double millis = UNKNOWN;
    boolean fullScan;
    final List<String> details = new ArrayList<>();
    final List<NodeBuilder> children = new ArrayList<>();

    NodeBuilder(String operation) {
        this.operation = operation;
    }

    NodeBuilder child(String childOperation) {
        NodeBuilder child = new NodeBuilder(childOperation);
        children.add(child);
        return child;
    }

    /// Some databases tell aliases where others tell tables.
    void nameTables(UnaryOperator<String> naming) {
        table = naming.apply(table);
        children.forEach(child -> child.nameTables(naming));
    }

    PlanNode build() {
        return new PlanNode(operation, table, index, rowsEstimated, rowsActual, cost, millis, fullScan, details,
                children.stream().map(NodeBuilder::build).toList());
    }
}
