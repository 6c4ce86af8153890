package dev.entitect.catalogue.jdbc;

import dev.entitect.catalogue.Catalogue;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;

/// Reads what one kind of database has. Stateless.
///
/// Every reader asks with a handful of statements, whatever the number of tables.
@FunctionalInterface
public interface CatalogueReader {

    /// Everything but the database's own tables.
    ///
    /// @throws SQLException if the connection is closed or is one of another kind of database
    Catalogue read(Connection connection) throws SQLException;

    /// The reader for the database behind a connection.
    ///
    /// @throws SQLFeatureNotSupportedException if there is none for that kind
    static CatalogueReader of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "H2" -> new H2CatalogueReader();
            case "SQLite" -> new SqliteCatalogueReader();
            case "PostgreSQL" -> new PostgresqlCatalogueReader();
            case "MySQL" -> MysqlCatalogueReader.ofMysql();
            case "MariaDB" -> MysqlCatalogueReader.ofMariadb();
            default -> throw new SQLFeatureNotSupportedException("The catalogue of " + product + " cannot be read: the databases known are "
                    + "H2, SQLite, PostgreSQL, MySQL and MariaDB");
        };
    }
}
