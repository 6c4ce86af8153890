package dev.entitect.format;

import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/// Finds a null in a list. Only the cells of sample rows can be null; as the value of a property, null is the same as leaving it out.
final class ListedNulls {

    private static final Pattern CELL = Pattern.compile("/samples/\\d+/rows/\\d+/\\d+");

    private ListedNulls() {}

    /// @throws ModelFormatException if there is one
    /// @throws tools.jackson.core.JacksonException if the text is not valid JSON
    static void refuse(String text, JsonMapper json) {
        try (JsonParser parser = json.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_NULL && parser.streamReadContext().inArray()
                        && !CELL.matcher(parser.streamReadContext().pathAsPointer().toString()).matches()) {
                    TokenStreamLocation at = parser.currentTokenLocation();
                    TextPlace place = new TextPlace(at.getLineNr(), at.getColumnNr());
                    throw new ModelFormatException(place.prefix() + "null is not allowed in this list. Enter a value, or remove it.",
                            place.line(), place.column(), null);
                }
            }
        }
    }
}
