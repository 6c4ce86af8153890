package dev.entitect.live.engine;

import dev.entitect.live.Cause;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.ResultColumn;
import dev.entitect.live.SqlEvent;
import dev.entitect.live.TextPosition;
import java.io.StringReader;
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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.h2.util.ScriptReader;

/// Runs SQL as the user that may only read and write rows. For one thread at a time.
final class SqlConsole {

    /// The user's rights already protect files, classes and tables; this list also prevents users from locking themselves out, as `SET
    /// PASSWORD` would.
    private static final Set<String> ALLOWED = Set.of(
            "select", "from", "with", "values", "table", "show", "call", "explain", "insert", "update", "delete", "merge");

    private static final Pattern FIRST_WORD = Pattern.compile("(?:\\s|--[^\\n]*\\n|//[^\\n]*\\n|/\\*.*?\\*/|\\()*(\\w*)", Pattern.DOTALL);

    private final DataSource users;

    SqlConsole(DataSource users) {
        this.users = users;
    }

    /// The columns, rows and update count; a change is committed.
    Answer run(String text, Map<String, String> parameters, QueryOptions options) throws SQLException {
        SqlGuard.check(text, LiveProblem.Kind.SQL);
        NamedParameters named = NamedParameters.of(only(text));
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
                connection.commit();
                return answer;
            } finally {
                connection.rollback();
            }
        }
    }

    /// One statement with its values, without running it.
    SqlEvent prepared(String text, Map<String, String> parameters) {
        SqlGuard.check(text, LiveProblem.Kind.SQL);
        NamedParameters named = NamedParameters.of(only(text));
        return new SqlEvent(named.sql(), named.literals(parameters), Duration.ZERO, -1, Cause.SQL);
    }

    private static String only(String text) {
        List<String> statements = new ArrayList<>();
        try (ScriptReader reader = new ScriptReader(new StringReader(text))) {
            for (String next = reader.readStatement(); next != null; next = reader.readStatement()) {
                if (!firstWord(next).isEmpty()) {
                    statements.add(next);
                }
            }
        }
        if (statements.size() != 1) {
            throw refused(statements.isEmpty()
                    ? "There is no statement to run."
                    : "Only one statement can be run at a time; there are " + statements.size() + ".");
        }
        String word = firstWord(statements.getFirst());
        if (!ALLOWED.contains(word)) {
            throw new LiveException(LiveProblem.of(LiveProblem.Kind.SQL, word.toUpperCase(Locale.ROOT) + " is not allowed here: only "
                    + "statements that read and write rows are, such as SELECT, INSERT, UPDATE, DELETE and MERGE.")
                    .at(TextPosition.ofOnly(text, word)));
        }
        return statements.getFirst();
    }

    private static LiveException refused(String message) {
        return new LiveException(LiveProblem.of(LiveProblem.Kind.SQL, message));
    }

    private static String firstWord(String sql) {
        Matcher matcher = FIRST_WORD.matcher(sql);
        return matcher.lookingAt() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
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
