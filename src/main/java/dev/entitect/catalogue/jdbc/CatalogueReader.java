package dev.entitect.catalogue.jdbc;

import dev.entitect.catalogue.Catalogue;
import dev.entitect.dialect.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.EnumSet;

/// Reads the catalogue of one kind of database. Stateless.
///
/// Every reader needs only a handful of statements, whatever the number of tables.
@FunctionalInterface
public interface CatalogueReader {

    /// Reads everything except the database's system tables.
    ///
    /// @throws SQLException if the connection is closed or belongs to another kind of database
    Catalogue read(Connection connection) throws SQLException;

    /// The reader for the database behind a connection.
    ///
    /// @throws SQLFeatureNotSupportedException if there is no reader for this kind of database
    static CatalogueReader of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        Dialect dialect = Dialect.ofProduct(product).orElseThrow(() -> new SQLFeatureNotSupportedException("The catalogue of " + product
                + " cannot be read: the supported databases are " + Dialect.displayNames(EnumSet.allOf(Dialect.class))));
        return switch (dialect) {
            case H2 -> new H2CatalogueReader();
            case SQLITE -> new SqliteCatalogueReader();
            case POSTGRESQL -> new PostgresqlCatalogueReader();
            case MYSQL -> MysqlCatalogueReader.ofMysql();
            case MARIADB -> MysqlCatalogueReader.ofMariadb();
        };
    }
}
