package dev.entitect.generate.project;

import dev.entitect.dialect.Dialect;
import dev.entitect.model.Connection;
import dev.entitect.model.value.ConnectionPool;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Writes `hibernate.properties`, which Hibernate reads automatically: the address of the database and the pool settings, in HikariCP's
/// terms. <https://github.com/brettwooldridge/HikariCP#gear-configuration-knobs-baby>
///
/// @param packageName of the class that SQLite needs as dialect
/// @param reactive whether Hibernate Reactive reads the file too
record HibernateProperties(Optional<Connection> connection, String packageName, boolean reactive) {

    private static final String MEMORY = "jdbc:h2:mem:model;DB_CLOSE_DELAY=-1";
    /// Before handing out a connection that was idle for half a second, Hikari tests it; this also keeps idle connections alive.
    private static final int KEEPALIVE_SECONDS = 60;

    String text() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("jakarta.persistence.jdbc.url", connection.map(HibernateProperties::url).orElse(MEMORY));
        connection.map(Connection::user).filter(user -> !user.isEmpty())
                .ifPresent(user -> properties.put("jakarta.persistence.jdbc.user", user));
        if (connection.filter(it -> it.dialect() == Dialect.SQLITE).isPresent()) {
            properties.put("hibernate.dialect", packageName + ".sqlite.CompleteSqliteDialect");
        }
        pool(connection.map(Connection::pool).orElse(ConnectionPool.standard()), properties);
        if (reactive) {
            // the pool of Hibernate Reactive uses Hibernate's own setting
            ConnectionPool pool = connection.map(Connection::pool).orElse(ConnectionPool.standard());
            properties.put("hibernate.connection.pool_size", Integer.toString(pool.size() + pool.overflow()));
        }
        connection.filter(it -> !it.flushByQuery()).ifPresent(it -> properties.put("org.hibernate.flushMode", "COMMIT"));
        properties.put("hibernate.hbm2ddl.halt_on_error", "true");
        StringBuilder text = new StringBuilder("# The password is read from ").append(DatabaseClass.PASSWORD)
                .append(" in the environment.\n");
        properties.forEach((name, value) -> text.append(name).append('=').append(escaped(value)).append('\n'));
        return text.toString();
    }

    /// SQLite enforces foreign keys only on connections that enable it (<https://www.sqlite.org/foreignkeys.html#fk_enable>).
    private static String url(Connection connection) {
        if (connection.dialect() != Dialect.SQLITE || connection.url().contains("foreign_keys=")) {
            return connection.url();
        }
        return connection.url() + (connection.url().contains("?") ? "&" : "?") + "foreign_keys=true";
    }

    private static void pool(ConnectionPool pool, Map<String, String> properties) {
        properties.put("hibernate.hikari.maximumPoolSize", Integer.toString(pool.size() + pool.overflow()));
        properties.put("hibernate.hikari.minimumIdle", Integer.toString(pool.size()));
        properties.put("hibernate.hikari.connectionTimeout", Long.toString(pool.timeoutSeconds() * 1000L));
        properties.put("hibernate.hikari.maxLifetime", Long.toString(pool.recycleSeconds() * 1000L));
        if (pool.prePing()) {
            properties.put("hibernate.hikari.keepaliveTime", Long.toString(KEEPALIVE_SECONDS * 1000L));
        }
    }

    /// As `java.util.Properties` reads it back.
    private static String escaped(String value) {
        StringBuilder text = new StringBuilder();
        value.chars().forEach(letter -> {
            if (letter == '\\') {
                text.append("\\\\");
            } else if (letter == ' ' && text.isEmpty()) {
                text.append("\\ ");
            } else if (letter < ' ' || letter > '~') {
                text.append("\\u%04x".formatted(letter));
            } else {
                text.append((char) letter);
            }
        });
        return text.toString();
    }
}
