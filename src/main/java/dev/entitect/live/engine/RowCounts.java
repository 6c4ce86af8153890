package dev.entitect.live.engine;

import dev.entitect.catalogue.Catalogue;
import dev.entitect.catalogue.jdbc.CatalogueReader;
import dev.entitect.dialect.Dialect;
import dev.entitect.live.TableCount;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Counts the rows of a database. Stateless.
final class RowCounts {

    /// Counting is optional: tables that are not counted by then have no number, however many tables the database has.
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private RowCounts() {}

    /// The number of rows in each table, in the order of the catalogue.
    static List<TableCount> of(Connection connection) throws SQLException {
        DatabaseMetaData metadata = connection.getMetaData();
        List<Name> names = Dialect.ofProduct(metadata.getDatabaseProductName()).filter(Dialect.H2::equals).isPresent()
                ? h2Names(connection)
                : names(CatalogueReader.of(connection).read(connection));
        List<TableCount> counts = new ArrayList<>();
        long end = System.nanoTime() + TIMEOUT.toNanos();
        for (Name name : names) {
            counts.add(new TableCount(name.schema(), name.table(),
                    System.nanoTime() < end ? count(connection, name, metadata.getIdentifierQuoteString()) : -1));
        }
        return counts;
    }

    private record Name(String schema, String table) {}

    private static List<Name> names(Catalogue catalogue) {
        return catalogue.tables().stream().map(table -> new Name(table.schema(), table.name())).toList();
    }

    /// Reading the whole catalogue just for counting would be most of the work when a session is restarted.
    private static List<Name> h2Names(Connection connection) throws SQLException {
        List<Name> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select TABLE_SCHEMA, TABLE_NAME from INFORMATION_SCHEMA.TABLES "
                        + "where TABLE_TYPE = 'BASE TABLE' and TABLE_SCHEMA <> 'INFORMATION_SCHEMA' order by TABLE_SCHEMA, TABLE_NAME")) {
            while (rows.next()) {
                names.add(new Name(rows.getString(1), rows.getString(2)));
            }
        }
        return names;
    }

    /// -1 if counting fails.
    private static long count(Connection connection, Name table, String quote) {
        String name = (table.schema().isEmpty() ? "" : quote + table.schema() + quote + '.') + quote + table.table() + quote;
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout((int) TIMEOUT.toSeconds());
            try (ResultSet rows = statement.executeQuery("select count(*) from " + name)) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException refused) {
            return -1;
        }
    }
}
