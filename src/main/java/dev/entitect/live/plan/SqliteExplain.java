package dev.entitect.live.plan;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `EXPLAIN QUERY PLAN`, which never runs a statement: <https://www.sqlite.org/eqp.html>.
final class SqliteExplain implements Explain {

    /// Older versions write `SCAN TABLE post AS p`.
    private static final Pattern ACCESS = Pattern.compile(
            "(SCAN|SEARCH) (?:TABLE )?(.+?)(?: AS (.+?))?(?: EXISTS)?(?: USING (.+?))?(?: LEFT-JOIN| RIGHT-JOIN| FULL-JOIN| EXISTS)*");
    private static final Pattern INDEX = Pattern.compile("(?:COVERING |PARTIAL )*INDEX (\\S+)(?: \\((.*)\\))?");
    private static final Pattern SUBQUERY_RESULT = Pattern.compile("(?:CO-ROUTINE|MATERIALIZE) (.+)");
    private static final Pattern NO_TABLE = Pattern.compile("CONSTANT ROW|\\d+-ROW VALUES CLAUSE|SUBQUERY.*|\\(.*");

    @Override
    public StatementPlan explain(Connection connection, String statement, boolean analyze) throws SQLException {
        NodeBuilder root = new NodeBuilder("QUERY PLAN");
        Map<Integer, NodeBuilder> nodes = new HashMap<>();
        Map<Integer, Integer> depths = new HashMap<>();
        Set<String> subqueries = new HashSet<>();
        StringBuilder text = new StringBuilder();
        refreshSchema(connection);
        try (Statement asked = connection.createStatement(); ResultSet rows = asked.executeQuery("EXPLAIN QUERY PLAN " + statement)) {
            while (rows.next()) {
                int parent = rows.getInt("parent");
                String detail = rows.getString("detail");
                int depth = depths.getOrDefault(parent, -1) + 1;
                text.append("  ".repeat(depth)).append(detail).append('\n');
                depths.put(rows.getInt("id"), depth);
                NodeBuilder node = nodes.getOrDefault(parent, root).child(detail);
                nodes.put(rows.getInt("id"), node);
                read(detail, node, subqueries);
            }
        }
        return new StatementPlan(root, text.toString(), false);
    }

    /// Only a statement that is run makes a connection see what others changed of the tables; explaining one does not.
    private static void refreshSchema(Connection connection) throws SQLException {
        try (Statement asked = connection.createStatement()) {
            asked.executeQuery("select name from sqlite_schema limit 1").close();
        }
    }

    /// @param subqueries names of subquery results, which precede their use
    private static void read(String detail, NodeBuilder node, Set<String> subqueries) {
        Matcher access = ACCESS.matcher(detail);
        Matcher subquery = SUBQUERY_RESULT.matcher(detail);
        if (subquery.matches()) {
            subqueries.add(subquery.group(1));
        } else if (access.matches() && !NO_TABLE.matcher(access.group(2)).matches()) {
            String using = access.group(4) == null ? "" : access.group(4);
            node.operation = access.group(1);
            boolean table = !subqueries.contains(access.group(2));
            node.table = table ? access.group(2) : "";
            node.fullScan = table && (access.group(1).equals("SCAN") || using.isEmpty());
            readIndex(using, node);
            node.details.add(detail);
        }
    }

    private static void readIndex(String using, NodeBuilder node) {
        Matcher index = INDEX.matcher(using);
        if (using.startsWith("AUTOMATIC")) {
            // made for this statement alone, from every row of the table
            node.fullScan = true;
        } else if (using.startsWith("INTEGER PRIMARY KEY") || using.startsWith("PRIMARY KEY")) {
            node.index = "PRIMARY KEY";
        } else if (index.matches()) {
            node.index = index.group(1);
        }
    }
}
