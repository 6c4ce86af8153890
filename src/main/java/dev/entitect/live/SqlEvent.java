package dev.entitect.live;

import java.time.Duration;
import java.util.List;

/// One SQL statement the database was given.
///
/// @param sql the statement as sent, with `?` for its parameters
/// @param bindValues the parameters in order as SQL literals: `'text'`, `12`, `null`
/// @param time from sending it to the first answer; reading rows comes on top
/// @param rows the rows read or changed, -1 when the statement failed
/// @param cause why it was sent
public record SqlEvent(String sql, List<String> bindValues, Duration time, long rows, Cause cause) {

    public SqlEvent {
        bindValues = List.copyOf(bindValues);
    }
}
