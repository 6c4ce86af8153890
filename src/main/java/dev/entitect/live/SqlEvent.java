package dev.entitect.live;

import java.time.Duration;
import java.util.List;

/// One SQL statement that was sent to the database.
///
/// @param sql the statement as sent, with `?` for its parameters
/// @param bindValues the parameters in order as SQL literals: `'text'`, `12`, `null`
/// @param time from sending it to the first response, excluding reading the rows
/// @param rows the number of rows read or changed, -1 if the statement failed
/// @param cause why it was sent
public record SqlEvent(String sql, List<String> bindValues, Duration time, long rows, Cause cause) {

    public SqlEvent {
        bindValues = List.copyOf(bindValues);
    }
}
