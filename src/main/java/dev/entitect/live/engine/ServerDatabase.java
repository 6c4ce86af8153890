package dev.entitect.live.engine;

import dev.entitect.dialect.Dialect;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.PoolSpec;
import dev.entitect.live.Target;
import dev.entitect.live.dialect.CompleteSqliteDialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;

/// An existing database. Queries run with as few rights as the database allows: on H2 as a separate user; on SQLite without other files;
/// and read-only unless changes are allowed. On H2, tables are also created by a separate user, who is no administrator. Both are dropped
/// with the session.
final class ServerDatabase implements LiveDatabase {

    private final Target.Server target;
    private final Dialect dialect;
    private final DatabasePool pool;
    private final Optional<H2Users> h2;
    private Connection admin;
    private Connection owner;

    /// The users that a session creates in an existing H2.
    ///
    /// @param owners creates tables
    /// @param rows   runs queries
    private record H2Users(String ownerName, DatabasePool owners, String rowsName, DatabasePool rows) {}

    private ServerDatabase(Target.Server target, Dialect dialect, DatabasePool pool, Optional<H2Users> h2) {
        this.target = target;
        this.dialect = dialect;
        this.pool = pool;
        this.h2 = h2;
    }

    /// @throws LiveException if the driver is missing or the connection fails
    static ServerDatabase open(Target.Server target) {
        PoolSpec spec = target.pool();
        Dialect dialect = SafeConnections.dialect(spec);
        DatabasePool pool = DatabasePool.open(SafeConnections.of(spec, target.writable()),
                SafeConnections.isReadOnly(dialect, target.writable()));
        reach(pool);
        if (dialect != Dialect.H2) {
            return new ServerDatabase(target, dialect, pool, Optional.empty());
        }
        try {
            return new ServerDatabase(target, dialect, pool, Optional.of(h2Users(spec, pool)));
        } catch (SQLException | LiveException refused) {
            pool.close();
            String reason = refused instanceof SQLException sql ? SqlFault.of(sql).message() : refused.getMessage();
            throw new LiveException(LiveProblem.of(LiveProblem.Kind.SQL,
                    "The user " + spec.user() + " has no right to create the restricted users that the session runs as. " + reason
                            + " Connect as an administrator of this H2."));
        }
    }

    private static H2Users h2Users(PoolSpec spec, DatabasePool pool) throws SQLException {
        String name = RestrictedUserName.create(Instant.now());
        String password = UUID.randomUUID().toString();
        String ownerName = name + "_OWNER";
        try (Connection connection = pool.source().getConnection()) {
            dropOldUsers(connection);
            H2Rights.createUser(connection, ownerName, password);
            H2Rights.grantTables(connection, ownerName);
            H2Rights.createUser(connection, name, password);
        }
        // a user without rights must not repeat the administrator's settings
        PoolSpec plain = spec.at(spec.url().replaceFirst(";.*", ""), "");
        DatabasePool owners = DatabasePool.open(plain.as(ownerName, password), false);
        try {
            return new H2Users(ownerName, owners, name, DatabasePool.open(plain.as(name, password), false));
        } catch (LiveException refused) {
            owners.close();
            throw refused;
        }
    }

    /// Hibernate would only report that it cannot determine the database.
    private static void reach(DatabasePool pool) {
        try {
            pool.ask();
        } catch (LiveException refused) {
            pool.close();
            throw new LiveException(
                    LiveProblem.of(LiveProblem.Kind.SQL, "The database cannot be reached. " + refused.problems().getFirst().message()));
        }
    }

    /// Drops users left by sessions that did not end normally, but not those of other running sessions, which may have no connection now.
    private static void dropOldUsers(Connection connection) throws SQLException {
        List<String> old = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement
                        .executeQuery(
                                "select USER_NAME from INFORMATION_SCHEMA.USERS where USER_NAME like '" + RestrictedUserName.PREFIX + "%'"
                                        + " and USER_NAME not in (select USER_NAME from INFORMATION_SCHEMA.SESSIONS)")) {
            while (rows.next()) {
                old.add(rows.getString(1));
            }
        }
        for (String name : old.stream().filter(user -> RestrictedUserName.isAbandoned(user, Instant.now())).toList()) {
            H2Rights.dropUser(connection, name);
        }
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public String url() {
        return target.pool().url();
    }

    private Connection admin() throws SQLException {
        if (admin == null || admin.isClosed()) {
            admin = pool.source().getConnection();
        }
        return admin;
    }

    @Override
    public Connection owner() throws SQLException {
        if (h2.isEmpty()) {
            return admin();
        }
        if (owner == null || owner.isClosed()) {
            owner = h2.get().owners().source().getConnection();
        }
        return owner;
    }

    @Override
    public Connection catalogue() throws SQLException {
        return admin();
    }

    @Override
    public DataSource users() {
        return h2.map(H2Users::rows).orElse(pool).source();
    }

    @Override
    public void grantRows() throws SQLException {
        if (h2.isPresent()) {
            H2Rights.grantRows(admin(), h2.get().rowsName(), target.writable());
        }
    }

    @Override
    public boolean memory() {
        return false;
    }

    @Override
    public boolean writable() {
        return target.writable();
    }

    @Override
    public Map<String, Object> settings() {
        if (dialect == Dialect.SQLITE) {
            return Map.of(AvailableSettings.DIALECT, CompleteSqliteDialect.class.getName());
        }
        return h2.isPresent() ? LiveDatabase.h2Settings() : Map.of();
    }

    @Override
    public void close() {
        h2.ifPresent(users -> {
            users.rows().close();
            users.owners().close();
        });
        try (pool) {
            if (h2.isPresent()) {
                H2Rights.dropUser(admin(), h2.get().rowsName());
                H2Rights.dropUser(admin(), h2.get().ownerName());
            }
            if (admin != null) {
                admin.close();
            }
        } catch (SQLException gone) {
            // the next session drops it
        }
    }
}
