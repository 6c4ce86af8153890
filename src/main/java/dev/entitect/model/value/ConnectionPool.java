package dev.entitect.model.value;

import dev.entitect.model.Limits;

/// The settings of a connection pool, in the terms of SQLAlchemy's `create_engine`. https://docs.sqlalchemy.org/en/20/core/pooling.html
///
/// @param size           connections kept open, 1 or more
/// @param overflow additional connections when all of these are in use, 0 or more
/// @param timeoutSeconds how long to wait for a free connection, 1 or more
/// @param recycleSeconds age at which a connection is replaced; 0 for never
/// @param prePing whether a connection is tested before it is handed out
public record ConnectionPool(int size, int overflow, int timeoutSeconds, int recycleSeconds, boolean prePing) {

    public ConnectionPool {
        Limits.require("The size of a connection pool", size, 1, Limits.CONNECTIONS);
        Limits.require("The overflow of a connection pool", overflow, 0, Limits.CONNECTIONS);
        Limits.require("The timeout of a connection pool", timeoutSeconds, 1, Limits.SECONDS);
        Limits.require("The age at which connections are recycled", recycleSeconds, 0, Limits.SECONDS);
    }

    /// SQLAlchemy's defaults, except for a maximum age of half an hour, since databases and firewalls close older connections.
    public static ConnectionPool standard() {
        return new ConnectionPool(5, 10, 30, 1800, false);
    }
}
