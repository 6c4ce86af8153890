package dev.entitect.live.plan;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/// A step of a plan; its children are done for it.
///
/// @param operation     what is done, in the words of the database
/// @param table         the table that is read; empty for steps that read none
/// @param index         the index that is used; empty for none
/// @param rowsEstimated rows of one run of this step, -1 when unknown
/// @param rowsActual    rows that were counted, -1 when unknown: those of all runs on PostgreSQL; those of all runs and one more a run on
///                      H2, which counts its steps; the average of the runs on MariaDB, which does not tell how many there were
/// @param cost          in the unit of the database, -1 when unknown
/// @param millis        all time of all runs of this step and its children, -1 when unknown
/// @param fullScan      whether the whole table, or the whole index, is read
/// @param details       what else the database says, a sentence each: conditions, orders, numbers of runs
public record PlanNode(
        String operation,
        String table,
        String index,
        double rowsEstimated,
        double rowsActual,
        double cost,
        double millis,
        boolean fullScan,
        List<String> details,
        List<PlanNode> children) implements Serializable {

    public PlanNode {
        details = List.copyOf(details);
        children = List.copyOf(children);
    }

    /// This node and all below, parents first.
    public Stream<PlanNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(PlanNode::all));
    }
}
