package dev.entitect.model;

import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.SampleOwner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// A few rows to try a model with.
///
/// @param of      an entity, or an association with a join table
/// @param columns what each cell of a row stands for. For a join table it is empty: a row is the owner's key, then the inverse side's
/// @param rows    cells as text that the column's type can read, an enum constant by its name; an empty cell is NULL. A cell of an
///                association is the key of the row it refers to, its parts joined by a comma
public record SampleTable(SampleOwner of, List<ColumnOwner> columns, List<List<Optional<String>>> rows) {

    public SampleTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(row -> Collections.unmodifiableList(new ArrayList<>(row))).toList();
    }
}
