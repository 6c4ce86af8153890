package dev.entitect.job.rows;

import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.type.BasicType;
import dev.entitect.schema.Column;
import java.util.List;
import java.util.Optional;

/// A column of own rows.
///
/// @param owner    the attribute or association; empty for a side of a join table
/// @param name     the property, or the class that is referred to
/// @param type     for the user: `text(40)`, `Category`
/// @param columns  the table columns that the parts of a cell fill, in order
/// @param without  what the database does with a row that has no such cell
/// @param choices  the values to choose from; empty if any value may be typed
/// @param refers   whether the cell holds the key of another row
public record SampleColumn(Optional<ColumnOwner> owner, String name, String type, List<Column> columns, Without without,
        List<Choice> choices, boolean refers) {

    /// What the database does with a column that no row has a value for.
    public enum Without {
        NULL, DEFAULT, COUNTED
    }

    /// One of the values that a cell may have.
    ///
    /// @param label describes the value for the user; may be the text itself
    public record Choice(String text, String label) {}

    public SampleColumn {
        columns = List.copyOf(columns);
        choices = List.copyOf(choices);
    }

    /// Whether the empty text is a value, distinct from NULL.
    public boolean takesEmptyText() {
        return columns.isEmpty() || columns.stream().anyMatch(column -> switch (column.type()) {
            case BasicType.Text text -> true;
            case BasicType.LongText text -> true;
            case BasicType.Converted unknown -> true;
            default -> false;
        });
    }

    /// Whether the column can be NULL.
    public boolean nullable() {
        return columns.stream().allMatch(Column::nullable);
    }
}
