package dev.entitect.ui.widget;

import java.util.Optional;

/// Typing aids of the Java editor: indentation and closing brackets.
final class JavaTyping {

    private static final int INDENT = 4;
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    /// @param before number of characters before the caret that the text replaces
    /// @param caret  position of the caret within the text
    record Change(int before, String text, int caret) {}

    /// Offsets of two matching brackets.
    record Pair(int open, int close) {}

    private JavaTyping() {}

    /// A new line gets the indentation of the line before, plus one step after a brace; between two braces, the second one moves to a
    /// separate line.
    static Change newLine(String text, int caret) {
        String line = text.substring(lineStart(text, caret), caret);
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        boolean opens = line.stripTrailing().endsWith("{");
        String inner = "\n" + indent + (opens ? " ".repeat(INDENT) : "");
        boolean between = opens && caret < text.length() && text.charAt(caret) == '}';
        return new Change(0, between ? inner + "\n" + indent : inner, inner.length());
    }

    /// The change for characters with special handling: an opening bracket also inserts the closing one, and a closing brace is unindented
    /// to the level of its block.
    static Optional<Change> typed(String text, int caret, char character) {
        char next = caret < text.length() ? text.charAt(caret) : '\n';
        int kind = OPENING.indexOf(character);
        if (kind >= 0 && (Character.isWhitespace(next) || CLOSING.indexOf(next) >= 0 || next == ';')) {
            return Optional.of(new Change(0, "" + character + CLOSING.charAt(kind), 1));
        }
        if (character == '}') {
            String line = text.substring(lineStart(text, caret), caret);
            if (line.isBlank() && line.length() >= INDENT) {
                return Optional.of(new Change(INDENT, "}", 1));
            }
        }
        return Optional.empty();
    }

    /// The number of characters that Backspace deletes: a whole indentation step at the beginning of a line.
    static int backspace(String text, int caret) {
        String line = text.substring(lineStart(text, caret), caret);
        return !line.isEmpty() && line.isBlank() && line.length() % INDENT == 0 ? INDENT : 1;
    }

    /// The bracket beside the caret and its counterpart.
    static Optional<Pair> matching(String text, int caret) {
        for (int at : new int[] {caret - 1, caret}) {
            if (at >= 0 && at < text.length()) {
                if (OPENING.indexOf(text.charAt(at)) >= 0) {
                    int depth = 0;
                    for (int i = at; i < text.length(); i++) {
                        depth += OPENING.indexOf(text.charAt(i)) >= 0 ? 1 : CLOSING.indexOf(text.charAt(i)) >= 0 ? -1 : 0;
                        if (depth == 0) {
                            return Optional.of(new Pair(at, i));
                        }
                    }
                } else if (CLOSING.indexOf(text.charAt(at)) >= 0) {
                    int depth = 0;
                    for (int i = at; i >= 0; i--) {
                        depth += CLOSING.indexOf(text.charAt(i)) >= 0 ? 1 : OPENING.indexOf(text.charAt(i)) >= 0 ? -1 : 0;
                        if (depth == 0) {
                            return Optional.of(new Pair(i, at));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static int lineStart(String text, int caret) {
        return text.lastIndexOf('\n', caret - 1) + 1;
    }
}
