package dev.entitect.diagram.box;

import static dev.entitect.diagram.box.BoxMetrics.BODY_PADDING;
import static dev.entitect.diagram.box.BoxMetrics.DIVIDER_HEIGHT;
import static dev.entitect.diagram.box.BoxMetrics.ROW_HEIGHT;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.view.Tint;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// A box of a diagram with its content; world pixels.
///
/// @param title shortened to the available space
/// @param subtitle the table, or the kind of an element that is not an entity; may be empty
/// @param keyRows how many of the first rows belong to the primary key
/// @param rows     empty when the box is collapsed
public record NodeBox(NodeId id, NodeKind kind, Rect bounds, double headerHeight, String title, String subtitle, Tint tint,
        List<Row> rows, int keyRows, boolean collapsed) {

    public NodeBox {
        rows = List.copyOf(rows);
    }

    static double bodyHeight(int rows, int keyRows) {
        return rows == 0 ? 0 : 2 * BODY_PADDING + rows * ROW_HEIGHT + (hasDivider(rows, keyRows) ? DIVIDER_HEIGHT : 0);
    }

    private static boolean hasDivider(int rows, int keyRows) {
        return keyRows > 0 && keyRows < rows;
    }

    public Rect header() {
        return new Rect(bounds.x(), bounds.y(), bounds.width(), headerHeight);
    }

    /// The line between the key and the other rows.
    public Optional<Double> dividerY() {
        return hasDivider(rows.size(), keyRows)
                ? Optional.of(rowBounds(keyRows - 1).bottom() + Math.floor(DIVIDER_HEIGHT / 2))
                : Optional.empty();
    }

    /// @param index of the row; one after the last for a new row
    public Rect rowBounds(int index) {
        double divider = hasDivider(rows.size(), keyRows) && index >= keyRows ? DIVIDER_HEIGHT : 0;
        return new Rect(bounds.x(), bounds.y() + headerHeight + BODY_PADDING + index * ROW_HEIGHT + divider, bounds.width(), ROW_HEIGHT);
    }

    public OptionalInt rowOf(ElementId element) {
        return IntStream.range(0, rows.size()).filter(index -> rows.get(index).element().filter(element::equals).isPresent()).findFirst();
    }

    public OptionalInt rowAt(Point point) {
        return IntStream.range(0, rows.size()).filter(index -> rowBounds(index).contains(point)).findFirst();
    }

    public NodeBox movedBy(double dx, double dy) {
        return new NodeBox(id, kind, bounds.movedBy(dx, dy), headerHeight, title, subtitle, tint, rows, keyRows, collapsed);
    }
}
