package dev.entitect.format;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/// Finds the position of a value in a text by its path in the tree. If Jackson has buffered the tokens, it reports the end of the object
/// around a value, or no position at all.
final class PathPlace {

    private PathPlace() {}

    /// The position of the deepest existing value on the path; line 0 if the text is not valid JSON up to there.
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

    /// Advances from a container to the property or item of a step.
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
