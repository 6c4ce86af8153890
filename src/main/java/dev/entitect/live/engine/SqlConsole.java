package dev.entitect.live.engine;

import dev.entitect.dialect.Dialect;
import dev.entitect.live.Cause;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.ResultColumn;
import dev.entitect.live.SqlEvent;
import dev.entitect.live.TextPosition;
import dev.entitect.sql.SqlGate;
import dev.entitect.sql.SqlLexer;
import dev.entitect.sql.SqlStatements;
import dev.entitect.sql.SqlToken;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/// Runs SQL as the user that may only read and write rows. For one thread at a time.
final class SqlConsole {

    /// Statements whose changes are kept. Anything else changes nothing, whatever the functions in it do.
    private static final Set<String> CHANGING = Set.of("insert", "update", "delete", "merge", "replace", "call");

    private final DataSource users;
    private final Dialect dialect;
    private final SqlGate gate;

    SqlConsole(DataSource users, Dialect dialect, boolean writable) {
        this.users = users;
        this.dialect = dialect;
        this.gate = new SqlGate(dialect, writable);
    }

    /// The columns, rows and update count; a change is committed, a query changes nothing.
    Answer run(String text, Map<String, String> parameters, QueryOptions options) throws SQLException {
        String only = only(text);
        NamedParameters named = NamedParameters.of(only);
        int rowLimit = options.rowLimit();
        try (Connection connection = users.getConnection(); PreparedStatement statement = connection.prepareStatement(named.sql())) {
            connection.setAutoCommit(false);
            try {
                // one extra row tells whether there are more
                statement.setMaxRows((int) Math.min(Integer.MAX_VALUE, (long) options.offset() + rowLimit + 1));
                named.bind(statement, parameters);
                Answer answer = statement.execute()
                        ? rows(statement.getResultSet(), options)
                        : Answer.changed(statement.getUpdateCount());
                if (changes(only)) {
                    connection.commit();
                }
                return answer;
            } finally {
                connection.rollback();
            }
        }
    }

    /// One statement with its values, without running it.
    SqlEvent prepared(String text, Map<String, String> parameters) {
        NamedParameters named = NamedParameters.of(only(text));
        return new SqlEvent(named.sql(), named.literals(parameters), Duration.ZERO, -1, Cause.SQL);
    }

    /// The statement, without the semicolon after it. The gate sees it here, to say where it is wrong, and again when it is sent.
    private String only(String text) {
        Optional<String> reason = gate.reasonAgainst(NamedParameters.of(text).sql());
        if (reason.isPresent()) {
            throw new LiveException(LiveProblem.of(LiveProblem.Kind.SQL, reason.get()).at(position(text, reason.get())));
        }
        return SqlStatements.split(text, dialect).getFirst().stream().map(SqlToken::text).collect(Collectors.joining());
    }

    /// Where the word is that a reason begins with, if the text contains it once.
    private TextPosition position(String text, String reason) {
        String word = reason.split(" ", 2)[0];
        List<SqlToken> found = SqlLexer.read(text, dialect).stream().filter(token -> token.isName() && token.name().equalsIgnoreCase(word))
                .toList();
        return found.size() == 1 ? TextPosition.of(text, found.getFirst().start()) : TextPosition.UNKNOWN;
    }

    private boolean changes(String sql) {
        List<SqlToken> words = SqlLexer.read(sql, dialect).stream().filter(token -> token.kind() == SqlToken.Kind.WORD).toList();
        return CHANGING.contains(words.getFirst().text().toLowerCase(Locale.ROOT))
                || words.getFirst().isWord("with")
                        && words.stream().anyMatch(word -> CHANGING.contains(word.text().toLowerCase(Locale.ROOT)));
    }

    private static Answer rows(ResultSet result, QueryOptions options) throws SQLException {
        try (result) {
            ResultSetMetaData metadata = result.getMetaData();
            List<ResultColumn> columns = new ArrayList<>();
            for (int i = 1; i <= metadata.getColumnCount(); i++) {
                columns.add(new ResultColumn(metadata.getColumnLabel(i), metadata.getColumnTypeName(i)));
            }
            List<List<Object>> rows = new ArrayList<>();
            boolean more = result.next();
            for (int passed = 0; more && passed < options.offset(); passed++) {
                more = result.next();
            }
            for (; more && rows.size() < options.rowLimit(); more = result.next()) {
                List<Object> row = new ArrayList<>(columns.size());
                for (int i = 1; i <= columns.size(); i++) {
                    row.add(PlainValue.of(result.getObject(i)));
                }
                rows.add(row);
            }
            return new Answer(columns, rows, more, -1, 0);
        }
    }
}
