package dev.entitect.catalogue.jdbc;

import dev.entitect.catalogue.Catalogue;
import dev.entitect.dialect.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.EnumSet;

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
