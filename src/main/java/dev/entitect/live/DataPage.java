package dev.entitect.live;

import java.util.List;

/// Some rows of an entity.
///
/// @param columns what the cells are
/// @param rows    in the order that was asked for
/// @param total   rows that there are
/// @param pending whether anything was changed and not committed yet, in any entity
public record DataPage(List<DataColumn> columns, List<DataRow> rows, long total, boolean pending) {

    public DataPage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
