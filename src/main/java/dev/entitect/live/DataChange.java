package dev.entitect.live;

import java.util.List;
import java.util.Optional;

/// The statements that editing rows sent to the database.
///
/// @param row the added or changed row
/// @param statements in order
/// @param committed whether it is permanent
public record DataChange(Optional<RowId> row, List<SqlEvent> statements, boolean committed) implements RowsChanged {

    public DataChange {
        statements = List.copyOf(statements);
    }

    @Override
    public boolean changedRows() {
        return committed;
    }
}
