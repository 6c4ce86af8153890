package dev.entitect.job.export;

import dev.entitect.dialect.Dialect;
import dev.entitect.file.SafeFile;
import dev.entitect.model.Model;
import dev.entitect.sample.CsvCells;
import dev.entitect.sample.CsvTables;
import dev.entitect.sample.SampleData;
import dev.entitect.sample.SampleRows;
import dev.entitect.sample.SqlInserts;
import dev.entitect.sample.TableRows;
import dev.entitect.schema.Schema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes the sample rows of a model to files that databases can read.
public final class ExportSampleRows {

    private static final String CSV = ".csv";

    /// @param files    the files written
    /// @param rows     the total number of rows in them
    /// @param warnings sentences about rows that could not be generated
    public record ExportedRows(List<Path> files, long rows, List<String> warnings) {}

    private ExportSampleRows() {}

    /// @throws dev.entitect.file.FileAccessException if a file cannot be written
    public static ExportedRows sql(Model model, Dialect dialect, Path file) {
        Schema schema = Schema.of(model);
        SampleData data = SampleRows.of(model, schema);
        SafeFile.writeText(file, out -> new SqlInserts(model, schema, dialect).write(data.tables(), out));
        return new ExportedRows(List.of(file), count(data), data.warnings());
    }

    /// Writes one file per table into a folder. If the path ends in `.csv`, a model with one table is written to that file; with several
    /// tables, the folder has the same name without the extension.
    ///
    /// @param escapeFormulas whether texts are protected from being run as formulas by a spreadsheet
    /// @throws dev.entitect.file.FileAccessException if a file cannot be written
    public static ExportedRows csv(Model model, Path path, boolean escapeFormulas) {
        Schema schema = Schema.of(model);
        SampleData data = SampleRows.of(model, schema);
        CsvTables csv = new CsvTables(model, schema, new CsvCells(escapeFormulas));
        Map<String, List<TableRows>> tables = csv.files(data.tables());
        String name = path.getFileName().toString();
        boolean file = name.endsWith(CSV);
        Path folder = file ? path.resolveSibling(name.substring(0, name.length() - CSV.length())) : path;
        List<Path> written = new ArrayList<>();
        tables.forEach((table, rows) -> {
            Path to = file && schema.tables().size() == 1 ? path : SafeFile.createFolder(folder).resolve(table + CSV);
            SafeFile.writeText(to, out -> csv.write(rows, out));
            written.add(to);
        });
        return new ExportedRows(written, count(data), data.warnings());
    }

    private static long count(SampleData data) {
        return data.tables().stream().mapToLong(table -> table.rows().size()).sum();
    }
}
