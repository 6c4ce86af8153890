package dev.entitect.ui.widget;

import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Columns of a grid with the value type in the header, and a width that fits their content.
public final class GridColumn {

    private static final double MIN_COLUMN_WIDTH = 64;
    private static final double MAX_COLUMN_WIDTH = 300;
    /// Space beside the text: the cell's padding and the sort arrow.
    private static final double PADDING = 34;
    private static final int MEASURED_ROWS = 40;
    // as in the style sheet
    private static final Font CELL_FONT = Font.font("Inter", 13);
    private static final Font TYPE_FONT = Font.font("JetBrains Mono", 11);

    private GridColumn() {}

    /// @param type   display name of the value type
    /// @param number whether the cells are aligned right
    /// @param texts  the texts of its cells
    public static <R, V> TableColumn<R, V> of(String name, String type, boolean number, Stream<String> texts) {
        TableColumn<R, V> column = new TableColumn<>(name);
        Label typeLabel = new Label(type);
        typeLabel.getStyleClass().add("column-type");
        column.setGraphic(typeLabel);
        column.setId(name);
        if (number) {
            column.getStyleClass().add("number-column");
        }
        double header = width(name, CELL_FONT) + width(type, TYPE_FONT) + 6;
        double widest = texts.limit(MEASURED_ROWS).mapToDouble(text -> width(OneLine.of(text), CELL_FONT)).max().orElse(0);
        column.setPrefWidth(Math.clamp(Math.max(header, widest) + PADDING, MIN_COLUMN_WIDTH, MAX_COLUMN_WIDTH));
        return column;
    }

    private static double width(String text, Font font) {
        Text measured = new Text(text);
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }
}
