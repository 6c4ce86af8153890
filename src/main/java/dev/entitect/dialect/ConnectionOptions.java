package dev.entitect.dialect;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The options that a database address may have. Drivers have many others, by which an address runs code, reads and writes files of this
/// machine, connects elsewhere, or weakens what a session promises; an address can come from a file that somebody else wrote.
///
/// From the manuals: <https://h2database.com/html/features.html#database_url>, <https://jdbc.postgresql.org/documentation/use/>,
/// <https://dev.mysql.com/doc/connector-j/en/connector-j-reference-configuration-properties.html>,
/// <https://mariadb.com/kb/en/about-mariadb-connector-j/#optional-url-parameters>,
/// <https://github.com/xerial/sqlite-jdbc/blob/master/USAGE.md>.
public final class ConnectionOptions {

    private static final Set<String> H2 = Set.of("mode", "database_to_upper", "database_to_lower", "case_insensitive_identifiers",
            "db_close_delay", "db_close_on_exit", "auto_server", "auto_server_port", "auto_reconnect", "cipher", "ifexists",
            "forbid_creation",
            "schema", "non_keywords", "lock_timeout", "default_lock_timeout", "access_mode_data", "ignorecase", "default_null_ordering",
            "time zone", "file_lock", "cache_size", "write_delay", "network_timeout", "query_timeout", "user", "password");
    private static final Set<String> SQLITE = Set.of("foreign_keys", "busy_timeout", "journal_mode", "synchronous", "date_class",
            "date_precision", "date_string_format", "cache", "cache_size", "case_sensitive_like", "encoding", "transaction_mode",
            "open_mode",
            "read_uncommitted", "recursive_triggers", "limit_attached", "mode", "shared_cache");
    private static final Set<String> POSTGRESQL = Set.of("ssl", "sslmode", "sslrootcert", "sslnegotiation", "currentschema",
            "applicationname",
            "connecttimeout", "sockettimeout", "logintimeout", "canceltimeout", "cancelsignaltimeout", "tcpkeepalive", "tcpnodelay",
            "targetservertype", "hostrecheckseconds", "loadbalancehosts", "preparethreshold", "preparedstatementcachequeries",
            "preparedstatementcachesizemib", "defaultrowfetchsize", "rewritebatchedinserts", "stringtype", "binarytransfer", "gssencmode",
            "channelbinding", "readonly", "assumeminserverversion", "quotereturningidentifiers", "autosave", "cleanupsavepoints",
            "adaptivefetch", "databasemetadatacachefields", "escapesyntaxcallmode", "user", "password");
    private static final Set<String> MYSQL = Set.of("usessl", "sslmode", "requiressl", "verifyservercertificate", "tlsversions",
            "enabledtlsprotocols", "servertimezone", "connectiontimezone", "forceconnectiontimezonetosession", "preserveinstants",
            "characterencoding", "useunicode", "connectioncollation", "connecttimeout", "sockettimeout", "tcpkeepalive", "tcpnodelay",
            "uselegacydatetimecode", "rewritebatchedstatements", "cacheprepstmts", "prepstmtcachesize", "prepstmtcachesqllimit",
            "useserverprepstmts", "zerodatetimebehavior", "tinyint1isbit", "yearisdatetype", "nullcatalogmeanscurrent", "databaseterm",
            "useinformationschema", "allowpublickeyretrieval", "usecursorfetch", "defaultfetchsize", "sendfractionalseconds",
            "noaccesstoprocedurebodies", "usecompression", "useaffectedrows", "user", "password");
    private static final Set<String> MARIADB = Set.of("usessl", "sslmode", "trustservercertificate", "disablesslhostnameverification",
            "enabledsslprotocolsuites", "connecttimeout", "sockettimeout", "tcpkeepalive", "tcpnodelay", "timezone", "connectiontimezone",
            "forceconnectiontimezonetosession", "preserveinstants", "usebulkstmts", "usebulkstmtsforinserts", "rewritebatchedstatements",
            "cacheprepstmts", "prepstmtcachesize", "useserverprepstmts", "tinyint1isbit", "transformedbitisboolean", "yearisdatetype",
            "permitmysqlscheme", "usemysqlmetadata", "nulldatabasemeanscurrent", "usecatalogterm", "defaultfetchsize", "usecompression",
            "useaffectedrows", "user", "password");

    private ConnectionOptions() {}

    /// Why an address must not be connected to, as sentences; empty if it may.
    ///
    /// @param jdbc a JDBC URL
    public static Optional<String> reasonAgainst(String jdbc) {
        String[] parts = jdbc.split(":", 3);
        Optional<Dialect> dialect = parts.length == 3 && parts[0].equalsIgnoreCase("jdbc") ? Dialect.ofScheme(parts[1]) : Optional.empty();
        if (dialect.isEmpty()) {
            return Optional.of("This is not the address of a database that Entitect knows.");
        }
        return place(dialect.get(), parts[2]).or(() -> names(dialect.get(), parts[2]).stream()
                .filter(name -> !allowed(dialect.get()).contains(name))
                .findFirst().map(name -> "The option " + name + " is not allowed in an address, because it could run code, reach files, or "
                        + "weaken what the session promises. Remove it."));
    }

    private static Set<String> allowed(Dialect dialect) {
        return switch (dialect) {
            case H2 -> H2;
            case SQLITE -> SQLITE;
            case POSTGRESQL -> POSTGRESQL;
            case MYSQL -> MYSQL;
            case MARIADB -> MARIADB;
        };
    }

    private static Optional<String> place(Dialect dialect, String rest) {
        String lower = rest.toLowerCase(Locale.ROOT);
        return switch (dialect) {
            case SQLITE -> lower.startsWith(":resource:")
                    ? Optional.of("A database on the class path or a web server cannot be opened. Use the path of a file.")
                    : Optional.empty();
            case H2 -> lower.indexOf('\\') >= 0 && lower.contains("\\;")
                    || lower.matches("(?:zip|classpath|cache|retry|encrypt|async):.*")
                            ? Optional.of("An address of H2 is the path of a file, or begins with mem:, tcp: or ssl:.")
                            : Optional.empty();
            // "(host=a,allowLoadLocalInfile=true)" and "address=(…)" have options of their own
            case MYSQL, MARIADB -> lower.split("\\?", 2)[0].matches(".*[()=].*")
                    ? Optional.of("The host of an address must not have options of its own. Write them after the question mark.")
                    : Optional.empty();
            case POSTGRESQL -> Optional.empty();
        };
    }

    /// In lower case, decoded.
    private static List<String> names(Dialect dialect, String rest) {
        String separator = dialect == Dialect.H2 ? ";" : "&";
        int start = rest.indexOf(dialect == Dialect.H2 ? ';' : '?');
        List<String> names = new ArrayList<>();
        if (start >= 0) {
            for (String option : rest.substring(start + 1).split("[" + separator + "?]")) {
                String name = option.split("=", 2)[0].strip();
                if (!name.isEmpty()) {
                    names.add(decoded(name).strip().toLowerCase(Locale.ROOT));
                }
            }
        }
        return names;
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
