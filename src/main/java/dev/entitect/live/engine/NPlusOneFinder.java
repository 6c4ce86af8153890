package dev.entitect.live.engine;

import dev.entitect.live.Cause;
import dev.entitect.live.NPlusOne;
import dev.entitect.live.SqlEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds associations that were loaded one by one for the rows of a query. Stateless.
///
/// An N+1 consists of a statement that returned several rows, followed by several statements of the same shape, each of which loads the
/// same association for one owner. Batches and subselects load it for several owners and do not count.
final class NPlusOneFinder {

    private static final int MIN_STATEMENTS = 2;
    private static final Pattern SEVERAL_OWNERS = Pattern.compile("(?:\\bin ?\\(|= ?any ?\\(|array_contains\\(|\\bunnest\\()",
            Pattern.CASE_INSENSITIVE);

    private NPlusOneFinder() {}

    /// Statements that belong together.
    private record Shape(String role, String sql, String query) {}

    static List<NPlusOne> find(List<SqlEvent> events) {
        Map<Shape, Integer> counts = new LinkedHashMap<>();
        String query = "";
        boolean several = false;
        for (SqlEvent event : events) {
            Cause cause = event.cause();
            boolean later = cause.isLaterLoad() && cause.subject().indexOf('.') >= 0;
            if (later && several && !SEVERAL_OWNERS.matcher(event.sql()).find()) {
                counts.merge(new Shape(cause.subject(), event.sql(), query), 1, Integer::sum);
            }
            if (cause.kind() == Cause.Kind.QUERY) {
                query = cause.subject();
                several = event.rows() >= MIN_STATEMENTS || event.rows() < 0;
            } else if (later && event.rows() >= MIN_STATEMENTS) {
                several = true;
            } else if (cause.kind() == Cause.Kind.FIND) {
                query = "";
                several = false;
            }
        }
        List<NPlusOne> found = new ArrayList<>();
        counts.forEach((shape, count) -> {
            if (count >= MIN_STATEMENTS) {
                found.add(new NPlusOne(shape.role(), count, shape.query(), shape.sql()));
            }
        });
        return found;
    }
}
