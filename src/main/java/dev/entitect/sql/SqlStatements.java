package dev.entitect.sql;

import dev.entitect.dialect.Dialect;
import dev.entitect.dialect.Feature;
import dev.entitect.sql.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Splits SQL into statements, and finds what databases could read differently than it looks.
public final class SqlStatements {

    private SqlStatements() {}

    /// The statements of a text, each without the semicolon after it. Empty statements and mere comments are left out.
    public static List<List<SqlToken>> split(String sql, Dialect dialect) {
        List<List<SqlToken>> statements = new ArrayList<>();
        List<SqlToken> statement = new ArrayList<>();
        for (SqlToken token : SqlLexer.read(sql, dialect)) {
            if (token.isSymbol(';')) {
                addTo(statements, statement);
                statement = new ArrayList<>();
            } else {
                statement.add(token);
            }
        }
        addTo(statements, statement);
        return statements;
    }

    private static void addTo(List<List<SqlToken>> statements, List<SqlToken> statement) {
        if (!statement.stream().allMatch(SqlToken::isIgnored)) {
            statements.add(statement);
        }
    }

    /// Why it is not certain how the database reads a text; empty if it is.
    public static Optional<String> reasonAgainst(List<SqlToken> tokens, Dialect dialect) {
        SqlToken before = null;
        for (SqlToken token : tokens) {
            if (!token.closed()) {
                return Optional.of(token.kind() == Kind.COMMENT || token.kind() == Kind.EXECUTABLE_COMMENT
                        ? "a comment is not closed"
                        : "the quote before “" + shortened(token.text().substring(1)) + "” is not closed");
            }
            if (token.kind() == Kind.INVALID) {
                return Optional.of(token.text().length() > 1
                        ? "a comment ends with a carriage return alone"
                        : String.format("the character U+%04X is allowed in quotes only", (int) token.text().charAt(0)));
            }
            if (token.kind() == Kind.EXECUTABLE_COMMENT) {
                return Optional.of("a comment like “" + shortened(token.text()) + "” can be run by databases");
            }
            if (token.kind() == Kind.STRING && dialect.has(Feature.BACKSLASH_ESCAPES)
                    && (token.text().contains("\\'") || token.text().contains("\\\""))) {
                return Optional.of("a backslash before a quote is read differently depending on the server's settings; double the quote");
            }
            if (before != null && before.kind() == Kind.STRING && token.kind() == Kind.STRING
                    && Character.toUpperCase(before.text().charAt(0)) == 'E') {
                return Optional.of("a string after E'…' continues it, with its escapes");
            }
            if (token.isWord("uescape")) {
                return Optional.of("UESCAPE changes how the text before it is read");
            }
            if (!token.isIgnored()) {
                before = token;
            }
        }
        return Optional.empty();
    }

    private static String shortened(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }
}
