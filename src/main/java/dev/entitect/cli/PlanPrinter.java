package dev.entitect.cli;

import dev.entitect.live.StatementPlan;
import dev.entitect.live.plan.MissingIndex;
import dev.entitect.live.plan.PlanNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/// Prints execution plans as indented lines.
final class PlanPrinter {

    private PlanPrinter() {}

    static void print(List<StatementPlan> plans, PrintWriter out) {
        for (StatementPlan plan : plans) {
            out.println(plan.sql());
            print(plan.plan().root(), 1, out);
            for (MissingIndex missing : plan.plan().missing()) {
                out.println("missing index: " + missing.table() + " (" + String.join(", ", missing.columns()) + ") " + missing.reason());
            }
        }
    }

    private static void print(PlanNode node, int depth, PrintWriter out) {
        String step = node.operation() + (node.table().isEmpty() ? "" : " " + node.table())
                + (node.index().isEmpty() ? "" : " by " + node.index()) + (node.fullScan() ? " [full scan]" : "");
        out.println("  ".repeat(depth) + step + number(", rows estimated ", node.rowsEstimated()) + number(", rows ", node.rowsActual())
                + number(", cost ", node.cost())
                + number(", ms ", node.millis()));
        node.children().forEach(child -> print(child, depth + 1, out));
    }

    private static String number(String label, double value) {
        return value < 0
                ? ""
                : label + (value == Math.rint(value)
                        ? String.format(Locale.ROOT, "%.0f", value)
                        : String.format(Locale.ROOT, "%.2f", value));
    }
}
