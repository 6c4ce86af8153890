package dev.entitect.catalogue.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The parts of a `create index` that no pragma returns: expressions, and the condition of a partial index.
///
/// The grammar: <https://www.sqlite.org/lang_createindex.html>
///
/// @param parts     the columns and expressions, in order, without collation and direction
/// @param condition empty for an index on all rows
record SqliteIndexText(List<String> parts, Optional<String> condition) {

    SqliteIndexText {
        parts = List.copyOf(parts);
    }

    /// @param sql a statement that SQLite has accepted
    static SqliteIndexText parse(String sql) {
        List<SqliteToken> tokens = SqliteToken.read(sql);
        int open = SqliteTableText.opening(tokens, 0);
        int close = SqliteTableText.closing(tokens, open);
        List<String> parts = SqliteTableText.definitions(tokens.subList(open + 1, close)).stream().map(part -> text(part, sql)).toList();
        Optional<String> condition = IntStream.range(close, tokens.size()).filter(i -> tokens.get(i).keyword().equals("WHERE")).boxed()
                .findFirst().map(where -> sql.substring(tokens.get(where).end(), tokens.getLast().end()).strip());
        return new SqliteIndexText(parts, condition);
    }

    private static String text(List<SqliteToken> part, String sql) {
        int end = part.size();
        if (end > 1 && (part.get(end - 1).keyword().equals("ASC") || part.get(end - 1).keyword().equals("DESC"))) {
            end--;
        }
        if (end > 2 && part.get(end - 2).keyword().equals("COLLATE")) {
            end -= 2;
        }
        return sql.substring(part.getFirst().start(), part.get(end - 1).end());
    }
}
