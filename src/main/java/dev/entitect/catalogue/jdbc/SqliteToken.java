package dev.entitect.catalogue.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word, name, literal or symbol of SQLite's SQL. The four ways to quote a name: <https://www.sqlite.org/lang_keywords.html>
///
/// @param text   without quotes if it is a name
/// @param quoted whether it is a quoted name, which is never a keyword
/// @param start  where it begins in the statement
/// @param end    where it ends, exclusively
record SqliteToken(String text, boolean quoted, int start, int end) {

    /// All tokens of a statement, without whitespace and comments.
    static List<SqliteToken> read(String sql) {
        List<SqliteToken> tokens = new ArrayList<>();
        int i = 0;
        while (i < sql.length()) {
            char c = sql.charAt(i);
            if (Character.isWhitespace(c)) {
                i++;
            } else if (sql.startsWith("--", i)) {
                i = after(sql, "\n", i);
            } else if (sql.startsWith("/*", i)) {
                i = after(sql, "*/", i + 2);
            } else {
                SqliteToken token = c == '"' || c == '`' || c == '\'' || c == '[' ? quoted(sql, i, c == '[' ? ']' : c) : bare(sql, i);
                tokens.add(token);
                i = token.end;
            }
        }
        return tokens;
    }

    private static int after(String sql, String mark, int from) {
        int found = sql.indexOf(mark, from);
        return found < 0 ? sql.length() : found + mark.length();
    }

    /// A quote inside is doubled.
    private static SqliteToken quoted(String sql, int start, char quote) {
        StringBuilder text = new StringBuilder();
        int i = start + 1;
        while (i < sql.length()) {
            if (sql.charAt(i) != quote) {
                text.append(sql.charAt(i));
                i++;
            } else if (i + 1 < sql.length() && sql.charAt(i + 1) == quote && quote != ']') {
                text.append(quote);
                i += 2;
            } else {
                break;
            }
        }
        return new SqliteToken(text.toString(), true, start, Math.min(i + 1, sql.length()));
    }

    private static SqliteToken bare(String sql, int start) {
        int end = start;
        while (end < sql.length() && (Character.isJavaIdentifierPart(sql.charAt(end)) || sql.charAt(end) == '.')) {
            end++;
        }
        end = Math.max(end, start + 1);
        return new SqliteToken(sql.substring(start, end), false, start, end);
    }

    boolean is(String sign) {
        return !quoted && text.equals(sign);
    }

    /// The word in upper case; empty for a quoted name, so that it is not mistaken for a keyword.
    String keyword() {
        return quoted ? "" : text.toUpperCase(Locale.ROOT);
    }
}
