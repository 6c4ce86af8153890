package dev.entitect.dialect;

import java.util.Set;
import java.util.regex.Pattern;

/// What an address and a statement may reach on one kind of database, as data. An address can come from a file that somebody else wrote,
/// and a statement may only read and write rows.
///
/// From the manuals: <https://h2database.com/html/features.html#database_url>, <https://h2database.com/html/functions.html>,
/// <https://jdbc.postgresql.org/documentation/use/>, <https://www.postgresql.org/docs/18/functions-admin.html>,
/// <https://www.postgresql.org/docs/18/lo-funcs.html>, <https://www.postgresql.org/docs/18/functions-xml.html#FUNCTIONS-XML-MAPPING>,
/// <https://dev.mysql.com/doc/connector-j/en/connector-j-reference-configuration-properties.html>,
/// <https://dev.mysql.com/doc/refman/9.0/en/functions.html>,
/// <https://mariadb.com/kb/en/about-mariadb-connector-j/#optional-url-parameters>, <https://mariadb.com/kb/en/built-in-functions/>,
/// <https://github.com/xerial/sqlite-jdbc/blob/master/USAGE.md>, <https://www.sqlite.org/loadext.html>,
/// <https://www.sqlite.org/cli.html#special_functions>.
///
/// @param options           names of the options that an address may have, in lower case. Drivers have many others, by which an address
///        runs code, reads and writes files of this machine, connects elsewhere, or weakens what a session promises
/// @param reaching          names of the functions, in lower case, by which a statement could reach more than rows: files, other servers,
///        settings, replication, other sessions, or SQL given as text
/// @param harmless          exceptions from these
/// @param safeOptions       options by which the driver holds what a session promises, to be added after all others; empty for none
/// @param readOnlyOptions   further ones of a read-only session; empty for none
/// @param readOnlyStatement what a connection of a read-only session executes first; empty for nothing
public record AccessPolicy(Set<String> options, Pattern reaching, Set<String> harmless, String safeOptions, String readOnlyOptions,
        String readOnlyStatement) {

    private static final Pattern MYSQL_FUNCTIONS = Pattern.compile("load_file|sys_.*|lib_mysqludf.*|master_pos_wait|source_pos_wait|"
            + "master_gtid_wait|wait_for_executed_gtid_set|wait_until_sql_thread.*|group_replication_.*|asynchronous_connection_.*"
            + "|keyring_.*|audit_.*|service_.*|version_tokens_.*"
            + "|gen_.*|mysql_firewall.*|mysql_query_attribute_string|set_firewall.*|read_firewall.*"
            + "|normalize_statement|get_lock|release_lock|release_all_locks|rotate_system_key|option_tracker_.*|query_rewrite.*|"
            + "load_rewrite_rules|flush_rewrite_cache|mask_.*|http.*|setval|spider_.*|exec.*|eval.*");

    /// The rights of H2's users hold the rest.
    static final AccessPolicy H2 = new AccessPolicy(Set.of("mode", "database_to_upper", "database_to_lower", "case_insensitive_identifiers",
            "db_close_delay", "db_close_on_exit", "auto_server", "auto_server_port", "auto_reconnect", "cipher", "ifexists",
            "forbid_creation",
            "schema", "non_keywords", "lock_timeout", "default_lock_timeout", "access_mode_data", "ignorecase", "default_null_ordering",
            "time zone", "file_lock", "cache_size", "write_delay", "network_timeout", "query_timeout", "user", "password"),
            Pattern.compile("file_read|file_write|csvread|csvwrite|link_schema|abort_session|cancel_session|"
                    + "script|runscript|database_path|ftl?_.*"),
            Set.of(), "", "", "");

    /// `limit_attached`: no statement opens another file; `open_mode` 1: the file is opened for reading only.
    static final AccessPolicy SQLITE = new AccessPolicy(Set.of("foreign_keys", "busy_timeout", "journal_mode", "synchronous", "date_class",
            "date_precision", "date_string_format", "cache", "cache_size", "case_sensitive_like", "encoding", "transaction_mode",
            "open_mode",
            "read_uncommitted", "recursive_triggers", "limit_attached", "mode", "shared_cache"),
            Pattern.compile("load_extension|readfile|writefile|edit|lsdir|lsmode|fsdir|zipfile|sqlar_.*|eval"
                    + "|fts3_tokenizer|sqlite_dbpage|shell_.*|exec.*|define|undefine|fileio_.*|vsv|csv|http.*"
                    + "|tmpfile|mkdir|rmdir"),
            Set.of(),
            "foreign_keys=true&limit_attached=0&busy_timeout=5000&enable_load_extension=false", "open_mode=1", "");

    /// The harmless functions tell something about an object or the session, or wait.
    static final AccessPolicy POSTGRESQL = new AccessPolicy(Set.of("ssl", "sslmode", "sslrootcert", "sslnegotiation", "currentschema",
            "applicationname",
            "connecttimeout", "sockettimeout", "logintimeout", "canceltimeout", "cancelsignaltimeout", "tcpkeepalive", "tcpnodelay",
            "targetservertype", "hostrecheckseconds", "loadbalancehosts", "preparethreshold", "preparedstatementcachequeries",
            "preparedstatementcachesizemib", "defaultrowfetchsize", "rewritebatchedinserts", "stringtype", "binarytransfer", "gssencmode",
            "channelbinding", "readonly", "assumeminserverversion", "quotereturningidentifiers", "autosave", "cleanupsavepoints",
            "adaptivefetch", "databasemetadatacachefields", "escapesyntaxcallmode", "user", "password"),
            Pattern.compile("pg_.*|lo_.*|loread|lowrite|dblink.*|set_config|setval|(?:query|table|schema|"
                    + "database|cursor)_to_xml.*|ts_stat|ts_rewrite|crosstab.*|connectby|http.*|postgres_fdw_.*|file_fdw.*"
                    + "|binary_upgrade_.*|gin_.*|brin_.*|plperl.*|plpython.*|plv8.*|aws_.*|azure_.*|cron_.*|txid_snapshot.*|exec.*|eval.*"
                    + "|xslt_process|xpath_table|bt_.*|verify_heapam|heap_.*|page_.*|get_raw_page|fsm_.*|autoprewarm.*|hypopg.*"
                    + "|adminpack.*"),
            Set.of("pg_typeof", "pg_backend_pid", "pg_sleep", "pg_column_size",
                    "pg_column_compression",
                    "pg_relation_size", "pg_table_size", "pg_indexes_size", "pg_total_relation_size", "pg_database_size", "pg_size_pretty",
                    "pg_size_bytes",
                    "pg_get_constraintdef", "pg_get_indexdef", "pg_get_viewdef", "pg_get_expr", "pg_get_functiondef", "pg_get_triggerdef",
                    "pg_get_partkeydef", "pg_get_serial_sequence", "pg_get_userbyid", "pg_get_keywords", "pg_table_is_visible",
                    "pg_type_is_visible",
                    "pg_function_is_visible", "pg_encoding_to_char", "pg_char_to_encoding", "pg_client_encoding",
                    "pg_postmaster_start_time",
                    "pg_conf_load_time", "pg_is_in_recovery", "pg_my_temp_schema", "pg_trigger_depth", "pg_input_is_valid",
                    "pg_input_error_info",
                    "pg_stat_get_live_tuples", "pg_tablespace_size"),
            "", "readOnly=true&readOnlyMode=always", "");

    static final AccessPolicy MYSQL = new AccessPolicy(Set.of("usessl", "sslmode", "requiressl", "verifyservercertificate", "tlsversions",
            "enabledtlsprotocols", "servertimezone", "connectiontimezone", "forceconnectiontimezonetosession", "preserveinstants",
            "characterencoding", "useunicode", "connectioncollation", "connecttimeout", "sockettimeout", "tcpkeepalive", "tcpnodelay",
            "uselegacydatetimecode", "rewritebatchedstatements", "cacheprepstmts", "prepstmtcachesize", "prepstmtcachesqllimit",
            "useserverprepstmts", "zerodatetimebehavior", "tinyint1isbit", "yearisdatetype", "nullcatalogmeanscurrent", "databaseterm",
            "useinformationschema", "allowpublickeyretrieval", "usecursorfetch", "defaultfetchsize", "sendfractionalseconds",
            "noaccesstoprocedurebodies", "usecompression", "useaffectedrows", "user", "password"),
            MYSQL_FUNCTIONS, Set.of(),
            "allowMultiQueries=false&allowLoadLocalInfile=false&allowUrlInLocalInfile=false&autoDeserialize=false", "",
            "set session transaction read only");

    static final AccessPolicy MARIADB = new AccessPolicy(Set.of("usessl", "sslmode", "trustservercertificate",
            "disablesslhostnameverification",
            "enabledsslprotocolsuites", "connecttimeout", "sockettimeout", "tcpkeepalive", "tcpnodelay", "timezone", "connectiontimezone",
            "forceconnectiontimezonetosession", "preserveinstants", "usebulkstmts", "usebulkstmtsforinserts", "rewritebatchedstatements",
            "cacheprepstmts", "prepstmtcachesize", "useserverprepstmts", "tinyint1isbit", "transformedbitisboolean", "yearisdatetype",
            "permitmysqlscheme", "usemysqlmetadata", "nulldatabasemeanscurrent", "usecatalogterm", "defaultfetchsize", "usecompression",
            "useaffectedrows", "user", "password"),
            MYSQL_FUNCTIONS, Set.of(), "allowMultiQueries=false&allowLocalInfile=false", "", "set session transaction read only");

    /// Whether a function reaches more than rows.
    ///
    /// @param function its name in lower case, without its schema
    public boolean isReaching(String function) {
        return reaching.matcher(function).matches() && !harmless.contains(function);
    }
}
