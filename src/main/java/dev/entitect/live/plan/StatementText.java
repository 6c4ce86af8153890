package dev.entitect.live.plan;

import dev.entitect.dialect.Dialect;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One statement with its values in it, ready to be asked about.
///
/// @param sql   without a semicolon at its end, and without comments other than hints
/// @param words the words outside of quotes and comments, in lower case
record StatementText(String sql, List<String> words) {

    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern END = Pattern.compile("[;\\s]+$");
    private static final Set<String> READING = Set.of("select", "with", "values", "table");
    /// In a `with` of PostgreSQL, and after a `select`, these write too.
    private static final Set<String> WRITING = Set.of("insert", "update", "delete", "merge", "into");

    /// @param literals one for each `?`
    /// @throws SQLException if there are more or fewer literals, or more than one statement: drivers would run the others
    static StatementText of(String sql, List<String> literals, Dialect dialect) throws SQLException {
        StringBuilder text = new StringBuilder();
        List<String> words = new ArrayList<>();
        Iterator<String> values = literals.iterator();
        int binds = 0;
        for (SqlPiece piece : withoutEnd(SqlPiece.read(sql, dialect))) {
            if (piece.kind() != SqlPiece.Kind.CODE) {
                text.append(piece.text());
                continue;
            }
            if (piece.text().contains(";")) {
                throw new SQLException("Only one statement at a time can be explained");
            }
            Matcher word = WORD.matcher(piece.text());
            while (word.find()) {
                words.add(word.group().toLowerCase(Locale.ROOT));
            }
            binds += bind(piece.text(), values, dialect, text);
        }
        if (binds != literals.size()) {
            throw new SQLException("The statement has " + binds + " parameters, and " + literals.size() + " values were given");
        }
        return new StatementText(text.toString().strip(), List.copyOf(words));
    }

    /// Comments become blanks, for MySQL runs what some of them say. Hints stay: they decide on the plan.
    private static List<SqlPiece> withoutEnd(List<SqlPiece> all) {
        List<SqlPiece> pieces = new ArrayList<>(all);
        pieces.replaceAll(piece -> piece.kind() == SqlPiece.Kind.COMMENT && !piece.text().startsWith("/*+")
                ? new SqlPiece(SqlPiece.Kind.CODE, " ")
                : piece);
        while (!pieces.isEmpty() && pieces.getLast().kind() == SqlPiece.Kind.CODE) {
            String rest = END.matcher(pieces.removeLast().text()).replaceFirst("");
            if (!rest.isEmpty()) {
                pieces.add(new SqlPiece(SqlPiece.Kind.CODE, rest));
                break;
            }
        }
        return pieces;
    }

    private static int bind(String code, Iterator<String> values, Dialect dialect, StringBuilder text) {
        int binds = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c != '?') {
                text.append(c);
            } else if (dialect == Dialect.POSTGRESQL && code.startsWith("??", i)) {
                // how its driver writes an operator with a question mark
                text.append(c);
                i++;
            } else {
                // a negative number behind a minus would begin a comment
                text.append(' ').append(values.hasNext() ? values.next() : "?").append(' ');
                binds++;
            }
        }
        return binds;
    }

    /// Whether nothing changes when the statement is run.
    boolean onlyReads() {
        return !words.isEmpty() && READING.contains(words.getFirst()) && words.stream().noneMatch(WRITING::contains);
    }
}
