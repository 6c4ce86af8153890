package dev.entitect.connect;

import dev.entitect.dialect.Dialect;
import java.util.Optional;

/// A parsed database address: what JDBC connects to, and as which user. Read from a JDBC URL or from a SQLAlchemy URL.
///
/// @param jdbc     JDBC URL without credentials
/// @param user empty if the address has none
/// @param password decoded; empty if the address has none
public record ConnectionUrl(Dialect dialect, String jdbc, Optional<String> user, Optional<String> password) {

    /// @throws IllegalArgumentException if the text is not the address of a supported database; the message is shown to the user
    public static ConnectionUrl parse(String text) {
        String url = text.strip();
        if (url.isEmpty()) {
            throw new IllegalArgumentException(
                    "The address is empty: enter a JDBC URL or a SQLAlchemy URL, such as postgresql://user@host/database");
        }
        return url.regionMatches(true, 0, "jdbc:", 0, 5) ? JdbcUrl.parse(url) : SqlAlchemyUrl.parse(url);
    }

    /// The same address for `create_engine`, without the password. Empty for H2, which SQLAlchemy does not support.
    ///
    /// @param user empty for none
    public static Optional<String> sqlAlchemy(Dialect dialect, String jdbc, String user) {
        return SqlAlchemyUrl.print(dialect, jdbc, user);
    }

    /// Without the password, which must not be logged.
    @Override
    public String toString() {
        return "ConnectionUrl[" + dialect + ", " + jdbc + user.map(name -> ", " + name).orElse("")
                + password.map(secret -> ", password").orElse("") + "]";
    }
}
