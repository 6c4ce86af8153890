package dev.entitect.job.rows;

import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.type.BasicType;
import dev.entitect.schema.Column;
import java.util.List;
import java.util.Optional;

/// What a cell of a row that is written by hand stands for.
///
/// @param owner    the attribute or association; empty for a side of a join table
/// @param name     the property, or the class that is referred to
/// @param type     for people: `text(40)`, `Category`
/// @param columns  of the table, which the parts of the cell fill in this order
/// @param without  what the database does for a row that has no such cell
/// @param choices  the values that it may have, when they can be counted; none where anything may be typed
/// @param refers   to other rows, by their keys
public record SampleColumn(Optional<ColumnOwner> owner, String name, String type, List<Column> columns, Without without,
        List<Choice> choices, boolean refers) {

    /// What becomes of a column that no row mentions.
    public enum Without {
        NULL, DEFAULT, COUNTED
    }

    /// One of the values that a cell may have.
    ///
    /// @param label what tells it apart for people; may be the text itself
    public record Choice(String text, String label) {}

    public SampleColumn {
        columns = List.copyOf(columns);
        choices = List.copyOf(choices);
    }

    /// The empty text is a value, and another one than NULL.
    public boolean takesEmptyText() {
        return columns.isEmpty() || columns.stream().anyMatch(column -> switch (column.type()) {
            case BasicType.Text text -> true;
            case BasicType.LongText text -> true;
            case BasicType.Converted unknown -> true;
            default -> false;
        });
    }

    /// NULL can stand there.
    public boolean nullable() {
        return columns.stream().allMatch(Column::nullable);
    }
}
