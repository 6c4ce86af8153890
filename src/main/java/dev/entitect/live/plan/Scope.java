package dev.entitect.live.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.MultiPartName;

/// The tables that a select sees: its own, then those of the selects around. Filled while the statement is read.
record Scope(Map<String, TableUse> own, Optional<Scope> around) {

    Scope(Optional<Scope> around) {
        this(new LinkedHashMap<>(), around);
    }

    void add(TableUse use) {
        own.put(use.alias().toLowerCase(Locale.ROOT), use);
    }

    /// The table of a column, and the column as the database stores its name. Empty for what is no column of a table: one of a subquery's
    /// result, or a word that the parser takes for one.
    Optional<Found> find(Column column) {
        String name = MultiPartName.unquote(column.getColumnName());
        boolean qualified = column.getTable() != null && column.getTable().getName() != null;
        List<TableUse> candidates = qualified
                ? Optional.ofNullable(own.get(MultiPartName.unquote(column.getTable().getName()).toLowerCase(Locale.ROOT))).stream()
                        .toList()
                : List.copyOf(own.values());
        return candidates.stream().flatMap(use -> use.column(name).map(stored -> new Found(use, stored)).stream()).findFirst()
                .or(() -> qualified && !candidates.isEmpty() ? Optional.empty() : around.flatMap(scope -> scope.find(column)));
    }

    boolean isOwn(TableUse use) {
        return own.containsValue(use);
    }

    record Found(TableUse use, String column) {}
}
