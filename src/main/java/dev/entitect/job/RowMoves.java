package dev.entitect.job;

import dev.entitect.live.TableMove;
import dev.entitect.schema.Column;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the tables and columns of one schema in another, whatever they are called now: those that stand for the same elements of the model.
final class RowMoves {

    private RowMoves() {
    }

    /// One for each table that was there before.
    static List<TableMove> of(Schema before, Schema now) {
        List<TableMove> moves = new ArrayList<>();
        for (Table table : now.tables()) {
            same(table, now.tables(), before.tables()).ifPresent(old -> moves.add(move(old, table)));
        }
        return moves;
    }

    private static Optional<Table> same(Table table, List<Table> now, List<Table> before) {
        List<Table> mine = now.stream().filter(it -> it.origin().equals(table.origin())).toList();
        List<Table> theirs = before.stream().filter(it -> it.origin().equals(table.origin())).toList();
        Optional<Table> named = theirs.stream().filter(it -> it.name().equals(table.name())).findFirst();
        return named.isPresent() || mine.size() != theirs.size() ? named : Optional.of(theirs.get(mine.indexOf(table)));
    }

    private static TableMove move(Table old, Table table) {
        List<String> columns = new ArrayList<>();
        List<String> oldColumns = new ArrayList<>();
        List<String> identities = new ArrayList<>();
        for (Column column : table.columns()) {
            same(column, table, old).ifPresent(was -> {
                columns.add(column.name());
                oldColumns.add(was.name());
                if (column.isIdentity()) {
                    identities.add(column.name());
                }
            });
        }
        return new TableMove(table.schema().orElse(""), table.name(), columns, old.schema().orElse(""), old.name(), oldColumns, identities);
    }

    /// An element may have several columns; they keep their order.
    private static Optional<Column> same(Column column, Table table, Table old) {
        List<Column> mine = table.columns().stream().filter(it -> it.origin().equals(column.origin())).toList();
        List<Column> theirs = old.columns().stream().filter(it -> it.origin().equals(column.origin())).toList();
        Optional<Column> named = theirs.stream().filter(it -> it.name().equals(column.name())).findFirst();
        return named.isPresent() || mine.size() != theirs.size() ? named : Optional.of(theirs.get(mine.indexOf(column)));
    }
}
