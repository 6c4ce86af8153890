package dev.entitect.live.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What H2's comments behind a table say. Nothing is known of a table before one of them came.
final class H2TableComment {

    private static final Pattern SCAN_COUNT = Pattern.compile("scanCount: (\\d+)");
    /// A name without a condition is an index that is read from its beginning to its end.
    private static final Pattern INDEX = Pattern
            .compile("(?:\"(?:[^\"]|\"\")*\"|[\\w$]+)(?:\\.(?:\"(?:[^\"]|\"\")*\"|[\\w$]+))+(?:: (.*))?", Pattern.DOTALL);
    private static final Pattern SUBQUERY = Pattern.compile("\\(*\\s*(?:SELECT|VALUES|TABLE|WITH)\\b.*", Pattern.DOTALL);

    private final NodeBuilder node;
    private boolean named;

    H2TableComment(NodeBuilder select) {
        node = select.child("");
    }

    boolean isUnnamed() {
        return !named;
    }

    /// The last of the names that are given is the table's; the others are its schema and its database.
    void name(String name) {
        node.table = name;
        named = true;
    }

    void read(String comment) {
        Matcher count = SCAN_COUNT.matcher(comment);
        Matcher index = INDEX.matcher(comment);
        if (count.matches()) {
            node.rowsActual = Double.parseDouble(count.group(1));
        } else if (SUBQUERY.matcher(comment).matches()) {
            node.operation = "subquery";
            node.table = "";
            node.children.add(H2PlanText.parse(comment));
        } else if (comment.endsWith(".tableScan")) {
            node.operation = "tableScan";
            node.fullScan = true;
        } else if (node.operation.isEmpty() && index.matches()) {
            String condition = index.group(1);
            String name = condition == null ? comment : comment.substring(0, comment.length() - condition.length() - 2);
            node.index = name.substring(name.lastIndexOf('.') + 1).replaceAll("^\"|\"$", "");
            node.operation = condition == null ? "index scan" : "index lookup";
            node.fullScan = condition == null;
            if (condition != null) {
                node.details.add(condition.replaceAll("\\s+", " "));
            }
        } else if (!comment.equals("null")) {
            node.details.add(comment.replaceAll("\\s+", " "));
        }
    }
}
