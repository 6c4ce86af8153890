package dev.entitect.job.session;

import dev.entitect.live.TableMigration;
import dev.entitect.model.id.ElementId;
import dev.entitect.schema.Column;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds the tables and columns of one schema in another by the elements of the model that they stand for, even if they have been
/// renamed.
final class RowMigrations {

    private RowMigrations() {}

    /// One migration for each table that existed before.
    static List<TableMigration> of(Schema before, Schema now) {
        Map<ElementId, List<Table>> old = byOrigin(before);
        List<TableMigration> moves = new ArrayList<>();
        byOrigin(now).forEach((origin, mine) -> {
            List<Table> theirs = old.getOrDefault(origin, List.of());
            for (int i = 0; i < mine.size(); i++) {
                Table table = mine.get(i);
                same(i, mine, theirs, Table::name).ifPresent(was -> moves.add(move(was, table)));
            }
        });
        return moves;
    }

    private static Map<ElementId, List<Table>> byOrigin(Schema schema) {
        return schema.tables().stream().collect(Collectors.groupingBy(Table::origin, LinkedHashMap::new, Collectors.toList()));
    }

    /// The counterpart in the old schema: the one of the same name, otherwise the one at the same position if their number is unchanged. An
    /// element may have several tables and columns, whose order is stable.
    private static <T> Optional<T> same(int place, List<T> mine, List<T> theirs, Function<T, String> name) {
        String mineName = name.apply(mine.get(place));
        Optional<T> named = theirs.stream().filter(it -> name.apply(it).equals(mineName)).findFirst();
        return named.isPresent() || mine.size() != theirs.size() ? named : Optional.of(theirs.get(place));
    }

    private static TableMigration move(Table old, Table table) {
        List<String> columns = new ArrayList<>();
        List<String> oldColumns = new ArrayList<>();
        List<String> identities = new ArrayList<>();
        for (Column column : table.columns()) {
            List<Column> mine = of(column.origin(), table);
            same(mine.indexOf(column), mine, of(column.origin(), old), Column::name).ifPresent(was -> {
                columns.add(column.name());
                oldColumns.add(was.name());
                if (column.isIdentity()) {
                    identities.add(column.name());
                }
            });
        }
        return new TableMigration(table.schema().orElse(""), table.name(), columns, old.schema().orElse(""), old.name(), oldColumns,
                identities);
    }

    private static List<Column> of(ElementId origin, Table table) {
        return table.columns().stream().filter(it -> it.origin().equals(origin)).toList();
    }
}
