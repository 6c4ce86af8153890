package dev.entitect.connect;

import dev.entitect.dialect.Dialect;
import java.util.Optional;

/// A database's address, taken apart: what JDBC connects to, and who connects. Read from a JDBC URL or from one of SQLAlchemy's.
///
/// @param jdbc     JDBC URL without credentials
/// @param user     empty when the address names none
/// @param password decoded; empty when the address holds none
public record ConnectionUrl(Dialect dialect, String jdbc, Optional<String> user, Optional<String> password) {

    /// @throws IllegalArgumentException when the text is no address of a database that is known; the message is for the user
    public static ConnectionUrl parse(String text) {
        String url = text.strip();
        if (url.isEmpty()) {
            throw new IllegalArgumentException(
                    "An address is missing: paste a JDBC URL or one of SQLAlchemy's, such as postgresql://user@host/database");
        }
        return url.regionMatches(true, 0, "jdbc:", 0, 5) ? JdbcUrl.parse(url) : SqlAlchemyUrl.parse(url);
    }

    /// The same address for `create_engine`, without the password. Empty for H2, which SQLAlchemy does not know.
    ///
    /// @param user empty for none
    public static Optional<String> sqlAlchemy(Dialect dialect, String jdbc, String user) {
        return SqlAlchemyUrl.print(dialect, jdbc, user);
    }

    /// A password has no place in logs.
    @Override
    public String toString() {
        return "ConnectionUrl[" + dialect + ", " + jdbc + user.map(name -> ", " + name).orElse("")
                + password.map(secret -> ", password").orElse("") + "]";
    }
}
