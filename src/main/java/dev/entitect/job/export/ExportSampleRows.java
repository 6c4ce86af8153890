package dev.entitect.job.export;

import dev.entitect.dialect.Dialect;
import dev.entitect.file.FileNames;
import dev.entitect.file.SafeFile;
import dev.entitect.generate.GeneratedFile;
import dev.entitect.model.Model;
import dev.entitect.sample.CsvCells;
import dev.entitect.sample.CsvTables;
import dev.entitect.sample.SampleData;
import dev.entitect.sample.SampleRows;
import dev.entitect.sample.SqlInserts;
import dev.entitect.sample.TableRows;
import dev.entitect.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// Writes the sample rows of a model, which has no errors, to files that databases can read.
public final class ExportSampleRows {

    public static final String CSV = ".csv";

    /// What tells our SQL files from those of the user.
    private static final String SQL_START = "-- Sample rows, written by Entitect for ";

    private final Model model;
    private final Schema schema;
    private final SampleData data;

    public ExportSampleRows(Model model) {
        this.model = model;
        this.schema = Schema.of(model);
        this.data = SampleRows.of(model, schema);
    }

    public long rows() {
        return data.tables().stream().mapToLong(table -> table.rows().size()).sum();
    }

    /// Sentences about rows that could not be generated.
    public List<String> warnings() {
        return data.warnings();
    }

    /// @param force whether any other file may be replaced than SQL that was written by this method
    /// @throws dev.entitect.file.FileAccessException if the file cannot be written
    /// @throws dev.entitect.sample.UnwritableRowException if a cell is no value of its column's type
    /// @throws ExistingFile.OtherKindException if the file was not written by this method
    public void sql(Dialect dialect, Path file, boolean force) {
        if (!force) {
            ExistingFile.requireKind(file, "SQL file of sample rows that Entitect wrote", start -> start.startsWith(SQL_START));
        }
        SafeFile.writeText(file, out -> {
            out.write(SQL_START + dialect.displayName() + ".\n");
            new SqlInserts(model, schema, dialect).write(data.tables(), out);
        });
    }

    /// Whether all rows are in one table, and can be written to one CSV file.
    public boolean isOneTable() {
        return schema.tables().size() == 1;
    }

    /// @param force whether any other file may be replaced than CSV with the same columns
    /// @throws dev.entitect.file.FileAccessException if the file cannot be written
    /// @throws dev.entitect.sample.UnwritableRowException if a cell is no value of its column's type
    /// @throws ExistingFile.OtherKindException if the file has other columns
    public void csvOfOneTable(CsvCells cells, Path file, boolean force) {
        CsvTables csv = new CsvTables(model, schema, cells);
        List<TableRows> rows = csv.byTable(data.tables()).stream().findFirst().orElse(List.of());
        String text = rows.isEmpty() ? "" : text(csv, rows);
        if (!force) {
            String header = new String(text.lines().findFirst().orElse("").getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            ExistingFile.requireKind(file, "CSV file with the same columns",
                    start -> start.lines().findFirst().filter(header::equals).isPresent());
        }
        SafeFile.writeString(file, text);
    }

    /// Plans one file per table, called as the table, after its schema if it has one.
    ///
    /// @throws dev.entitect.file.FileAccessException if the folder cannot be read
    /// @throws dev.entitect.file.UnusableFileNameException if the file system cannot hold a file for each table
    /// @throws dev.entitect.sample.UnwritableRowException if a cell is no value of its column's type
    public FolderPlan csv(CsvCells cells, Path folder) {
        CsvTables csv = new CsvTables(model, schema, cells);
        List<GeneratedFile> files = csv.byTable(data.tables()).stream()
                .map(rows -> GeneratedFile.ofModel(fileName(rows.getFirst()), text(csv, rows)))
                .sorted(Comparator.comparing(GeneratedFile::path)).toList();
        return FolderPlan.of(FolderPlan.Kind.ROWS, model, files, folder);
    }

    /// A dot in a name is encoded, because one separates the two names.
    private static String fileName(TableRows rows) {
        String table = FileNames.encoded(rows.table()).replace(".", "%2E");
        return (rows.schema().isEmpty() ? "" : FileNames.encoded(rows.schema()).replace(".", "%2E") + ".") + table + CSV;
    }

    private static String text(CsvTables csv, List<TableRows> rows) {
        StringBuilder text = new StringBuilder();
        try {
            csv.write(rows, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
