package dev.entitect.sample;

import dev.entitect.model.Model;
import dev.entitect.schema.Column;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes rows as comma-separated values, one file per table.
public final class CsvTables {

    private final Schema schema;
    private final CellValues values;
    private final CsvCells cells;

    public CsvTables(Model model, Schema schema, CsvCells cells) {
        this.schema = schema;
        this.values = new CellValues(model);
        this.cells = cells;
    }

    /// @return the rows of each table that has any
    public List<List<TableRows>> byTable(List<TableRows> rows) {
        return List.copyOf(rows.stream().filter(it -> !it.rows().isEmpty()).collect(Collectors.groupingBy(
                it -> List.of(it.schema(), it.table()), LinkedHashMap::new, Collectors.toList())).values());
    }

    /// @param rows all rows of one table
    /// @throws UnwritableRowException if a cell is no value of its column's type
    public void write(List<TableRows> rows, Appendable out) throws IOException {
        List<Column> columns = columns(rows.getFirst());
        out.append(columns.stream().map(Column::name).map(cells::field).collect(Collectors.joining(","))).append(CsvCells.LINE);
        for (TableRows part : rows) {
            int[] positions = columns.stream().mapToInt(column -> part.columns().indexOf(column.name())).toArray();
            for (int row = 0; row < part.rows().size(); row++) {
                for (int i = 0; i < positions.length; i++) {
                    String text = positions[i] < 0 ? null : part.rows().get(row).get(positions[i]);
                    out.append(i == 0 ? "" : ",").append(field(part, row, columns.get(i), text));
                }
                out.append(CsvCells.LINE);
            }
        }
    }

    /// Without repeated names.
    private List<Column> columns(TableRows rows) {
        Table table = schema.tables().stream().filter(it -> it.name().equals(rows.table()) && it.schema().orElse("").equals(rows.schema()))
                .findFirst().orElseThrow();
        Map<String, Column> columns = new LinkedHashMap<>();
        table.columns().forEach(column -> columns.putIfAbsent(column.name(), column));
        return List.copyOf(columns.values());
    }

    private String field(TableRows rows, int row, Column column, String text) {
        return text == null ? cells.field(null) : switch (values.read(column.type(), text)) {
            case CellValues.Reading.Problem(String sentence) -> throw new UnwritableRowException(rows, row, column.name(), sentence);
            case CellValues.Reading.Value(String value) when value.indexOf('\0') >= 0 ->
                throw new UnwritableRowException(rows, row, column.name(), "contains a NUL character, which CSV cannot hold.");
            case CellValues.Reading.Value(String value) -> cells.field(value);
        };
    }
}
