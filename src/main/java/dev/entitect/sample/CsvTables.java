package dev.entitect.sample;

import dev.entitect.schema.Column;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Writes rows as comma-separated values (RFC 4180), one file per table. NULL is an empty field, an empty text a pair of quotes.
public final class CsvTables {

    private static final String LINE = "\r\n";

    private final Schema schema;

    public CsvTables(Schema schema) {
        this.schema = schema;
    }

    /// @return the rows of each table that has any, by the name of the table, qualified with its schema if it has one
    public Map<String, List<TableRows>> files(List<TableRows> rows) {
        return rows.stream().filter(it -> !it.rows().isEmpty()).collect(Collectors.groupingBy(
                it -> it.schema().isEmpty() ? it.table() : it.schema() + "." + it.table(), TreeMap::new, Collectors.toList()));
    }

    /// @param rows all rows of one table
    public void write(List<TableRows> rows, Appendable out) throws IOException {
        List<String> columns = schema.tables().stream().filter(it -> isOf(it, rows.getFirst())).findFirst().orElseThrow().columns().stream()
                .map(Column::name).distinct().toList();
        out.append(columns.stream().map(CsvTables::field).collect(Collectors.joining(","))).append(LINE);
        for (TableRows part : rows) {
            int[] positions = columns.stream().mapToInt(part.columns()::indexOf).toArray();
            for (List<String> row : part.rows()) {
                for (int i = 0; i < positions.length; i++) {
                    out.append(i == 0 ? "" : ",").append(positions[i] < 0 ? "" : field(row.get(positions[i])));
                }
                out.append(LINE);
            }
        }
    }

    private static boolean isOf(Table table, TableRows rows) {
        return table.name().equals(rows.table()) && table.schema().orElse("").equals(rows.schema());
    }

    private static String field(String cell) {
        if (cell == null) {
            return "";
        }
        boolean plain = !cell.isEmpty()
                && cell.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter == '\r' || letter == '\n');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
