package dev.entitect.ui.query;

import dev.entitect.live.Language;
import java.util.Map;

/// One statement to run.
///
/// @param parameters by name
/// @param start      offset of the text in the editor
/// @param firstLine  line of the editor in which the text begins, counted from 0
record Query(Language language, String text, Map<String, String> parameters, int start, int firstLine) {

    private static final int LONGEST_LINE = 120;

    Query {
        parameters = Map.copyOf(parameters);
    }

    /// The text in one line, shortened.
    String inALine() {
        return inALine(text);
    }

    static String inALine(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line;
    }
}
