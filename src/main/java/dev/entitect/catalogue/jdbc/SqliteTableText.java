package dev.entitect.catalogue.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The constraints in the text of a `create table`, which SQLite stores verbatim. Immutable.
///
/// The grammar: <https://www.sqlite.org/lang_createtable.html>
///
/// @param constraints in the order of the text, including those of columns
record SqliteTableText(List<Constraint> constraints) {

    enum Kind {
        PRIMARY, UNIQUE, CHECK, FOREIGN,
        /// The expression of a generated column, which is not a constraint but has the same position in the grammar.
        GENERATED
    }

    /// @param name    empty for an unnamed constraint
    /// @param columns of a key; empty for a check
    /// @param text    the condition of a check or the expression of a generated column, as it was written; empty for a key
    record Constraint(Optional<String> name, Kind kind, List<String> columns, String text) {}

    private static final Set<String> TABLE_CONSTRAINTS = Set.of("CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN");

    SqliteTableText {
        constraints = List.copyOf(constraints);
    }

    /// @param sql a statement that SQLite has accepted
    static SqliteTableText parse(String sql) {
        List<SqliteToken> tokens = SqliteToken.read(sql);
        int open = 0;
        while (open < tokens.size() && !tokens.get(open).is("(")) {
            open++;
        }
        List<Constraint> constraints = new ArrayList<>();
        if (open < tokens.size()) {
            for (List<SqliteToken> definition : definitions(tokens.subList(open + 1, closing(tokens, open)))) {
                read(definition, sql, constraints);
            }
        }
        return new SqliteTableText(constraints);
    }

    List<Constraint> checks() {
        return constraints.stream().filter(it -> it.kind() == Kind.CHECK).toList();
    }

    /// The expression of a generated column.
    Optional<String> generated(String column) {
        return constraints.stream().filter(it -> it.kind() == Kind.GENERATED && it.columns().getFirst().equalsIgnoreCase(column))
                .map(Constraint::text).findFirst();
    }

    Optional<String> nameOfUnique(List<String> columns) {
        return name(Kind.UNIQUE, columns);
    }

    Optional<String> nameOfForeignKey(List<String> columns) {
        return name(Kind.FOREIGN, columns);
    }

    private Optional<String> name(Kind kind, List<String> columns) {
        return constraints.stream().filter(it -> it.kind() == kind && lower(it.columns()).equals(lower(columns))).findFirst()
                .flatMap(Constraint::name);
    }

    private static List<String> lower(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    /// The columns and constraints between the commas of the body.
    static List<List<SqliteToken>> definitions(List<SqliteToken> body) {
        List<List<SqliteToken>> definitions = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i).is("(")) {
                i = closing(body, i);
            } else if (body.get(i).is(",")) {
                definitions.add(body.subList(start, i));
                start = i + 1;
            }
        }
        definitions.add(body.subList(start, body.size()));
        return definitions;
    }

    private static void read(List<SqliteToken> definition, String sql, List<Constraint> constraints) {
        boolean ofTable = !definition.isEmpty() && TABLE_CONSTRAINTS.contains(definition.getFirst().keyword());
        List<String> column = ofTable || definition.isEmpty() ? List.of() : List.of(definition.getFirst().text());
        Optional<String> name = Optional.empty();
        for (int i = ofTable ? 0 : 1; i < definition.size(); i++) {
            Optional<Kind> kind = Optional.empty();
            switch (definition.get(i).keyword()) {
                case "CONSTRAINT" -> name = Optional.of(definition.get(++i).text());
                case "PRIMARY" -> kind = Optional.of(Kind.PRIMARY);
                case "UNIQUE" -> kind = Optional.of(Kind.UNIQUE);
                case "CHECK" -> kind = Optional.of(Kind.CHECK);
                case "FOREIGN" -> kind = Optional.of(Kind.FOREIGN);
                case "AS" -> kind = ofTable ? Optional.empty() : Optional.of(Kind.GENERATED);
                case "REFERENCES" -> kind = ofTable ? Optional.empty() : Optional.of(Kind.FOREIGN);
                case "(" -> i = closing(definition, i);
                default -> {}
            }
            if (kind.isPresent()) {
                int open = opening(definition, i);
                boolean isExpression = kind.get() == Kind.CHECK || kind.get() == Kind.GENERATED;
                boolean inParentheses = ofTable || isExpression;
                List<String> columns = ofTable && kind.get() != Kind.CHECK
                        ? names(definition.subList(open + 1, closing(definition, open)))
                        : column;
                String text = isExpression
                        ? sql.substring(definition.get(open).end(), definition.get(closing(definition, open)).start()).strip()
                        : "";
                constraints.add(new Constraint(name, kind.get(), kind.get() == Kind.CHECK ? List.of() : columns, text));
                name = Optional.empty();
                i = inParentheses ? closing(definition, open) : i;
            }
        }
    }

    static int opening(List<SqliteToken> tokens, int from) {
        int i = from;
        while (i < tokens.size() && !tokens.get(i).is("(")) {
            i++;
        }
        return i;
    }

    /// The index of the parenthesis that closes the one at `open`.
    static int closing(List<SqliteToken> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            if (tokens.get(i).is("(")) {
                depth++;
            } else if (tokens.get(i).is(")") && --depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    /// The columns of a key, without sort order and collation.
    private static List<String> names(List<SqliteToken> tokens) {
        return definitions(tokens).stream().map(column -> column.getFirst().text()).toList();
    }
}
