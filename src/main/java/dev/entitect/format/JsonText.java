package dev.entitect.format;

import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes plain data as JSON for other programs.
public final class JsonText {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonText() {}

    /// @param value maps, collections, strings, numbers, booleans and null; dates and all other values are written as strings
    public static String write(Object value) {
        return JSON.writeValueAsString(plain(value));
    }

    private static Object plain(Object value) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> map -> {
                Map<String, Object> plain = new LinkedHashMap<>();
                map.forEach((key, held) -> plain.put(String.valueOf(key), plain(held)));
                yield plain;
            }
            case Collection<?> items -> items.stream().map(JsonText::plain).toList();
            case Temporal moment -> moment.toString();
            case Number number -> number;
            case Boolean bool -> bool;
            default -> value.toString();
        };
    }
}
