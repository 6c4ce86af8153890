package dev.entitect.sql;

import dev.entitect.dialect.Dialect;
import java.util.Set;
import java.util.regex.Pattern;

/// Functions by which a query could reach more than rows: files, other servers, settings, replication, other sessions, or SQL given as
/// text.
///
/// From the manuals: <https://h2database.com/html/functions.html>, <https://www.postgresql.org/docs/18/functions-admin.html>,
/// <https://www.postgresql.org/docs/18/lo-funcs.html>, <https://www.postgresql.org/docs/18/functions-xml.html#FUNCTIONS-XML-MAPPING>,
/// <https://dev.mysql.com/doc/refman/9.0/en/functions.html>, <https://mariadb.com/kb/en/built-in-functions/>,
/// <https://www.sqlite.org/loadext.html>, <https://www.sqlite.org/cli.html#special_functions>.
public final class ReachingFunctions {

    /// Functions of PostgreSQL's `pg_…` that tell something about an object or the session, or wait.
    private static final Set<String> HARMLESS_PG = Set.of("pg_typeof", "pg_backend_pid", "pg_sleep", "pg_column_size",
            "pg_column_compression",
            "pg_relation_size", "pg_table_size", "pg_indexes_size", "pg_total_relation_size", "pg_database_size", "pg_size_pretty",
            "pg_size_bytes",
            "pg_get_constraintdef", "pg_get_indexdef", "pg_get_viewdef", "pg_get_expr", "pg_get_functiondef", "pg_get_triggerdef",
            "pg_get_partkeydef", "pg_get_serial_sequence", "pg_get_userbyid", "pg_get_keywords", "pg_table_is_visible",
            "pg_type_is_visible",
            "pg_function_is_visible", "pg_encoding_to_char", "pg_char_to_encoding", "pg_client_encoding", "pg_postmaster_start_time",
            "pg_conf_load_time", "pg_is_in_recovery", "pg_my_temp_schema", "pg_trigger_depth", "pg_input_is_valid", "pg_input_error_info",
            "pg_stat_get_live_tuples", "pg_tablespace_size");

    private static final Pattern POSTGRESQL = Pattern.compile("pg_.*|lo_.*|loread|lowrite|dblink.*|set_config|setval|(?:query|table|schema|"
            + "database|cursor)_to_xml.*|ts_stat|ts_rewrite|crosstab.*|connectby|http.*|postgres_fdw_.*|file_fdw.*"
            + "|binary_upgrade_.*|gin_.*|brin_.*|plperl.*|plpython.*|plv8.*|aws_.*|azure_.*|cron_.*|txid_snapshot.*|exec.*|eval.*"
            + "|xslt_process|xpath_table|bt_.*|verify_heapam|heap_.*|page_.*|get_raw_page|fsm_.*|autoprewarm.*|hypopg.*|adminpack.*");
    private static final Pattern MYSQL = Pattern.compile("load_file|sys_.*|lib_mysqludf.*|master_pos_wait|source_pos_wait|"
            + "master_gtid_wait|wait_for_executed_gtid_set|wait_until_sql_thread.*|group_replication_.*|asynchronous_connection_.*"
            + "|keyring_.*|audit_.*|service_.*|version_tokens_.*"
            + "|gen_.*|mysql_firewall.*|mysql_query_attribute_string|set_firewall.*|read_firewall.*"
            + "|normalize_statement|get_lock|release_lock|release_all_locks|rotate_system_key|option_tracker_.*|query_rewrite.*|"
            + "load_rewrite_rules|flush_rewrite_cache|mask_.*|http.*|setval|spider_.*|exec.*|eval.*");
    private static final Pattern SQLITE = Pattern.compile("load_extension|readfile|writefile|edit|lsdir|lsmode|fsdir|zipfile|sqlar_.*|eval"
            + "|fts3_tokenizer|sqlite_dbpage|shell_.*|exec.*|define|undefine|fileio_.*|vsv|csv|http.*"
            + "|tmpfile|mkdir|rmdir");
    private static final Pattern H2 = Pattern.compile("file_read|file_write|csvread|csvwrite|link_schema|abort_session|cancel_session|"
            + "script|runscript|database_path|ftl?_.*");

    private ReachingFunctions() {}

    /// @param name in lower case, without its schema
    public static boolean contains(String name, Dialect dialect) {
        return switch (dialect) {
            case H2 -> H2.matcher(name).matches();
            case SQLITE -> SQLITE.matcher(name).matches();
            case POSTGRESQL -> POSTGRESQL.matcher(name).matches() && !HARMLESS_PG.contains(name);
            case MYSQL, MARIADB -> MYSQL.matcher(name).matches();
        };
    }
}
