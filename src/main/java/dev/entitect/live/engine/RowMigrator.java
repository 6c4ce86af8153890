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
        // before the transaction, since it commits; the order of tables does not matter, since references are checked only at the end
        checkReferences(to, moves, false);
        to.setAutoCommit(false);
        try {
            for (TableMigration move : moves) {
                copy(from, to, move);
            }
            boolean fits = Orphans.none(to);
            if (fits) {
                to.commit();
            }
            return fits;
        } catch (SQLException doesNotFit) {
            return false;
        } finally {
            to.rollback();
            to.setAutoCommit(true);
            checkReferences(to, moves, true);
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

    /// For each table, since only an administrator may change it for all.
    private static void checkReferences(Connection connection, List<TableMigration> moves, boolean check) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (TableMigration move : moves) {
                statement.execute("alter table " + Sql.quoted(move.schema(), move.table()) + " set referential_integrity "
                        + (check ? "true nocheck" : "false"));
            }
        }
    }
}
