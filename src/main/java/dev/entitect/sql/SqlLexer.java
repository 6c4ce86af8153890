package dev.entitect.sql;

import dev.entitect.dialect.Dialect;
import dev.entitect.dialect.Feature;
import dev.entitect.sql.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;

/// Splits SQL into tokens as one dialect does. Never fails: what it cannot read becomes a token that says so. For one text.
///
/// Lexical rules: H2 <https://h2database.com/html/grammar.html#comments>, PostgreSQL
/// <https://www.postgresql.org/docs/18/sql-syntax-lexical.html>, MySQL <https://dev.mysql.com/doc/refman/9.0/en/comments.html>, MariaDB
/// <https://mariadb.com/kb/en/comment-syntax/>, SQLite <https://www.sqlite.org/lang_comment.html>.
public final class SqlLexer {

    private final String sql;
    private final Dialect dialect;
    private final List<SqlToken> tokens = new ArrayList<>();
    private int at;

    private SqlLexer(String sql, Dialect dialect) {
        this.sql = sql;
        this.dialect = dialect;
    }

    /// All tokens of a text; their texts together are the text.
    public static List<SqlToken> read(String sql, Dialect dialect) {
        SqlLexer lexer = new SqlLexer(sql, dialect);
        while (lexer.at < sql.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() {
        char c = sql.charAt(at);
        int prefix = prefix();
        if (isSpace(c)) {
            add(Kind.SPACE, end(at, SqlLexer::isSpace), true);
        } else if (startsLineComment()) {
            lineComment();
        } else if (sql.startsWith("/*", at)) {
            blockComment();
        } else if (prefix > 0 && sql.charAt(at + prefix) == '"') {
            quoted(Kind.QUOTED_NAME, prefix, '"', false);
        } else if (prefix > 0) {
            quoted(Kind.STRING, prefix, '\'', hasBackslashes(prefix));
        } else if (c == '\'') {
            quoted(Kind.STRING, 0, c, dialect.has(Feature.BACKSLASH_ESCAPES));
        } else if (c == '"') {
            // MySQL and MariaDB read a string, unless they are configured to read a name
            boolean string = dialect.has(Feature.BACKSLASH_ESCAPES);
            quoted(string ? Kind.STRING : Kind.QUOTED_NAME, 0, c, string);
        } else if (c == '`' && dialect.has(Feature.BACKTICK_QUOTES)) {
            quoted(Kind.QUOTED_NAME, 0, c, false);
        } else if (c == '[' && dialect.has(Feature.BRACKET_QUOTES)) {
            int end = sql.indexOf(']', at);
            add(Kind.QUOTED_NAME, end < 0 ? sql.length() : end + 1, end >= 0);
        } else if (c == '$' && dollarQuote() > 0) {
            dollarQuoted(dollarQuote());
        } else if (Character.isDigit(c) || c == '.' && at + 1 < sql.length() && Character.isDigit(sql.charAt(at + 1))) {
            add(Kind.NUMBER, numberEnd(), true);
        } else if (isNameStart(at)) {
            add(Kind.WORD, nameEnd(at), true);
        } else {
            boolean symbol = c > ' ' && c < 0x7F;
            add(symbol ? Kind.SYMBOL : Kind.INVALID, at + 1, true);
        }
    }

    private void add(Kind kind, int end, boolean closed) {
        tokens.add(new SqlToken(kind, sql.substring(at, end), at, closed));
        at = end;
    }

    /// The white space of all dialects. Others differ: a no-break space is part of a name for PostgreSQL, and a space for H2.
    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    /// The length of what stands before a quote and belongs to it, `E`, `N`, `X`, `B`, `U&`, or `_utf8mb4` before a string; 0 for none.
    private int prefix() {
        if (at + 1 >= sql.length() || !isNameStart(at) || at > 0 && isNamePart(at - 1)) {
            return 0;
        }
        boolean unicode = dialect.has(Feature.UNICODE_ESCAPES) && (sql.startsWith("U&", at) || sql.startsWith("u&", at));
        if (unicode && at + 2 < sql.length() && (sql.charAt(at + 2) == '\'' || sql.charAt(at + 2) == '"')) {
            return 2;
        }
        int end = nameEnd(at);
        if (end >= sql.length() || sql.charAt(end) != '\'') {
            return 0;
        }
        boolean charset = sql.charAt(at) == '_' && dialect.has(Feature.BACKSLASH_ESCAPES);
        boolean letter = end == at + 1 && "eEnNxXbB".indexOf(sql.charAt(at)) >= 0;
        return charset || letter ? end - at : 0;
    }

    /// PostgreSQL knows backslashes in `E'…'` only; a `U&` string has its own escapes, which do not hide a quote.
    private boolean hasBackslashes(int prefix) {
        return dialect.has(Feature.BACKSLASH_ESCAPES) || prefix == 1 && Character.toUpperCase(sql.charAt(at)) == 'E';
    }

    /// @param prefix length of what stands before the opening quote
    private void quoted(Kind kind, int prefix, char quote, boolean backslashes) {
        int i = at + prefix + 1;
        while (i < sql.length()) {
            char c = sql.charAt(i);
            if (c == '\\' && backslashes) {
                i++;
            } else if (c == quote) {
                if (i + 1 == sql.length() || sql.charAt(i + 1) != quote) {
                    add(kind, i + 1, true);
                    return;
                }
                i++;
            }
            i++;
        }
        add(kind, sql.length(), false);
    }

    /// The length of `$$` or `$tag$`; 0 if no string begins here.
    private int dollarQuote() {
        if (!dialect.has(Feature.DOLLAR_QUOTES) || at > 0 && isNamePart(at - 1)) {
            return 0;
        }
        if (sql.startsWith("$$", at)) {
            return 2;
        }
        int end = at + 1;
        if (dialect.has(Feature.DOLLAR_TAGS) && end < sql.length() && isNameStart(end)) {
            while (end < sql.length() && isNamePart(end) && sql.charAt(end) != '$') {
                end++;
            }
            return end < sql.length() && sql.charAt(end) == '$' ? end + 1 - at : 0;
        }
        return 0;
    }

    private void dollarQuoted(int length) {
        String mark = sql.substring(at, at + length);
        int found = sql.indexOf(mark, at + length);
        add(Kind.STRING, found < 0 ? sql.length() : found + length, found >= 0);
    }

    private boolean startsLineComment() {
        if (sql.startsWith("--", at)) {
            // MySQL and MariaDB read "--1" as a number with two signs
            return !dialect.has(Feature.BACKSLASH_ESCAPES) || at + 2 == sql.length() || sql.charAt(at + 2) <= ' ';
        }
        return sql.charAt(at) == '#' && dialect.has(Feature.HASH_COMMENTS)
                || sql.startsWith("//", at) && dialect.has(Feature.SLASH_COMMENTS);
    }

    /// A carriage return ends the comment for PostgreSQL and H2, but not for the others, so one without a line feed makes it unclear what
    /// follows.
    private void lineComment() {
        int end = at;
        while (end < sql.length() && sql.charAt(end) != '\n' && sql.charAt(end) != '\r') {
            end++;
        }
        boolean unclear = end < sql.length() && sql.charAt(end) == '\r' && !sql.startsWith("\r\n", end);
        add(unclear ? Kind.INVALID : Kind.COMMENT, end, true);
    }

    private void blockComment() {
        boolean mariadb = sql.startsWith("/*M!", at) || sql.startsWith("/*m!", at);
        boolean executable = sql.startsWith("/*!", at) || sql.startsWith("/*+", at) || mariadb;
        int depth = 1;
        int i = at + 2;
        while (i < sql.length() && depth > 0) {
            boolean opens = dialect.has(Feature.NESTED_COMMENTS) && sql.startsWith("/*", i);
            boolean closes = sql.startsWith("*/", i);
            depth += opens ? 1 : closes ? -1 : 0;
            i += opens || closes ? 2 : 1;
        }
        add(executable ? Kind.EXECUTABLE_COMMENT : Kind.COMMENT, Math.min(i, sql.length()), depth == 0);
    }

    private int numberEnd() {
        int i = at;
        while (i < sql.length() && (isNamePart(i) || sql.charAt(i) == '.'
                || (sql.charAt(i) == '+' || sql.charAt(i) == '-') && isExponent(i - 1))) {
            i++;
        }
        return i;
    }

    /// Whether the sign after this letter belongs to the number, as in `1e-3`.
    private boolean isExponent(int letter) {
        return letter > at && Character.toUpperCase(sql.charAt(letter)) == 'E'
                && sql.substring(at, letter).chars().allMatch(c -> Character.isDigit(c) || c == '.');
    }

    private boolean isNameStart(int i) {
        char c = sql.charAt(i);
        return c == '_' || c < 0x80 && Character.isLetter(c) || isForeignLetter(i);
    }

    private boolean isNamePart(int i) {
        char c = sql.charAt(i);
        return isNameStart(i) || c >= '0' && c <= '9' || c == '$';
    }

    /// Letters outside ASCII may be part of names everywhere; halves of surrogate pairs, unusual spaces and controls are no letters.
    private boolean isForeignLetter(int i) {
        char c = sql.charAt(i);
        if (c < 0x80) {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < sql.length() && Character.isLowSurrogate(sql.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(sql.charAt(i - 1));
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private int nameEnd(int from) {
        int i = from;
        while (i < sql.length() && isNamePart(i)) {
            i++;
        }
        return i;
    }

    private int end(int from, CharTest test) {
        int i = from;
        while (i < sql.length() && test.matches(sql.charAt(i))) {
            i++;
        }
        return i;
    }

    @FunctionalInterface
    private interface CharTest {
        boolean matches(char c);
    }
}
