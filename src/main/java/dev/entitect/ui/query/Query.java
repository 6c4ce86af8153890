package dev.entitect.ui.query;

import dev.entitect.live.Language;
import java.util.Map;

/// One statement to run.
///
/// @param parameters by name
/// @param start      offset of the text in the editor
/// @param firstLine  line of the editor where the text begins, counted from 0
record Query(Language language, String text, Map<String, String> parameters, int start, int firstLine) {

    private static final int MAX_LINE_LENGTH = 120;

    Query {
        parameters = Map.copyOf(parameters);
    }

    /// The text on one line, shortened.
    String onOneLine() {
        return onOneLine(text);
    }

    static String onOneLine(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > MAX_LINE_LENGTH ? line.substring(0, MAX_LINE_LENGTH) + "…" : line;
    }
}
