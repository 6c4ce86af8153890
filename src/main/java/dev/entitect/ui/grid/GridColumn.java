package dev.entitect.ui.grid;

import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Columns of a grid with the type of their values in the header, as wide as what stands in them.
public final class GridColumn {

    private static final double NARROWEST = 64;
    private static final double WIDEST = 300;
    /// Room beside the text: the paddings of a cell and the arrow of a sorted column.
    private static final double AROUND = 34;
    private static final int MEASURED_ROWS = 40;
    // as in the style sheet
    private static final Font CELL_FONT = Font.font("Inter", 13);
    private static final Font TYPE_FONT = Font.font("JetBrains Mono", 11);

    private GridColumn() {
    }

    /// @param type   of the values, for people
    /// @param number its cells stand at the right
    /// @param texts  what stands in it
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
        column.setPrefWidth(Math.clamp(Math.max(header, widest) + AROUND, NARROWEST, WIDEST));
        return column;
    }

    private static double width(String text, Font font) {
        Text measured = new Text(text);
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }
}
