package dev.entitect.live.engine;

import java.lang.reflect.Method;
import java.sql.ResultSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ConnectionInfo;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.proxy.ProxyConfig;
import net.ttddyy.dsproxy.proxy.SimpleResultSetProxyLogic;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/// Observes every statement of a data source and reports it to the running query. One query runs at a time; it is the only state.
final class SqlTrace implements QueryExecutionListener {

    private volatile QueryRun run;

    /// The same data source, with this trace listening.
    DataSource listenTo(DataSource source) {
        return ProxyDataSourceBuilder.create(source).listener(this).proxyResultSet(CountingResultSet::new).buildProxy();
    }

    void begin(QueryRun begun) {
        run = begun;
    }

    void end() {
        run = null;
    }

    /// The running query, if any.
    Optional<QueryRun> current() {
        return Optional.ofNullable(run);
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        QueryRun current = run;
        if (current != null) {
            String sql = queries.stream().map(QueryInfo::getQuery).distinct().collect(Collectors.joining(";\n"));
            List<String> bindValues = queries.stream()
                    .flatMap(query -> query.getParametersList().stream())
                    .flatMap(List::stream)
                    .map(SqlTrace::bindValue)
                    .toList();
            current.executing(execution.getStatement(), sql, bindValues);
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        QueryRun current = run;
        if (current != null) {
            current.executed();
            current.latest().answered();
            if (execution.getResult() instanceof Number count) {
                current.latest().changed(count.longValue());
            }
        }
    }

    private static String bindValue(ParameterSetOperation operation) {
        Object value = operation.getArgs()[1];
        if (ParameterSetOperation.isSetNullParameterOperation(operation) || value == null) {
            return "null";
        }
        return switch (PlainValue.of(value)) {
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            case Object other -> Sql.literal(other.toString());
        };
    }

    /// Counts the rows read, and stops reading when the query is stopped.
    private final class CountingResultSet extends SimpleResultSetProxyLogic {

        private final QueryRun owner = run;
        private final StatementRecord rows = owner == null ? null : owner.latest();

        CountingResultSet(ResultSet resultSet, ConnectionInfo connection, ProxyConfig config) {
            super(resultSet, connection, config);
            if (rows != null) {
                rows.opened();
            }
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
            Object result = super.invoke(proxy, method, args);
            if (rows != null && Boolean.TRUE.equals(result) && method.getName().equals("next")) {
                owner.check();
                rows.read();
            }
            return result;
        }
    }
}
