package dev.entitect.format;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Lays out the tree of a file for readable diffs: sections and elements span several lines, with one line for each attribute, end, row and
/// placement below them. Default values are omitted.
final class Printer {

    /// Deeper than this, an object is written on one line.
    private static final int OBJECT_DEPTH = 2;
    /// Deeper than this, an array is written on one line.
    private static final int ARRAY_DEPTH = 3;
    private static final Map<String, Set<String>> DEFAULTS = Map.of(
            "onDelete", Set.of("NO_ACTION"), "onUpdate", Set.of("NO_ACTION"), "fetch", Set.of(TextCodecs.LAZY),
            "notation", Set.of("CROWS_FOOT"), "detail", Set.of("ALL"));

    private final JsonMapper json;
    private final StringBuilder out = new StringBuilder();

    private Printer(JsonMapper json) {
        this.json = json;
    }

    static String print(ObjectNode root, JsonMapper json) {
        Printer printer = new Printer(json);
        prune(root);
        printer.print(root, 0);
        return printer.out.append('\n').toString();
    }

    private static void prune(JsonNode node) {
        node.forEach(Printer::prune);
        if (node instanceof ObjectNode object) {
            object.properties().stream().filter(property -> isDefault(property.getKey(), property.getValue())).map(Map.Entry::getKey)
                    .toList().forEach(object::remove);
        }
    }

    private static boolean isDefault(String key, JsonNode value) {
        return value.isNull()
                // a check without a name and a condition is still a check, to be completed
                || value.isContainer() && value.isEmpty() && !key.equals("check")
                || value.isBoolean() && !value.booleanValue()
                || value.isString() && value.stringValue().isEmpty()
                || value.isString() && DEFAULTS.getOrDefault(key, Set.of()).contains(value.stringValue())
                || key.equals("skew") && value.doubleValue(0) == 0
                || key.equals("name") && value.isBoolean()
                || key.equals("primaryKey") && value.properties().size() == 1 && value.path("composite").stringValue("").equals("ID_CLASS")
                || key.equals("inheritance") && value.path("kind").stringValue("").equals("none");
    }

    private void print(JsonNode node, int depth) {
        switch (node) {
            case ObjectNode object when depth <= OBJECT_DEPTH -> block(object, depth);
            case ArrayNode array when depth <= ARRAY_DEPTH && holdsContainers(array) -> block(array, depth);
            default -> line(node);
        }
    }

    /// A list of plain values (mixins, columns) is most readable on one line.
    private static boolean holdsContainers(ArrayNode array) {
        return array.valueStream().anyMatch(JsonNode::isContainer);
    }

    private void block(ObjectNode object, int depth) {
        out.append('{');
        String separator = "";
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            out.append(separator);
            newLine(depth + 1);
            out.append(json.writeValueAsString(property.getKey())).append(": ");
            print(property.getValue(), depth + 1);
            separator = ",";
        }
        newLine(depth);
        out.append('}');
    }

    private void block(ArrayNode array, int depth) {
        out.append('[');
        String separator = "";
        for (JsonNode item : array) {
            out.append(separator);
            newLine(depth + 1);
            print(item, depth + 1);
            separator = ",";
        }
        newLine(depth);
        out.append(']');
    }

    private void line(JsonNode node) {
        switch (node) {
            case ObjectNode object -> {
                out.append('{');
                String separator = "";
                for (Map.Entry<String, JsonNode> property : object.properties()) {
                    out.append(separator).append(json.writeValueAsString(property.getKey())).append(": ");
                    line(property.getValue());
                    separator = ", ";
                }
                out.append('}');
            }
            case ArrayNode array -> {
                out.append('[');
                String separator = "";
                for (JsonNode item : array) {
                    out.append(separator);
                    line(item);
                    separator = ", ";
                }
                out.append(']');
            }
            default -> out.append(json.writeValueAsString(node));
        }
    }

    private void newLine(int depth) {
        out.append('\n').append("  ".repeat(depth));
    }
}
