package dev.entitect.live;

import java.util.List;

/// What editing rows sent to the database.
///
/// @param key        of the row that was added or changed; empty for none
/// @param statements in order
/// @param committed  whether it lasts
public record DataChange(String key, List<SqlEvent> statements, boolean committed) implements RowsChanged {

    public DataChange {
        statements = List.copyOf(statements);
    }

    @Override
    public boolean changedRows() {
        return committed;
    }
}
