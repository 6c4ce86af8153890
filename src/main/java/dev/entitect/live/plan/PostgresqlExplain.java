package dev.entitect.live.plan;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Reads `EXPLAIN (FORMAT XML)`: <https://www.postgresql.org/docs/current/sql-explain.html>.
final class PostgresqlExplain implements Explain {

    private static final List<String> DETAILS = List.of("Join-Type", "Subplan-Name", "Index-Cond", "Recheck-Cond", "Hash-Cond",
            "Merge-Cond", "Join-Filter",
            "Filter", "Rows-Removed-by-Filter", "Sort-Key", "Group-Key", "Sort-Method", "Actual-Loops");

    @Override
    public StatementPlan explain(Connection connection, String statement, boolean analyze) throws SQLException {
        String command = analyze ? "EXPLAIN (ANALYZE, FORMAT XML) " : "EXPLAIN (FORMAT XML) ";
        try (Statement asked = connection.createStatement(); ResultSet rows = asked.executeQuery(command + statement)) {
            rows.next();
            String xml = rows.getString(1);
            NodeBuilder above = new NodeBuilder("");
            NodeList plans = parse(xml).getElementsByTagName("Plan");
            if (plans.getLength() > 0) {
                read((Element) plans.item(0), above);
            }
            return new StatementPlan(above.children.isEmpty() ? above : above.children.getFirst(), xml, analyze);
        }
    }

    /// Names and texts of the database are in it, so nothing outside of it may be fetched.
    private static Element parse(String xml) throws SQLException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new SQLException("The plan of PostgreSQL cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static void read(Element plan, NodeBuilder parent) {
        Map<String, Element> values = new LinkedHashMap<>();
        children(plan).forEach(child -> values.put(child.getTagName(), child));
        NodeBuilder node = parent.child(text(values, "Node-Type"));
        node.table = text(values, "Relation-Name");
        node.index = text(values, "Index-Name");
        double loops = number(values, "Actual-Loops");
        node.rowsEstimated = number(values, "Plan-Rows");
        node.rowsActual = times(loops, number(values, "Actual-Rows"));
        node.cost = number(values, "Total-Cost");
        node.millis = times(loops, number(values, "Actual-Total-Time"));
        boolean fullIndexScan = node.operation.startsWith("Index") && !values.containsKey("Index-Cond") && !node.table.isEmpty();
        node.fullScan = node.operation.equals("Seq Scan") || fullIndexScan;
        for (String detail : DETAILS) {
            if (values.containsKey(detail)) {
                node.details.add(detail.replace('-', ' ') + ": " + text(values, detail));
            }
        }
        if (values.containsKey("Plans")) {
            children(values.get("Plans")).forEach(child -> read(child, node));
        }
    }

    /// PostgreSQL tells the average of all runs.
    private static double times(double loops, double average) {
        return loops < 0 || average < 0 ? NodeBuilder.UNKNOWN : loops * average;
    }

    private static List<Element> children(Element element) {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance).map(Element.class::cast)
                .toList();
    }

    private static String text(Map<String, Element> values, String name) {
        Element value = values.get(name);
        if (value == null) {
            return "";
        }
        List<Element> items = children(value);
        return items.isEmpty()
                ? value.getTextContent().strip()
                : String.join(", ", items.stream().map(item -> item.getTextContent().strip()).toList());
    }

    private static double number(Map<String, Element> values, String name) {
        String text = text(values, name);
        return text.isEmpty() ? NodeBuilder.UNKNOWN : Double.parseDouble(text);
    }
}
