package dev.entitect.live.engine;

import dev.entitect.live.TableCount;
import dev.entitect.live.catalogue.Catalogue;
import dev.entitect.live.catalogue.CatalogueReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Counts the rows of a database. Stateless.
final class RowCounts {

    /// Counting is a favour; a table that takes longer has no number.
    private static final int SECONDS = 2;

    private RowCounts() {}

    /// How many rows each table holds, in the order of the catalogue.
    static List<TableCount> of(Connection connection) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        List<TableCount> counts = new ArrayList<>();
        for (Catalogue.Table table : CatalogueReader.of(connection).read(connection).tables()) {
            counts.add(new TableCount(table.schema(), table.name(), count(connection, table, quote)));
        }
        return counts;
    }

    /// -1 when it cannot be told.
    private static long count(Connection connection, Catalogue.Table table, String quote) {
        String name = (table.schema().isEmpty() ? "" : quote + table.schema() + quote + '.') + quote + table.name() + quote;
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            try (ResultSet rows = statement.executeQuery("select count(*) from " + name)) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException refused) {
            return -1;
        }
    }
}
