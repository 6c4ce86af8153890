package dev.entitect.format;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/// Checks the first property of a file before reading anything else: it identifies the file as a model and gives the format version.
final class FileHeader {

    private FileHeader() {}

    static void check(String text, JsonMapper json) {
        if (text.isBlank()) {
            throw error("The file is empty. Restore it from the backup in the same folder (.bak), or start a new model", 1, 1, null);
        }
        try (JsonParser parser = json.createParser(text)) {
            boolean headed = parser.nextToken() == JsonToken.START_OBJECT
                    && parser.nextToken() == JsonToken.PROPERTY_NAME && parser.currentName().equals(ModelDocument.VERSION_KEY);
            TokenStreamLocation place = parser.currentTokenLocation();
            if (!headed) {
                throw error("This is not an Entitect model: it must start with { \"" + ModelDocument.VERSION_KEY + "\": "
                        + ModelDocument.VERSION + ". Open a file whose name ends in .entitect.json", place.getLineNr(), place.getColumnNr(),
                        null);
            }
            JsonToken value = parser.nextToken();
            TokenStreamLocation at = parser.currentTokenLocation();
            if (value != JsonToken.VALUE_NUMBER_INT || parser.getNumberType() != JsonParser.NumberType.INT || parser.getIntValue() < 1) {
                throw error("The format version must be a number such as " + ModelDocument.VERSION, at.getLineNr(), at.getColumnNr(),
                        null);
            }
            if (parser.getIntValue() > ModelDocument.VERSION) {
                throw error("The file was saved by a newer Entitect (format " + parser.getIntValue() + ", this one reads up to "
                        + ModelDocument.VERSION + "). Update Entitect to open it", at.getLineNr(), at.getColumnNr(), null);
            }
        } catch (JacksonException broken) {
            TokenStreamLocation at = broken.getLocation();
            throw error("This is not an Entitect model, and not valid JSON. Open a file whose name ends in .entitect.json",
                    at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr(), broken);
        }
    }

    private static ModelFormatException error(String sentence, int line, int column, Throwable cause) {
        return new ModelFormatException("Line " + line + ", column " + column + ": " + sentence + ".", line, column, cause);
    }
}
