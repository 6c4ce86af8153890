package dev.entitect.live;

import java.util.List;

/// The statements that editing rows sent to the database.
///
/// @param key of the added or changed row; empty for none
/// @param statements in order
/// @param committed whether it is permanent
public record DataChange(String key, List<SqlEvent> statements, boolean committed) implements RowsChanged {

    public DataChange {
        statements = List.copyOf(statements);
    }

    @Override
    public boolean changedRows() {
        return committed;
    }
}
