package dev.entitect.sql;

import dev.entitect.dialect.Dialect;
import dev.entitect.sql.SqlToken.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Decides about the SQL that is really sent to a database: it must be one statement that reads or writes rows, and reach nothing else.
/// What the database itself does not forbid to its user is forbidden here, so it errs on the side of refusing. Immutable.
public final class SqlGate {

    private static final Set<String> READING = Set.of("select", "values", "table", "with", "show", "explain", "describe", "desc", "analyze",
            "pragma", "call", "from");
    private static final Set<String> WRITING = Set.of("insert", "update", "delete", "merge", "replace");
    /// Settings that a statement can only read, and descriptions of tables. <https://www.sqlite.org/pragma.html>
    private static final Set<String> PRAGMAS = Set.of("table_info", "table_xinfo", "table_list", "index_list", "index_info", "index_xinfo",
            "foreign_key_list", "foreign_key_check", "integrity_check", "quick_check", "compile_options", "database_list", "collation_list",
            "function_list", "module_list", "schema_version", "page_count", "freelist_count", "data_version");
    /// The tables that Hibernate creates for changes of several tables at once.
    private static final Pattern TEMPORARY = Pattern.compile("HTE?_\\w+", Pattern.CASE_INSENSITIVE);

    private final Dialect dialect;
    private final boolean writable;

    /// @param writable whether rows may be changed
    public SqlGate(Dialect dialect, boolean writable) {
        this.dialect = dialect;
        this.writable = writable;
    }

    /// Why a text must not be sent, as a sentence; empty if it may.
    public Optional<String> reasonAgainst(String sql) {
        Optional<String> unclear = SqlStatements.reasonAgainst(SqlLexer.read(sql, dialect), dialect);
        if (unclear.isPresent()) {
            return Optional.of("The statement is not allowed: " + unclear.get() + ".");
        }
        List<List<SqlToken>> statements = SqlStatements.split(sql, dialect);
        if (statements.size() != 1) {
            return Optional.of(statements.isEmpty()
                    ? "There is no statement to run."
                    : "Only one statement can be run at a time; there are " + statements.size() + ".");
        }
        List<SqlToken> tokens = statements.getFirst().stream().filter(token -> !token.isIgnored()).toList();
        return statement(tokens).or(() -> calls(tokens));
    }

    private Optional<String> statement(List<SqlToken> tokens) {
        int start = 0;
        while (start < tokens.size() - 1 && tokens.get(start).isSymbol('(')) {
            start++;
        }
        String word = tokens.get(start).text().toLowerCase(Locale.ROOT);
        List<SqlToken> rest = tokens.subList(start + 1, tokens.size());
        return switch (word) {
            case "explain", "describe", "desc", "analyze" -> explained(word, rest);
            case "pragma" -> isReadingPragma(rest) ? Optional.empty() : refused("PRAGMA");
            case "create" -> isWord(rest, "temporary") && isTemporary(rest) && writable ? Optional.empty() : refused("CREATE");
            case "drop" -> isTemporary(rest) && writable ? Optional.empty() : refused("DROP");
            default -> rows(word, rest);
        };
    }

    private Optional<String> rows(String word, List<SqlToken> rest) {
        boolean writes = WRITING.contains(word) || word.equals("with") && rest.stream().anyMatch(SqlGate::isWriting);
        if (!writes && !READING.contains(word)) {
            return refused(word.toUpperCase(Locale.ROOT));
        }
        if (writes && !writable) {
            return Optional.of("The session is read-only, so " + word.toUpperCase(Locale.ROOT) + " is not allowed.");
        }
        return into(word, rest);
    }

    /// `select … into` writes files, variables, or new tables.
    private static Optional<String> into(String word, List<SqlToken> rest) {
        for (int i = 0; i < rest.size(); i++) {
            if (!rest.get(i).isWord("into") || i > 0 && rest.get(i - 1).isSymbol('.')) {
                continue;
            }
            SqlToken before = i == 0 ? null : rest.get(i - 1);
            boolean target = i == 0
                    ? WRITING.contains(word)
                    : isWriting(before) || before.isWord("ignore") || before.isWord("priority")
                            || rest.subList(0, i).stream().anyMatch(SqlGate::isWriting) && before.isWord("or");
            boolean file = i + 1 < rest.size() && (rest.get(i + 1).isWord("outfile") || rest.get(i + 1).isWord("dumpfile"));
            if (!target || file) {
                return Optional.of("SELECT … INTO is not allowed here: a query may only read and write rows of the model's tables.");
            }
        }
        return Optional.empty();
    }

    private Optional<String> explained(String word, List<SqlToken> rest) {
        boolean runs = word.equals("analyze")
                || rest.stream().takeWhile(token -> !isStatementWord(token)).anyMatch(it -> it.isWord("analyze"));
        int start = 0;
        while (start < rest.size() && !isStatementWord(rest.get(start))) {
            start++;
        }
        if (start == rest.size() || word.equals("analyze") && rest.get(start).isWord("table")) {
            // "describe users", "show": a table and nothing that could be run; "analyze users" changes statistics
            return word.equals("analyze") || word.equals("explain") && runs ? refused(word.toUpperCase(Locale.ROOT)) : Optional.empty();
        }
        List<SqlToken> inner = rest.subList(start, rest.size());
        if (isWriting(inner.getFirst()) && !runs) {
            return into(inner.getFirst().text().toLowerCase(Locale.ROOT), inner.subList(1, inner.size()));
        }
        return statement(inner);
    }

    private static boolean isStatementWord(SqlToken token) {
        return isWriting(token) || token.kind() == Kind.WORD && (token.isWord("select") || token.isWord("with") || token.isWord("values")
                || token.isWord("table") || token.isWord("create") || token.isWord("call") || token.isWord("execute")
                || token.isWord("declare") || token.isWord("set"));
    }

    private static boolean isWriting(SqlToken token) {
        return token.kind() == Kind.WORD && WRITING.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /// `pragma table_info(users)`, `pragma schema.table_info('users')`, `pragma schema_version`.
    private static boolean isReadingPragma(List<SqlToken> rest) {
        int name = rest.size() > 2 && rest.get(1).isSymbol('.') ? 2 : 0;
        return !rest.isEmpty() && PRAGMAS.contains(rest.get(name).name().toLowerCase(Locale.ROOT))
                && rest.stream().noneMatch(token -> token.isSymbol('='))
                && (!rest.get(name).isWord("schema_version") || rest.size() == name + 1);
    }

    private static boolean isWord(List<SqlToken> tokens, String word) {
        return tokens.stream().limit(3).anyMatch(token -> token.isWord(word));
    }

    private static boolean isTemporary(List<SqlToken> tokens) {
        return tokens.stream().limit(8).anyMatch(token -> token.isWord("table"))
                && tokens.stream().limit(8).anyMatch(token -> token.isName() && TEMPORARY.matcher(token.name()).matches());
    }

    private Optional<String> calls(List<SqlToken> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String name = tokens.get(i).isName() ? tokens.get(i).name().toLowerCase(Locale.ROOT) : "";
            if (tokens.get(i + 1).isSymbol('(') && dialect.access().isReaching(name)) {
                return Optional.of(name + " is not allowed here: a query may only read and write rows of the model's tables.");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> refused(String word) {
        return Optional
                .of(word + " is not allowed here: only statements that read and write rows are, such as SELECT, INSERT, UPDATE, DELETE "
                        + "and MERGE.");
    }
}
