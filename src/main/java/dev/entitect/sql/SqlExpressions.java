package dev.entitect.sql;

import dev.entitect.dialect.Dialect;
import dev.entitect.sql.SqlToken.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Proves that an SQL text is one expression, so that it stays what it is wherever it is inserted: in a check, a default, a condition.
/// The expression itself is not parsed; whether it is right, only the database knows.
public final class SqlExpressions {

    /// Words that end an expression or begin something else. Inside parentheses, as in a subquery, they are part of it.
    private static final Set<String> CLAUSES = Set.of("select", "from", "where", "group", "having", "order", "limit", "offset", "fetch",
            "for", "into", "union", "intersect", "except", "minus", "window", "qualify", "join", "using", "on", "set", "returning",
            "values",
            "insert", "update", "delete", "merge", "replace", "create", "alter", "drop", "truncate", "grant", "revoke", "call", "execute",
            "begin", "commit", "rollback", "references", "constraint", "primary", "foreign", "unique", "check", "generated", "default",
            "auto_increment", "comment", "procedure", "lock", "with");

    private SqlExpressions() {}

    /// Why a text is not one expression; empty if it is.
    ///
    /// @param dialects all must agree
    public static Optional<String> reasonAgainst(String sql, Collection<Dialect> dialects) {
        return dialects.stream().sorted().map(dialect -> reasonAgainst(sql, dialect)).flatMap(Optional::stream).findFirst();
    }

    /// Why a text is not one expression in a dialect; empty if it is.
    public static Optional<String> reasonAgainst(String sql, Dialect dialect) {
        List<SqlToken> tokens = SqlLexer.read(sql, dialect);
        Optional<String> unclear = SqlStatements.reasonAgainst(tokens, dialect);
        if (unclear.isPresent()) {
            return unclear;
        }
        if (tokens.stream().allMatch(SqlToken::isIgnored)) {
            return Optional.of("there is no expression");
        }
        if (tokens.stream().anyMatch(token -> token.kind() == Kind.COMMENT)) {
            return Optional.of("it contains a comment, which could hide what follows");
        }
        return structure(tokens.stream().filter(token -> !token.isIgnored()).toList());
    }

    private static Optional<String> structure(List<SqlToken> tokens) {
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            if (token.kind() == Kind.SYMBOL) {
                char symbol = token.text().charAt(0);
                switch (symbol) {
                    case ';' -> {
                        return Optional.of("a semicolon ends a statement");
                    }
                    case '(' -> open.push(')');
                    case '[' -> open.push(']');
                    case ')', ']' -> {
                        if (open.isEmpty() || open.pop() != symbol) {
                            return Optional.of("'" + symbol + "' closes what was not opened");
                        }
                    }
                    case ',' -> {
                        if (open.isEmpty()) {
                            return Optional.of("a comma separates it into several expressions");
                        }
                    }
                    default -> {}
                }
            } else if (open.isEmpty() && token.kind() == Kind.WORD && endsExpression(tokens, i)) {
                return Optional.of(token.text().toUpperCase(Locale.ROOT) + " begins something that is no part of an expression");
            }
        }
        return open.isEmpty() ? Optional.empty() : Optional.of("'" + open.peek() + "' is missing");
    }

    private static boolean endsExpression(List<SqlToken> tokens, int i) {
        String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
        boolean qualified = i > 0 && tokens.get(i - 1).isSymbol('.');
        boolean called = i + 1 < tokens.size() && tokens.get(i + 1).isSymbol('(');
        return CLAUSES.contains(word) && !qualified && switch (word) {
            // "is distinct from"
            case "from" -> i == 0 || !tokens.get(i - 1).isWord("distinct");
            // functions of these names exist
            case "insert", "replace", "values" -> !called;
            // "current_timestamp on update current_timestamp" of MySQL
            case "on" -> i + 1 == tokens.size() || !tokens.get(i + 1).isWord("update");
            case "update" -> i == 0 || !tokens.get(i - 1).isWord("on");
            // the value of an enclosing default
            case "default" -> tokens.size() > 1;
            default -> true;
        };
    }

    /// The names of everything that is called, in lower case and without their schema, in order. Keywords before a parenthesis, such as
    /// `in`, are among them.
    public static List<String> calls(String sql, Dialect dialect) {
        List<SqlToken> tokens = SqlLexer.read(sql, dialect).stream().filter(token -> !token.isIgnored()).toList();
        List<String> names = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).isName() && tokens.get(i + 1).isSymbol('(')) {
                names.add(tokens.get(i).name().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
