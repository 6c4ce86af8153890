package dev.entitect.ui.source;

import java.util.Optional;

/// What an editor of Java adds to what is typed: indentation, and the brackets that close.
final class JavaTyping {

    private static final int INDENT = 4;
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    /// @param before letters before the caret that the text takes the place of
    /// @param caret  where the caret comes to stand, in the text
    record Change(int before, String text, int caret) {}

    /// Two brackets that belong together, by their offsets.
    record Pair(int open, int close) {}

    private JavaTyping() {}

    /// A new line begins where the one before does, one step further in after a brace; between two braces the second one goes to a line of
    /// its own.
    static Change newLine(String text, int caret) {
        String line = text.substring(lineStart(text, caret), caret);
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        boolean opens = line.stripTrailing().endsWith("{");
        String inner = "\n" + indent + (opens ? " ".repeat(INDENT) : "");
        boolean between = opens && caret < text.length() && text.charAt(caret) == '}';
        return new Change(0, between ? inner + "\n" + indent : inner, inner.length());
    }

    /// What a letter becomes when it is more than itself: an opening bracket brings its other half, a closing one that is there already is
    /// stepped over, a brace that ends a block moves out to where the block began.
    static Optional<Change> typed(String text, int caret, char letter) {
        char next = caret < text.length() ? text.charAt(caret) : '\n';
        int kind = OPENING.indexOf(letter);
        if (kind >= 0 && (Character.isWhitespace(next) || CLOSING.indexOf(next) >= 0 || next == ';')) {
            return Optional.of(new Change(0, "" + letter + CLOSING.charAt(kind), 1));
        }
        if (letter == '}') {
            String line = text.substring(lineStart(text, caret), caret);
            if (line.isBlank() && line.length() >= INDENT) {
                return Optional.of(new Change(INDENT, "}", 1));
            }
        }
        return Optional.empty();
    }

    /// How much one press of Backspace takes away: a whole step of indentation at the beginning of a line.
    static int backspace(String text, int caret) {
        String line = text.substring(lineStart(text, caret), caret);
        return !line.isEmpty() && line.isBlank() && line.length() % INDENT == 0 ? INDENT : 1;
    }

    /// The bracket beside the caret and the one it belongs to.
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
