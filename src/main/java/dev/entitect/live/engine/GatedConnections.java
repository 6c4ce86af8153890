package dev.entitect.live.engine;

import dev.entitect.sql.SqlGate;
import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;

/// Connections that send nothing that a gate refuses, whoever uses them: queries, Hibernate, or Java code. Their statements and metadata
/// lead back to them, not to the driver's connection. Thread-safe.
final class GatedConnections implements DataSource {

    private static final String REFUSED_STATE = "42501";
    private static final Set<String> SENDING = Set.of("prepareStatement", "prepareCall", "nativeSQL", "execute", "executeQuery",
            "executeUpdate",
            "executeLargeUpdate", "addBatch");

    private final DataSource source;
    private final SqlGate gate;
    private final boolean writable;

    /// @param writable whether users may make a connection writable
    GatedConnections(DataSource source, SqlGate gate, boolean writable) {
        this.source = source;
        this.gate = gate;
        this.writable = writable;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return gated(source.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("A session connects as one user.");
    }

    private Connection gated(Connection connection) {
        return proxy(Connection.class, new Handler(connection, Optional.empty()));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(GatedConnections.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /// @param target     a connection, a statement, or the metadata of a database
    /// @param connection the gated connection that it came from; empty for a connection
    private final class Handler implements InvocationHandler {

        private final Object target;
        private final Optional<Connection> connection;

        Handler(Object target, Optional<Connection> connection) {
            this.target = target;
            this.connection = connection;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            String name = method.getName();
            switch (name) {
                case "getConnection" -> {
                    return connection.orElseThrow();
                }
                case "unwrap" ->
                    throw new SQLFeatureNotSupportedException("A session does not give access to the driver's own connection.");
                case "isWrapperFor" -> {
                    return false;
                }
                case "equals" -> {
                    return proxy == arguments[0];
                }
                case "setReadOnly" -> {
                    if (!writable && Boolean.FALSE.equals(arguments[0])) {
                        throw new SQLException("The session is read-only.", REFUSED_STATE);
                    }
                }
                default -> {
                    if (SENDING.contains(name) && arguments != null && arguments[0] instanceof String sql) {
                        check(sql);
                    }
                }
            }
            Object result = call(method, arguments);
            Connection owner = connection.orElseGet(() -> (Connection) proxy);
            return switch (result) {
                case Statement statement when method.getReturnType() != Object.class -> proxy(method.getReturnType(),
                        new Handler(statement, Optional.of(owner)));
                case DatabaseMetaData metadata -> proxy(DatabaseMetaData.class, new Handler(metadata, Optional.of(owner)));
                case null, default -> result;
            };
        }

        private Object call(Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    private void check(String sql) throws SQLException {
        Optional<String> reason = gate.reasonAgainst(sql);
        if (reason.isPresent()) {
            throw new SQLException(reason.get(), REFUSED_STATE);
        }
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return source.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        source.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        source.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return source.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return source.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException("A session does not give access to the driver's own data source.");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
