package dev.entitect.sql;

/// A part of an SQL text. The tokens of a text follow each other without gaps.
///
/// @param text as written, with quotes and marks
/// @param start offset in the text
/// @param closed false if the text ended before the closing quote or mark
public record SqlToken(Kind kind, String text, int start, boolean closed) {

    /// What a token is.
    public enum Kind {
        /// Spaces and line ends that every dialect ignores.
        SPACE,
        /// A keyword or an unquoted name.
        WORD,
        /// A name in quotes.
        QUOTED_NAME,
        /// A string literal, with its prefix if it has one.
        STRING,
        NUMBER,
        /// One character of punctuation or of an operator.
        SYMBOL,
        COMMENT,
        /// A comment that some databases run, `/*! … */`, or read as a hint, `/*+ … */`.
        EXECUTABLE_COMMENT,
        /// A character that databases treat differently or reject: control characters, unusual spaces, halves of surrogate pairs.
        INVALID
    }

    public int end() {
        return start + text.length();
    }

    /// Whether databases skip it.
    public boolean isIgnored() {
        return kind == Kind.SPACE || kind == Kind.COMMENT;
    }

    public boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    public boolean isSymbol(char symbol) {
        return kind == Kind.SYMBOL && text.charAt(0) == symbol;
    }

    /// Whether it can be the name of something.
    public boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
    }

    /// The name that it stands for, without quotes, with doubled quotes and escapes resolved; an unquoted name as written.
    public String name() {
        if (kind != Kind.QUOTED_NAME) {
            return text;
        }
        int open = text.startsWith("U&") || text.startsWith("u&") ? 2 : 0;
        char quote = text.charAt(open);
        char closing = quote == '[' ? ']' : quote;
        String inside = text.substring(open + 1, closed ? text.length() - 1 : text.length());
        String plain = quote == '[' ? inside : inside.replace(String.valueOf(closing).repeat(2), String.valueOf(closing));
        return open == 2 ? unescaped(plain) : plain;
    }

    /// Resolves `\0061` and `\+000061` of `U&"…"`.
    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int digits = text.charAt(i) != '\\' ? 0 : text.startsWith("+", i + 1) ? 6 : 4;
            int from = digits == 6 ? i + 2 : i + 1;
            if (text.startsWith("\\\\", i)) {
                plain.append('\\');
                i++;
            } else if (digits > 0 && from + digits <= text.length() && text.substring(from, from + digits).matches("[0-9a-fA-F]+")) {
                int character = Integer.parseInt(text.substring(from, from + digits), 16);
                plain.append(Character.isValidCodePoint(character) ? Character.toString(character) : "\uFFFD");
                i = from + digits - 1;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }
}
