package dev.entitect.live.engine;

import dev.entitect.dialect.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/// One in-memory H2 with three users: the administrator, who only grants rights; the owner, who creates and fills the tables; and the user
/// that queries run as, who may only read and write rows. An H2 administrator can read files and run Java from SQL, so neither the SQL of a
/// model nor a query may run as one.
///
/// The database exists as long as the administrator's connection. The data sources are thread-safe; the connections serve one thread at a
/// time.
final class MemoryDatabase implements LiveDatabase {

    /// Names keep the case given by the model and are found in any case.
    private static final String SETTINGS = ";DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;TRACE_LEVEL_FILE=0";

    private static final String OWNER = "owner";
    private static final String USER = "model";

    private final String url;
    private final Connection admin;
    private final Connection owner;
    private final DataSource users;

    private MemoryDatabase(String url, Connection admin, Connection owner, DataSource users) {
        this.url = url;
        this.admin = admin;
        this.owner = owner;
        this.users = users;
    }

    static MemoryDatabase create() throws SQLException {
        String url = "jdbc:h2:mem:entitect-" + UUID.randomUUID();
        Connection admin = source(url + SETTINGS, "entitect", UUID.randomUUID().toString()).getConnection();
        try {
            String password = UUID.randomUUID().toString();
            H2Rights.createUser(admin, OWNER, password);
            H2Rights.grantTables(admin, OWNER);
            H2Rights.createUser(admin, USER, password);
            Connection owner = source(url + ";IFEXISTS=TRUE", OWNER, password).getConnection();
            return new MemoryDatabase(url, admin, owner, source(url + ";IFEXISTS=TRUE", USER, password));
        } catch (SQLException e) {
            admin.close();
            throw e;
        }
    }

    private static DataSource source(String url, String user, String password) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    @Override
    public Dialect dialect() {
        return Dialect.H2;
    }

    @Override
    public String url() {
        return url;
    }

    @Override
    public Connection owner() {
        return owner;
    }

    @Override
    public Connection catalogue() {
        return owner;
    }

    @Override
    public DataSource users() {
        return users;
    }

    @Override
    public void grantRows() throws SQLException {
        H2Rights.grantRows(admin, USER, true);
    }

    @Override
    public boolean memory() {
        return true;
    }

    @Override
    public boolean writable() {
        return true;
    }

    @Override
    public Map<String, Object> settings() {
        return LiveDatabase.h2Settings();
    }

    /// Ends the database and every connection to it.
    @Override
    public void close() {
        try (admin; owner) {
            execute(admin, "shutdown immediately");
        } catch (SQLException e) {
            // closing the last connection ends an in-memory database as well
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
