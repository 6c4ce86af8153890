package dev.entitect.live.engine;

import dev.entitect.live.QueryResult;
import dev.entitect.live.ResultColumn;
import dev.entitect.live.SqlEvent;
import java.util.List;

/// The result of a console, before the trace is added. The lists belong to the console and do not change afterwards.
record Answer(List<ResultColumn> columns, List<List<Object>> rows, boolean truncated, int updateCount, long number) {

    static Answer changed(int count) {
        return new Answer(List.of(), List.of(), false, count, 0);
    }

    QueryResult with(QueryRun run, int offset) {
        List<SqlEvent> events = run.events();
        return new QueryResult(columns, rows, truncated, updateCount, offset, number, events, NPlusOneFinder.find(events), run.elapsed());
    }
}
