package dev.entitect.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An array in a cell: `["a", "b"]`.
final class JsonArray {

    private static final Pattern ITEM = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s,\"]+)");

    private JsonArray() {}

    /// A text without brackets is taken as a single item. An item that is `null` without quotes is null.
    static List<String> items(String text) {
        String list = text.strip();
        if (!list.startsWith("[") || !list.endsWith("]")) {
            return List.of(text);
        }
        List<String> items = new ArrayList<>();
        Matcher item = ITEM.matcher(list.substring(1, list.length() - 1));
        while (item.find()) {
            items.add(item.group(1) != null
                    ? item.group(1).replaceAll("\\\\(.)", "$1")
                    : item.group(2).equals("null") ? null : item.group(2));
        }
        return items;
    }
}
