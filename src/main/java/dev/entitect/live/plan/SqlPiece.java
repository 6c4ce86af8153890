package dev.entitect.live.plan;

import dev.entitect.dialect.Dialect;
import dev.entitect.dialect.Feature;
import java.util.ArrayList;
import java.util.List;

/// A piece of a statement: everything between quotes, a comment, or what is between those.
///
/// @param text with its quotes or its marks; all pieces together are the statement
record SqlPiece(Kind kind, String text) {

    enum Kind {
        CODE, QUOTED, COMMENT
    }

    static List<SqlPiece> read(String sql, Dialect dialect) {
        List<SqlPiece> pieces = new ArrayList<>();
        int code = 0;
        int i = 0;
        while (i < sql.length()) {
            int end = quotedEnd(sql, i, dialect);
            Kind kind = Kind.QUOTED;
            if (end < 0) {
                end = commentEnd(sql, i, dialect);
                kind = Kind.COMMENT;
            }
            if (end < 0) {
                i++;
                continue;
            }
            if (code < i) {
                pieces.add(new SqlPiece(Kind.CODE, sql.substring(code, i)));
            }
            pieces.add(new SqlPiece(kind, sql.substring(i, end)));
            i = end;
            code = end;
        }
        if (code < sql.length()) {
            pieces.add(new SqlPiece(Kind.CODE, sql.substring(code)));
        }
        return pieces;
    }

    /// Where a text or name that begins here ends; -1 when none begins here.
    private static int quotedEnd(String sql, int start, Dialect dialect) {
        char c = sql.charAt(start);
        return switch (c) {
            case '\'' ->
                closing(sql, start, c, dialect.has(Feature.BACKSLASH_ESCAPES) || dialect == Dialect.POSTGRESQL && isEscapeText(sql, start));
            case '"' -> closing(sql, start, c, dialect.has(Feature.BACKSLASH_ESCAPES));
            case '`' -> dialect.has(Feature.BACKTICK_QUOTES) ? closing(sql, start, c, false) : -1;
            case '[' -> dialect.has(Feature.BRACKET_QUOTES) ? after(sql, "]", start) : -1;
            case '$' -> dialect.has(Feature.DOLLAR_QUOTES) ? dollarEnd(sql, start) : -1;
            default -> -1;
        };
    }

    /// `e'…'`, the only text of PostgreSQL in which a backslash means something.
    private static boolean isEscapeText(String sql, int quote) {
        return quote > 0 && "eE".indexOf(sql.charAt(quote - 1)) >= 0
                && (quote == 1 || !Character.isJavaIdentifierPart(sql.charAt(quote - 2)));
    }

    /// A quote inside is written twice.
    private static int closing(String sql, int start, char quote, boolean backslashes) {
        int i = start + 1;
        while (i < sql.length()) {
            char c = sql.charAt(i);
            if (c == '\\' && backslashes) {
                i++;
            } else if (c == quote) {
                if (i + 1 == sql.length() || sql.charAt(i + 1) != quote) {
                    return i + 1;
                }
                i++;
            }
            i++;
        }
        return sql.length();
    }

    private static int dollarEnd(String sql, int start) {
        int tagEnd = start + 1;
        while (tagEnd < sql.length() && (Character.isLetterOrDigit(sql.charAt(tagEnd)) || sql.charAt(tagEnd) == '_')) {
            tagEnd++;
        }
        boolean insideName = start > 0 && Character.isJavaIdentifierPart(sql.charAt(start - 1));
        boolean isTag = tagEnd < sql.length() && sql.charAt(tagEnd) == '$' && !Character.isDigit(sql.charAt(start + 1));
        return isTag && !insideName ? after(sql, sql.substring(start, tagEnd + 1), tagEnd + 1) : -1;
    }

    private static int commentEnd(String sql, int start, Dialect dialect) {
        if (sql.startsWith("/*", start)) {
            return blockEnd(sql, start, dialect.has(Feature.NESTED_COMMENTS));
        }
        boolean dashes = sql.startsWith("--", start)
                && (dialect != Dialect.MYSQL || start + 2 == sql.length() || Character.isWhitespace(sql.charAt(start + 2)));
        return dashes || dialect == Dialect.MYSQL && sql.charAt(start) == '#' ? after(sql, "\n", start) : -1;
    }

    private static int blockEnd(String sql, int start, boolean nested) {
        int depth = 1;
        int i = start + 2;
        while (i < sql.length() && depth > 0) {
            boolean opens = nested && sql.startsWith("/*", i);
            boolean closes = sql.startsWith("*/", i);
            depth += opens ? 1 : closes ? -1 : 0;
            i += opens || closes ? 2 : 1;
        }
        return i;
    }

    private static int after(String sql, String mark, int from) {
        int found = sql.indexOf(mark, from);
        return found < 0 ? sql.length() : found + mark.length();
    }
}
