package dev.entitect.connect;

import dev.entitect.dialect.Dialect;
import dev.entitect.dialect.Feature;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads and writes addresses in the form of SQLAlchemy's `create_engine`: `dialect+driver://user:password@host:port/database?options`. The
/// driver means nothing here. https://docs.sqlalchemy.org/en/20/core/engines.html#database-urls
final class SqlAlchemyUrl {

    private static final Pattern SYNTAX = Pattern.compile("([A-Za-z0-9]+)(?:\\+[A-Za-z0-9_]+)?://(.*)", Pattern.DOTALL);
    private static final String SQLITE = "jdbc:sqlite:";

    private SqlAlchemyUrl() {}

    static ConnectionUrl parse(String url) {
        Matcher matcher = SYNTAX.matcher(url);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "\"" + hidden(url) + "\" is not a database address: these start with jdbc: or, for SQLAlchemy, with a scheme such as "
                            + "postgresql://");
        }
        String rest = matcher.group(2);
        String scheme = matcher.group(1).toLowerCase(Locale.ROOT);
        Dialect dialect = Arrays.stream(Dialect.values()).filter(it -> it.sqlAlchemySchemes().contains(scheme)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + matcher.group(1)
                        + "\" is not a supported database; these are SQLite, PostgreSQL, MySQL and MariaDB, and H2 with a JDBC URL"));
        return dialect.has(Feature.SERVER)
                ? server(dialect, "jdbc:" + dialect.scheme() + "://", rest)
                : new ConnectionUrl(dialect, "jdbc:" + dialect.scheme() + ":" + file(rest), Optional.empty(), Optional.empty());
    }

    /// The pasted text may contain a password.
    private static String hidden(String url) {
        return url.length() > 12 ? url.substring(0, 12) + "…" : url;
    }

    /// Three slashes and a relative path, four for an absolute one; nothing or `:memory:` for an in-memory database.
    private static String file(String rest) {
        if (rest.isEmpty() || rest.equals("/") || rest.equals("/:memory:")) {
            return ":memory:";
        }
        if (!rest.startsWith("/")) {
            throw new IllegalArgumentException(
                    "SQLite has no server: write sqlite:///app.db for a relative path, sqlite:////path/app.db for an absolute one");
        }
        return Percent.decode(rest.substring(1));
    }

    private static ConnectionUrl server(Dialect dialect, String start, String rest) {
        Authority authority = Authority.parse(rest);
        String host = authority.host().isEmpty() ? "localhost" : authority.host();
        String database = authority.rest().isEmpty() || authority.rest().startsWith("?") ? "/" + authority.rest() : authority.rest();
        return new ConnectionUrl(dialect, start + host + database, authority.user(), authority.password());
    }

    static Optional<String> print(Dialect dialect, String jdbc, String user) {
        String credentials = user.isEmpty() ? "" : Percent.encode(user) + "@";
        String start = "jdbc:" + dialect.scheme() + ":";
        return dialect.sqlAlchemySchemes().stream().findFirst().flatMap(scheme -> dialect.has(Feature.SERVER)
                ? server(jdbc, start, scheme + dialect.sqlAlchemyDriver() + "://" + credentials)
                : Optional.of(scheme + ":///" + jdbc.substring(start.length())));
    }

    /// `jdbc:postgresql:database` is a database on this machine.
    private static Optional<String> server(String jdbc, String start, String printed) {
        if (!jdbc.startsWith(start)) {
            return Optional.empty();
        }
        String rest = jdbc.substring(start.length());
        return Optional.of(printed + (rest.startsWith("//") ? rest.substring(2) : "localhost/" + rest.replaceFirst("^/+", "")));
    }
}
