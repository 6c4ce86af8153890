package dev.entitect.live;

import java.util.List;

/// One editable row of an entity.
///
/// @param cells in the order of the page's columns
/// @param pending whether it was added or changed since the last commit
public record DataRow(RowId id, List<Cell> cells, boolean pending) {

    public DataRow {
        cells = List.copyOf(cells);
    }
}
