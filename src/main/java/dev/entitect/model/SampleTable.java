package dev.entitect.model;

import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.SampleOwner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Own rows of an entity or a join table.
///
/// @param of      an entity, or an association with a join table
/// @param columns the column of each cell in a row. Empty for a join table, where a row has the owner's key, then the key of the inverse
///        side
/// @param rows cells as text in the format of the column's type, enum constants by name; an empty cell is NULL. The cell of an association
///        contains the key of the referenced row, with the parts separated by commas
public record SampleTable(SampleOwner of, List<ColumnOwner> columns, List<List<Optional<String>>> rows) {

    public SampleTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(row -> Collections.unmodifiableList(new ArrayList<>(row))).toList();
    }
}
