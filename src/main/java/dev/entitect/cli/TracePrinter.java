package dev.entitect.cli;

import dev.entitect.live.Cause;
import dev.entitect.live.NPlusOne;
import dev.entitect.live.SqlEvent;
import dev.entitect.naming.Counts;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/// Prints executed statements with their causes, and N+1 findings.
final class TracePrinter {

    private TracePrinter() {}

    static void print(List<SqlEvent> statements, List<NPlusOne> findings, PrintWriter out) {
        out.println(Counts.of(statements.size(), "statement"));
        for (int i = 0; i < statements.size(); i++) {
            SqlEvent event = statements.get(i);
            out.println((i + 1) + ". " + why(event.cause()));
            out.println("   " + event.sql());
            String binds = event.bindValues().isEmpty() ? "" : "binds " + String.join(", ", event.bindValues()) + "; ";
            out.println("   -- " + binds + (event.rows() < 0 ? "failed" : Counts.of(event.rows(), "row")) + ", "
                    + String.format(Locale.ROOT, "%.1f ms", event.time().toNanos() / 1e6));
        }
        for (NPlusOne finding : findings) {
            out.println("N+1: " + Cause.shortRole(finding.role()) + " was loaded by " + finding.statements()
                    + " statements, one for each object"
                    + (finding.query().isEmpty() ? "." : " of: " + finding.query()));
        }
    }

    private static String why(Cause cause) {
        return cause.words() + (cause.kind() == Cause.Kind.QUERY ? ": " + cause.subject().replaceAll("\\s+", " ") : "");
    }
}
