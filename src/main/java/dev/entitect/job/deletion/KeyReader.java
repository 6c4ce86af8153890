package dev.entitect.job.deletion;

import dev.entitect.job.session.QuotedNames;
import dev.entitect.live.LiveSession;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.QueryResult;
import dev.entitect.model.Model;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Reads keys from the tables of a session by other keys. A key is a list with the text of each of its columns.
final class KeyReader {

    /// The maximum number of keys in one statement.
    private static final int CHUNK = 200;
    private static final QueryOptions LIMITS = new QueryOptions(DeletionPreview.MAX_ROWS + 1, QueryOptions.DEFAULT.timeout());

    private final LiveSession session;
    private final QuotedNames names;

    KeyReader(Model model, LiveSession session) {
        this.session = session;
        this.names = QuotedNames.of(model, session);
    }

    /// Reads the values of some columns in the rows whose other columns hold one of the keys; skips rows with a null among the values.
    ///
    /// @param and a further condition, in SQL; empty for none
    List<List<String>> read(Table table, List<String> columns, List<String> where, Collection<List<String>> keys, String and) {
        List<List<String>> found = new ArrayList<>();
        List<List<String>> all = List.copyOf(keys);
        for (int from = 0; from < all.size() && found.size() <= DeletionPreview.MAX_ROWS; from += CHUNK) {
            String condition = condition(where, all.subList(from, Math.min(all.size(), from + CHUNK)))
                    + (and.isEmpty() ? "" : " and " + and);
            QueryResult result = session.sql("select " + columns.stream().map(names::of).collect(Collectors.joining(", ")) + " from "
                    + names.of(table) + " where " + condition, LIMITS);
            result.rows().stream().filter(row -> !row.contains(null)).forEach(row -> found.add(row.stream().map(String::valueOf).toList()));
        }
        return found;
    }

    private String condition(List<String> columns, List<List<String>> keys) {
        if (columns.size() == 1) {
            return names.of(columns.getFirst())
                    + keys.stream().map(key -> literal(key.getFirst())).collect(Collectors.joining(", ", " in (", ")"));
        }
        return keys.stream().map(key -> {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                parts.add(names.of(columns.get(i)) + " = " + literal(key.get(i)));
            }
            return String.join(" and ", parts);
        }).collect(Collectors.joining(") or (", "((", "))"));
    }

    /// The name of a column in SQL, quoted if necessary.
    String name(String column) {
        return names.of(column);
    }

    /// Always quoted: every database converts a quoted number if it is compared with a number.
    private static String literal(String value) {
        return '\'' + value.replace("'", "''") + '\'';
    }
}
