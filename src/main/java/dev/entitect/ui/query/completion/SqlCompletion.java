package dev.entitect.ui.query.completion;

import dev.entitect.model.Model;
import dev.entitect.model.TypeSyntax;
import dev.entitect.schema.Column;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Completion for SQL: tables where one is expected, columns after a dot, and everywhere else the columns of the statement's tables
/// followed by keywords and functions. Instances are for one use.
public final class SqlCompletion {

    private static final List<String> KEYWORDS = List.of("select", "from", "where", "join", "left join", "inner join", "cross join", "on",
            "using", "group by", "order by",
            "having", "and", "or", "not", "in", "like", "between", "is null", "is not null", "exists", "distinct", "as", "asc", "desc",
            "case", "when", "then", "else",
            "end", "true", "false", "null", "with", "union", "union all", "except", "intersect", "limit", "offset", "fetch first",
            "insert into", "values", "update",
            "set", "delete from", "explain", "current_date", "current_timestamp");
    private static final List<String> FUNCTIONS = List.of("count(*)", "count(", "sum(", "avg(", "min(", "max(", "coalesce(", "nullif(",
            "concat(", "substring(", "upper(",
            "lower(", "trim(", "length(", "replace(", "abs(", "sqrt(", "mod(", "round(", "floor(", "ceiling(", "extract(", "cast(",
            "row_number()");
    private static final Set<String> BEFORE_TABLE = Set.of("from", "join", "update", "into", "table");
    private static final int MAX_PROPOSALS = 200;

    private final Model model;
    private final Scan scan;
    private final List<Table> tables;
    /// Tables by alias, or by name if they have none.
    private final Map<String, Table> used = new LinkedHashMap<>();
    private final List<Proposal> found = new ArrayList<>();

    private SqlCompletion(Scan scan, Model model) {
        this.scan = scan;
        this.model = model;
        this.tables = Schema.of(model).tables();
        for (Source source : Source.of(scan.tokens())) {
            table(source.path()).ifPresent(table -> used.putIfAbsent(source.alias().isEmpty() ? table.name() : source.alias(), table));
        }
    }

    /// @param caret offset in the text
    /// @return the best first; empty inside a string or a comment
    public static List<Proposal> of(String text, int caret, Model model) {
        Scan scan = Scan.sql(text, caret);
        return scan.free() ? new SqlCompletion(scan, model).propose().stream().distinct().limit(MAX_PROPOSALS).toList() : List.of();
    }

    private Optional<Table> table(List<String> path) {
        return tables.stream().filter(table -> table.name().equalsIgnoreCase(path.getLast())).findFirst();
    }

    private List<Proposal> propose() {
        String before = scan.previous().map(Scan.Token::lower).orElse("");
        if (!scan.path().isEmpty()) {
            String name = scan.path().getLast();
            used.entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase(name)).map(Map.Entry::getValue).findFirst()
                    .or(() -> table(scan.path())).ifPresent(this::proposeColumns);
            tables.stream().filter(table -> table.schema().filter(name::equalsIgnoreCase).isPresent())
                    .forEach(table -> add(QualifiedNames.quoted(table.name()), "table"));
        } else if (BEFORE_TABLE.contains(before)) {
            tables.forEach(table -> add(QualifiedNames.of(table), "table"));
        } else {
            used.forEach((alias, table) -> add(alias, table.name().equals(alias) ? "table" : table.name()));
            used.values().forEach(this::proposeColumns);
            KEYWORDS.forEach(word -> add(scan.inCase(word), "keyword"));
            FUNCTIONS.forEach(word -> add(scan.inCase(word), "function"));
            if (!scan.typed().isEmpty()) {
                tables.forEach(table -> add(QualifiedNames.of(table), "table"));
            }
        }
        return found;
    }

    private void proposeColumns(Table table) {
        for (Column column : table.columns()) {
            add(QualifiedNames.quoted(column.name()), TypeSyntax.print(column.type(), model));
        }
    }

    private void add(String text, String detail) {
        if (scan.fits(text)) {
            found.add(new Proposal(text, scan.start(), detail));
        }
    }
}
