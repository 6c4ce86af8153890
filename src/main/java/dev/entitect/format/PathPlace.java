package dev.entitect.format;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/// Finds where a value stands in a text by its path in the tree. Jackson reports the end of the object around a value, or no place at
/// all, where it has buffered the tokens.
final class PathPlace {

    private PathPlace() {}

    /// The deepest place on the path that the text has; line 0 when the text is no JSON up to there.
    static TextPlace find(String text, List<JacksonException.Reference> path, JsonMapper json) {
        TextPlace found = new TextPlace(0, 0);
        try (JsonParser parser = json.createParser(text)) {
            parser.nextToken();
            for (JacksonException.Reference step : path) {
                if (!enter(parser, step)) {
                    return found;
                }
                TokenStreamLocation at = parser.currentTokenLocation();
                found = new TextPlace(at.getLineNr(), at.getColumnNr());
                if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
                    parser.nextToken();
                }
            }
        } catch (JacksonException broken) {
            return found;
        }
        return found;
    }

    /// Goes from a container to the property or the item of a step, skipping what is before it.
    private static boolean enter(JsonParser parser, JacksonException.Reference step) {
        if (parser.currentToken() == JsonToken.START_OBJECT && step.getPropertyName() != null) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                if (parser.currentName().equals(step.getPropertyName())) {
                    return true;
                }
                parser.nextToken();
                parser.skipChildren();
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY && step.getIndex() >= 0) {
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                if (index == step.getIndex()) {
                    return true;
                }
                parser.skipChildren();
            }
        }
        return false;
    }
}
