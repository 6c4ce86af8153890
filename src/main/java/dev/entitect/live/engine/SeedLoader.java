package dev.entitect.live.engine;

import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.SeedTable;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Inserts the initial rows, all or none, and sets identity columns and sequences past them. For one thread.
final class SeedLoader {

    /// Rows per batch.
    private static final int BATCH = 1_000;
    private static final String ARRAY = "ARRAY";
    private static final Pattern ITEM = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s,\"]+)");

    private final Connection owner;

    SeedLoader(Connection owner) {
        this.owner = owner;
    }

    /// @throws LiveException naming table, row and column of the row that the database rejected
    void load(List<SeedTable> tables, List<IdSequence> sequences) throws SQLException {
        owner.setAutoCommit(false);
        try {
            for (SeedTable table : tables) {
                insert(table);
            }
            owner.commit();
        } finally {
            owner.rollback();
            owner.setAutoCommit(true);
        }
        for (SeedTable table : tables) {
            for (String column : table.identityColumns()) {
                restartIdentity(table, column);
            }
        }
        for (IdSequence sequence : sequences) {
            restartSequence(sequence);
        }
    }

    private void insert(SeedTable table) {
        if (table.rows().isEmpty()) {
            return;
        }
        List<String> types = columnTypes(table);
        String placeholders = types.stream().map(type -> type.equals("JSON") ? "? format json" : "?").collect(Collectors.joining(", "));
        String sql = "insert into " + name(table) + " (" + names(table.columns()) + ") overriding system value values ("
                + placeholders + ")";
        try (PreparedStatement insert = owner.prepareStatement(sql)) {
            for (int first = 0; first < table.rows().size(); first += BATCH) {
                List<List<String>> batch = table.rows().subList(first, Math.min(first + BATCH, table.rows().size()));
                for (List<String> row : batch) {
                    bind(insert, row, types);
                    insert.addBatch();
                }
                execute(insert, table, first, types);
            }
        } catch (SQLException e) {
            throw refused(table, 0, SqlFault.of(e), List.of(), types);
        }
    }

    private void bind(PreparedStatement insert, List<String> row, List<String> types) throws SQLException {
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            if (cell != null && types.get(i).endsWith(ARRAY)) {
                insert.setArray(i + 1, owner.createArrayOf("VARCHAR", items(cell)));
            } else {
                insert.setString(i + 1, cell);
            }
        }
    }

    /// H2 tries all rows of a batch; the first that failed is reported.
    private void execute(PreparedStatement insert, SeedTable table, int first, List<String> types) throws SQLException {
        try {
            insert.executeBatch();
        } catch (BatchUpdateException e) {
            int failed = 0;
            while (failed < e.getUpdateCounts().length - 1 && e.getUpdateCounts()[failed] != Statement.EXECUTE_FAILED) {
                failed++;
            }
            SQLException reason = e.getNextException() == null ? e : e.getNextException();
            throw refused(table, first + failed + 1, SqlFault.of(reason), table.rows().get(first + failed), types);
        }
    }

    /// The items of an array written as JSON; a text without brackets is a single item.
    private static String[] items(String text) {
        String list = text.strip();
        if (!list.startsWith("[") || !list.endsWith("]")) {
            return new String[] {text};
        }
        return ITEM.matcher(list.substring(1, list.length() - 1)).results()
                .map(item -> item.group(1) == null ? item.group(2) : item.group(1).replaceAll("\\\\(.)", "$1")).toArray(String[]::new);
    }

    private List<String> columnTypes(SeedTable table) {
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("select " + names(table.columns()) + " from " + name(table) + " where false")) {
            ResultSetMetaData columns = rows.getMetaData();
            List<String> types = new ArrayList<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                types.add(columns.getColumnTypeName(i));
            }
            return types;
        } catch (SQLException e) {
            SqlFault fault = SqlFault.of(e);
            throw new LiveException(LiveProblem.of(LiveProblem.Kind.SEED, "The rows of " + table.table() + " do not fit its table. "
                    + fault.message())
                    .inTable(Optional.of(table.table()), fault.column()));
        }
    }

    private LiveException refused(SeedTable table, int number, SqlFault fault, List<String> row, List<String> types) {
        Optional<String> column = fault.column().or(() -> fault.aboutValue() ? unreadable(table, row, types) : Optional.empty());
        String where = "Row " + number + " of " + table.table() + column.map(c -> ", column " + c).orElse("") + ": ";
        return new LiveException(LiveProblem.of(LiveProblem.Kind.SEED, where + fault.message())
                .inTable(Optional.of(table.table()), column));
    }

    /// The first column whose text cannot be converted to its type. H2 does not always name it, so the cells are tried one by one.
    private Optional<String> unreadable(SeedTable table, List<String> row, List<String> types) {
        for (int i = 0; i < row.size(); i++) {
            try (PreparedStatement cast = owner.prepareStatement("select cast(? as " + types.get(i) + ")")) {
                cast.setString(1, row.get(i));
                cast.executeQuery().close();
            } catch (SQLException e) {
                if (SqlFault.of(e).aboutValue()) {
                    return Optional.of(table.columns().get(i));
                }
            }
        }
        return Optional.empty();
    }

    private void restartIdentity(SeedTable table, String column) throws SQLException {
        Optional<Long> highest = highest(name(table), column);
        if (highest.isPresent()) {
            execute("alter table " + name(table) + " alter column " + Sql.quoted(column) + " restart with " + (highest.get() + 1));
        }
    }

    /// Hibernate uses a sequence value as the end of a block of ids, so the next block must start after the highest id.
    private void restartSequence(IdSequence sequence) throws SQLException {
        long highest = 0;
        for (IdSequence.IdColumn id : sequence.columns()) {
            highest = Math.max(highest, highest(Sql.quoted(id.schema(), id.table()), id.column()).orElse(0L));
        }
        if (highest > 0) {
            execute("alter sequence " + Sql.quoted(sequence.schema(), sequence.name()) + " restart with "
                    + (highest + sequence.increment()));
        }
    }

    private Optional<Long> highest(String table, String column) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("select max(" + Sql.quoted(column) + ") from " + table)) {
            rows.next();
            long highest = rows.getLong(1);
            return rows.wasNull() ? Optional.empty() : Optional.of(highest);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String name(SeedTable table) {
        return Sql.quoted(table.schema(), table.table());
    }

    private static String names(List<String> columns) {
        return columns.stream().map(Sql::quoted).collect(Collectors.joining(", "));
    }
}
