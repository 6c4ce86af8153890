package dev.entitect.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.dialect.Dialect;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlGateTest {

    /// On every database.
    private static final List<String> COMMANDS = List.of("set password 'x'", "set autocommit true",
            "set session characteristics as transaction "
                    + "read write",
            "SET TRANSACTION READ WRITE", "reset all", "begin", "begin read write", "start transaction read write", "commit",
            "rollback", "savepoint a", "release savepoint a", "abort", "end", "do $$ begin end $$", "do sleep(1)", "copy t to '/tmp/x'",
            "copy (select 1) to program 'id'", "load data infile '/etc/passwd' into table t", "load 'plugin'", "handler t open",
            "prepare p as select 1",
            "execute p", "execute immediate 'set password ''x'''", "deallocate all", "declare c cursor for select 1", "fetch all from c",
            "listen a",
            "notify a", "unlisten *", "lock table t", "unlock tables", "flush tables", "kill 1", "vacuum", "vacuum into '/tmp/x'",
            "vacuum full t",
            "analyze", "analyze t", "analyze table t", "cluster t", "reindex table t", "checkpoint", "discard all",
            "refresh materialized view v",
            "security label on table t is 'x'", "comment on table t is 'x'", "import foreign schema a from server b into c",
            "create table t(i int)", "create temporary table t(i int)", "create extension dblink", "create function f() returns int as 'x'",
            "create alias a as ''", "create trigger t before insert on t call 'x'", "create user u password 'x' admin",
            "create role r superuser",
            "create server s foreign data wrapper w", "create publication p for all tables",
            "create subscription s connection 'x' publication p",
            "alter table t add c int", "alter user sa admin true", "alter system set a = 'b'", "alter role r superuser", "drop table t",
            "drop database d", "drop all objects", "truncate table t", "rename table a to b", "grant all on t to public",
            "revoke all on t from u",
            "backup to '/tmp/x'", "restore table t from '/tmp'", "script to '/tmp/x'", "runscript from '/tmp/x'", "shutdown",
            "attach 'x' as y",
            "detach y", "install plugin a soname 'b'", "install component 'x'", "uninstall plugin a", "change master to master_host = 'x'",
            "change replication source to source_host = 'x'", "start slave", "stop replica", "reset master", "purge binary logs to 'x'",
            "use mysql",
            "help 'x'", "xa start 'x'", "binlog 'x'", "clone local data directory '/tmp'", "cache index t in c", "repair table t",
            "optimize table t",
            "signal sqlstate '45000'", "get diagnostics @a = number", "select 1; drop table t", "select 1;;select 2", "; ; set a = 1",
            "select 1 into outfile '/tmp/x'", "select 1 INTO/**/DUMPFILE '/tmp/x'", "(select 1 into outfile '/tmp/x')", "select 1 into @a",
            "select * into t2 from t", "with a as (select 1) select * into t2 from a", "table t into outfile '/tmp/x'",
            "values row(1) into outfile '/tmp/x'", "select 1 union select 2 into outfile '/tmp/x'", "/*! set @a = 1 */",
            "select 1 /*!50000 into "
                    + "outfile '/tmp/x' */",
            "/*M! set @a = 1 */ select 1", "explain analyze", "explain create table t(i int)", "explain analyze create table t as select 1",
            "explain execute p", "-- x\r set password 'x'", "select 'a", "select /* 1", "select \u00A01", "select 1\0", "", "  ",
            "-- nothing",
            "/* nothing */;", "{call f()}", "pragma query_only = 0", "pragma writable_schema = 1", "pragma journal_mode(delete)",
            "pragma temp_store_directory = '/'",
            "pragma key = 'x'", "pragma schema_version = 7", "pragma main.user_version = 1", "pragma trusted_schema = 1");

    private static final List<String> WRITING = List.of("insert into t values (1)", "update t set a = 1", "delete from t",
            "merge into t using s on t.a = s.a when matched then delete", "replace into t values (1)",
            "with a as (delete from t returning *) select * from a",
            "with a as (select 1) insert into t select * from a", "explain analyze delete from t", "explain (analyze) update t set a = 1",
            "EXPLAIN ANALYZE insert into t values (1)", "analyze format=json delete from t", "(delete from t)", "/* x */ delete from t");

    static Stream<Arguments> functions() {
        return Stream.of(
                calls(Dialect.H2, "file_read('/x')", "FILE_WRITE('a', '/x')", "csvread('/x')", "csvwrite('/x', 'select 1')",
                        "link_schema('a','b','c','d','e','f')", "\"FILE_READ\"('/x')", "`file_read`('/x')", "file_read/**/('/x')",
                        "U&\"\\0046ILE_READ\"('/x')", "file_read -- x\n('/x')", "file_read // x\n('/x')", "abort_session(1)", "ft_init()"),
                calls(Dialect.POSTGRESQL, "pg_read_file('/x')", "pg_read_file/**/('/x')", "pg_read_file /* /* */ */ ('/x')",
                        "pg_catalog.pg_read_file('/x')", "\"pg_read_file\"('/x')", "U&\"pg_read_f\\0069le\"('/x')",
                        "pg_catalog . \"pg_read_file\" ('/x')",
                        "PG_READ_BINARY_FILE('/x')", "pg_ls_dir('/')", "pg_stat_file('/x')", "pg_file_write('a','b',true)",
                        "lo_import('/x')",
                        "lo_export(1, '/x')", "lo_from_bytea(0, '')", "lo_put(1,1,'')", "set_config('a','b',false)", "dblink('x','y')",
                        "dblink_exec('x','y')", "query_to_xml('select 1',true,true,'')", "database_to_xml(true,true,'')",
                        "table_to_xml('t',true,true,'')",
                        "ts_stat('select 1')", "crosstab('select 1')", "pg_terminate_backend(1)", "pg_cancel_backend(1)",
                        "pg_reload_conf()",
                        "pg_rotate_logfile()", "pg_switch_wal()", "pg_create_restore_point('x')", "pg_start_backup('x')",
                        "pg_backup_start('x')",
                        "pg_promote()", "pg_advisory_lock(1)", "pg_notify('a','b')", "pg_logical_emit_message(true,'a','b')",
                        "pg_create_logical_replication_slot('a','b')", "pg_drop_replication_slot('a')", "pg_replication_origin_create('a')",
                        "pg_export_snapshot()", "pg_execute_server_program('id')", "pg_current_logfile()", "pg_hba_file_rules()",
                        "pg_read_server_files()", "pg_stat_reset()", "pg_log_backend_memory_contexts(1)", "http_get('http://x')",
                        "loread(1,1)",
                        "get_raw_page('t',0)", "gin_clean_pending_list('i')", "brin_summarize_new_values('i')", "setval('s',1)",
                        "pg_read_file\n(E'/x')", "pg_get_wal_stats('a')", "currval('s') + pg_sleep(1) + pg_ls_waldir()"),
                calls(Dialect.MYSQL, "load_file('/x')", "LOAD_FILE/**/('/x')", "load_file #x\n('/x')", "`load_file`('/x')",
                        "sys_exec('id')",
                        "sys_eval('id')", "source_pos_wait('a',1)", "get_lock('a',1)", "release_all_locks()", "keyring_key_fetch('a')",
                        "group_replication_set_as_primary('a')", "asynchronous_connection_failover_add_source('a','b',1,'c',1)",
                        "load_file -- x\n('/x')"),
                calls(Dialect.MARIADB, "load_file('/x')", "master_gtid_wait('a')", "sys_exec('id')", "spider_direct_sql('a','b','c')",
                        "load_file(/**/'/x')", "`load_file` ('/x')"),
                calls(Dialect.SQLITE, "load_extension('x')", "LOAD_EXTENSION('x','y')", "[load_extension]('x')", "`load_extension`('x')",
                        "\"load_extension\"('x')", "load_extension/**/('x')", "writefile('a','b')", "readfile('/x')", "edit('a')",
                        "fts3_tokenizer('a')",
                        "zipfile('a')", "fsdir('/')", "eval('select 1')"))
                .flatMap(List::stream);
    }

    private static List<Arguments> calls(Dialect dialect, String... calls) {
        return Stream.of(calls).map(call -> Arguments.of(dialect, call)).toList();
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void onlyStatementsThatReadAndWriteRowsAreSent(Dialect dialect) {
        SqlGate gate = new SqlGate(dialect, true);

        assertThat(COMMANDS).allSatisfy(sql -> assertThat(gate.reasonAgainst(sql)).as(sql).isPresent());
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aReadOnlySessionSendsNoChange(Dialect dialect) {
        SqlGate reading = new SqlGate(dialect, false);

        assertThat(WRITING).allSatisfy(sql -> assertThat(reading.reasonAgainst(sql)).as(sql).isPresent());
    }

    @ParameterizedTest
    @MethodSource("functions")
    void functionsThatReachMoreThanRowsAreRefusedWhereverTheyAreCalled(Dialect dialect, String call) {
        SqlGate gate = new SqlGate(dialect, true);

        for (String sql : List.of("select " + call, "select * from t where a = (select " + call + ")",
                "insert into t values (" + call + ")",
                "with x as (select " + call + ") select * from x", "select case when 1 = 1 then " + call + " end", "explain select " + call,
                "values (" + call + ")", "call " + call, "select * from " + call, "update t set a = " + call + " where b = ?")) {
            assertThat(gate.reasonAgainst(sql)).as(sql).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "select * from users where id = ?", "(select 1) union (select 2)",
        "with recursive n(i) as (select 1 union all select i + 1 from n) select * from n",
        "select count(*) from t /* from User */", "/* load one User */ select u.id from users u where u.id=?",
        "select 'set password; drop table x'",
        "select replace(a, ';', '--') from t", "values (1)", "explain select 1", "select 1;", "select file_read from t",
        "select pg.load_file from pg",
        "select current_timestamp", "select lower(name), coalesce(a, 1) from t order by 1 limit 10 offset 5"
    })
    void queriesAreSentInEverySession(String sql) {
        assertThat(EnumSet.allOf(Dialect.class))
                .allSatisfy(dialect -> assertThat(new SqlGate(dialect, false).reasonAgainst(sql)).as(sql).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "insert into t (a) values (?)", "insert into t select * from s", "update t set a = ? where b = ?",
        "delete from t where a in (?, ?)",
        "merge into t using s on t.a = s.a when not matched then insert values (1)",
        "create local temporary table HT_users(id bigint) transactional",
        "drop table HTE_users", "drop local temporary table HT_users", "explain analyze select 1",
        "with a as (select 1) insert into t select * from a",
        "insert ignore into t values (1)", "replace into t values (1)", "insert or replace into t values (1)"
    })
    void changesOfRowsAreSentInAWritableSession(String sql) {
        assertThat(EnumSet.allOf(Dialect.class))
                .allSatisfy(dialect -> assertThat(new SqlGate(dialect, true).reasonAgainst(sql)).as(sql).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pragma table_info(users)", "pragma main.index_list('users')", "pragma schema_version", "pragma foreign_key_check"})
    void pragmasThatDescribeTablesAreSent(String sql) {
        assertThat(new SqlGate(Dialect.SQLITE, false).reasonAgainst(sql)).isEmpty();
    }
}
