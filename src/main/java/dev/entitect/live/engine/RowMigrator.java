package dev.entitect.live.engine;

import dev.entitect.live.TableMigration;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/// Copies the rows of one H2 into the tables of another, all or none. Stateless.
final class RowMigrator {

    private static final int BATCH = 1_000;

    private RowMigrator() {}

    /// @return whether they fitted; if not, the tables remain empty
    static boolean move(Connection from, Connection to, List<TableMigration> moves) throws SQLException {
        to.setAutoCommit(false);
        try {
            // the order of tables does not matter, since references are checked only at the end
            run(to, "set referential_integrity false");
            for (TableMigration move : moves) {
                copy(from, to, move);
            }
            to.commit();
            run(to, "set referential_integrity true");
            return Orphans.none(to);
        } catch (SQLException doesNotFit) {
            to.rollback();
            return false;
        } finally {
            to.setAutoCommit(true);
            run(to, "set referential_integrity true");
        }
    }

    private static void copy(Connection from, Connection to, TableMigration move) throws SQLException {
        if (move.columns().isEmpty()) {
            return;
        }
        String select = "select " + names(move.oldColumns()) + " from " + Sql.quoted(move.oldSchema(), move.oldTable());
        String insert = "insert into " + Sql.quoted(move.schema(), move.table()) + " (" + names(move.columns())
                + ") overriding system value values ("
                + move.columns().stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
        try (Statement reading = from.createStatement();
                ResultSet rows = reading.executeQuery(select);
                PreparedStatement writing = to.prepareStatement(insert)) {
            int waiting = 0;
            while (rows.next()) {
                for (int i = 1; i <= move.columns().size(); i++) {
                    writing.setObject(i, rows.getObject(i));
                }
                writing.addBatch();
                if (++waiting % BATCH == 0) {
                    writing.executeBatch();
                }
            }
            writing.executeBatch();
        }
    }

    private static String names(List<String> columns) {
        return columns.stream().map(Sql::quoted).collect(Collectors.joining(", "));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
