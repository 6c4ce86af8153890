package dev.entitect.format;

/// A position in a text, from line 1 and column 1; line 0 if unknown.
record TextPlace(int line, int column) {

    /// The position where an element refers to an id: the first occurrence of the id after the start of the element, or else the element.
    static TextPlace ofId(String text, String element, String mentioned) {
        int start = Math.max(text.indexOf("\"id\": \"" + element + "\""), 0);
        int mention = text.indexOf(mentioned + "\"", start);
        int offset = mention >= 0 ? mention : start;
        int line = 1;
        int lineStart = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
            line++;
            lineStart = i + 1;
        }
        return new TextPlace(line, offset - lineStart + 1);
    }

    /// The start of a message; empty if the position is unknown.
    String prefix() {
        return line == 0 ? "" : "Line " + line + ", column " + column + ": ";
    }
}
