package dev.entitect.live.plan;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the table that `EXPLAIN` gives, and on MariaDB `ANALYZE`, which runs the statement:
/// <https://mariadb.com/kb/en/analyze-statement/>, <https://dev.mysql.com/doc/refman/8.4/en/explain-output.html>.
record MysqlExplain(boolean mariadb) implements Explain {

    private static final Pattern SUBQUERY_RESULT = Pattern.compile("<(?:derived|subquery)(\\d+)>");

    @Override
    public StatementPlan explain(Connection connection, String statement, boolean analyze) throws SQLException {
        boolean run = analyze && mariadb;
        StringBuilder text = new StringBuilder();
        List<Map<String, String>> rows = new ArrayList<>();
        // other formats can be the default on MySQL, which alone knows this word
        String command = run ? "ANALYZE " : mariadb ? "EXPLAIN " : "EXPLAIN FORMAT=TRADITIONAL ";
        try (Statement asked = connection.createStatement(); ResultSet result = asked.executeQuery(command + statement)) {
            ResultSetMetaData columns = result.getMetaData();
            StringJoiner head = new StringJoiner("\t", "", "\n");
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                head.add(columns.getColumnLabel(i));
            }
            text.append(head);
            while (result.next()) {
                Map<String, String> row = new LinkedHashMap<>();
                StringJoiner line = new StringJoiner("\t", "", "\n");
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    String value = result.getString(i);
                    row.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), value == null ? "" : value);
                    line.add(value == null ? "NULL" : value);
                }
                text.append(line);
                rows.add(row);
            }
        }
        return new StatementPlan(tree(rows), text.toString(), run);
    }

    /// The rows of one select are siblings, in the order in which they are joined. A select within stands below the table that its result
    /// is read as, or below the first select.
    private static NodeBuilder tree(List<Map<String, String>> rows) {
        NodeBuilder root = new NodeBuilder(rows.isEmpty() ? "" : rows.getFirst().get("select_type"));
        Map<String, NodeBuilder> selects = new HashMap<>();
        Map<String, NodeBuilder> readers = new HashMap<>();
        rows.forEach(row -> {
            NodeBuilder select = selects.get(row.get("id"));
            if (select == null) {
                select = selects.isEmpty() ? root : readers.getOrDefault(row.get("id"), root).child(row.get("select_type"));
                selects.put(row.get("id"), select);
            }
            NodeBuilder node = node(row, select);
            Matcher subqueries = SUBQUERY_RESULT.matcher(row.get("table"));
            if (subqueries.matches()) {
                readers.put(subqueries.group(1), node);
            }
        });
        return root;
    }

    private static NodeBuilder node(Map<String, String> row, NodeBuilder select) {
        String type = row.getOrDefault("type", "");
        String table = row.getOrDefault("table", "");
        NodeBuilder node = select.child(type.isEmpty() ? row.getOrDefault("extra", "") : type);
        boolean subqueries = table.startsWith("<");
        node.table = subqueries ? "" : table;
        node.index = row.getOrDefault("key", "");
        node.rowsEstimated = number(row.getOrDefault("rows", ""));
        node.rowsActual = number(row.getOrDefault("r_rows", ""));
        node.fullScan = !subqueries && (type.equals("ALL") || type.equals("index"));
        List.of("possible_keys", "ref", "filtered", "r_filtered", "extra").forEach(column -> {
            String value = row.getOrDefault(column, "");
            if (!value.isEmpty()) {
                node.details.add(column.equals("extra") ? value : column + ": " + value);
            }
        });
        return node;
    }

    private static double number(String text) {
        try {
            return text.isEmpty() ? NodeBuilder.UNKNOWN : Double.parseDouble(text);
        } catch (NumberFormatException other) {
            return NodeBuilder.UNKNOWN;
        }
    }
}
