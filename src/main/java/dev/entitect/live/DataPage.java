package dev.entitect.live;

import java.util.List;

/// A page of an entity's rows.
///
/// @param columns the columns of the cells
/// @param rows in the requested order
/// @param total the total number of rows
/// @param pending whether there are uncommitted changes, in any entity
public record DataPage(List<DataColumn> columns, List<DataRow> rows, long total, boolean pending) {

    public DataPage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
