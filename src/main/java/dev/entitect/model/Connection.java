package dev.entitect.model;

import dev.entitect.dialect.Dialect;
import dev.entitect.model.id.ConnectionId;
import dev.entitect.model.value.ConnectionPool;

/// A database that a model's classes can run on, with all settings except the password, which is never part of a model.
///
/// @param url           JDBC URL without credentials
/// @param user empty if the database needs none
/// @param pool how many connections are kept open, and for how long
/// @param logSql whether every statement is logged with its values (SQLAlchemy: echo)
/// @param logPool whether the pool logs its activity (SQLAlchemy: echo_pool)
/// @param flushByQuery whether changes are flushed before each query that they may affect (SQLAlchemy: autoflush); otherwise only by a
///        commit
public record Connection(
        ConnectionId id,
        String name,
        Dialect dialect,
        String url,
        String user,
        ConnectionPool pool,
        boolean logSql,
        boolean logPool,
        boolean flushByQuery) implements Element {

    public static Connection of(ConnectionId id, String name, Dialect dialect, String url) {
        return new Connection(id, name, dialect, url, "", ConnectionPool.standard(), false, false, true);
    }

    public Connection withName(String other) {
        return new Connection(id, other, dialect, url, user, pool, logSql, logPool, flushByQuery);
    }

    public Connection withUrl(Dialect otherDialect, String otherUrl) {
        return new Connection(id, name, otherDialect, otherUrl, user, pool, logSql, logPool, flushByQuery);
    }

    public Connection withUser(String other) {
        return new Connection(id, name, dialect, url, other, pool, logSql, logPool, flushByQuery);
    }

    public Connection withPool(ConnectionPool other) {
        return new Connection(id, name, dialect, url, user, other, logSql, logPool, flushByQuery);
    }

    public Connection withLogSql(boolean other) {
        return new Connection(id, name, dialect, url, user, pool, other, logPool, flushByQuery);
    }

    public Connection withLogPool(boolean other) {
        return new Connection(id, name, dialect, url, user, pool, logSql, other, flushByQuery);
    }

    public Connection withFlushByQuery(boolean other) {
        return new Connection(id, name, dialect, url, user, pool, logSql, logPool, other);
    }
}
