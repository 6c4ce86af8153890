package dev.entitect.live.engine;

import dev.entitect.live.QueryResult;
import dev.entitect.live.ResultColumn;
import java.util.List;

/// What a console read or changed, before the trace is added to it. The lists are the console's own and are not touched afterwards.
record Answer(List<ResultColumn> columns, List<List<Object>> rows, boolean truncated, int updateCount) {

    static Answer changed(int count) {
        return new Answer(List.of(), List.of(), false, count);
    }

    QueryResult with(QueryRun run) {
        return new QueryResult(columns, rows, truncated, updateCount, run.events(), run.elapsed());
    }
}
