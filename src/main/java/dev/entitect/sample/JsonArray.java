package dev.entitect.sample;

import java.util.List;
import java.util.regex.Pattern;

/// An array in a cell: `["a", "b"]`.
final class JsonArray {

    private static final Pattern ITEM = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s,\"]+)");

    private JsonArray() {}

    /// A text without brackets is taken as a single item.
    static List<String> items(String text) {
        String list = text.strip();
        if (!list.startsWith("[") || !list.endsWith("]")) {
            return List.of(text);
        }
        return ITEM.matcher(list.substring(1, list.length() - 1)).results()
                .map(item -> item.group(1) == null ? item.group(2) : item.group(1).replaceAll("\\\\(.)", "$1")).toList();
    }
}
