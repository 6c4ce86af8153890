package dev.entitect.cli;

import dev.entitect.dialect.Dialect;
import dev.entitect.job.export.ExportSampleRows;
import dev.entitect.model.Model;
import dev.entitect.model.SamplePlan;
import dev.entitect.sample.CsvCells;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "seed", mixinStandardHelpOptions = true,
        description = "Exports the sample rows of a model, own and generated, as SQL or as one CSV file per table.")
final class SeedCommand implements Callable<Integer> {

    private static final String SQL = ".sql";

    @Mixin
    private ModelArgument argument;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true,
            description = "SQL file (data.sql), or folder for CSV files (data or data.csv).")
    private Path output;

    @Option(names = "--rows", paramLabel = "N",
            description = "Number of rows to generate per entity (default: the model's setting, or 100).")
    private Optional<Integer> rows;

    @Option(names = "--seed", paramLabel = "S", description = "Random seed (default: the model's setting, or 1).")
    private Optional<Long> seed;

    @Option(names = "--skew", paramLabel = "X", description = "Distribution of children over parents, from 0 (even) to 1 (very uneven).")
    private Optional<Double> skew;

    @Option(names = "--dialect", paramLabel = "DATABASE", defaultValue = "H2",
            description = "Target database of the SQL: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Dialect dialect;

    @Option(names = "--escape-formulas", negatable = true, defaultValue = "true", fallbackValue = "true",
            description = "CSV: put an apostrophe before texts that a spreadsheet would run as formulas (default: yes).")
    private boolean escapeFormulas;

    @Mixin
    private FolderOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        boolean sql = isSql();
        Model model = argument.openWithoutErrors();
        ExportSampleRows export = new ExportSampleRows(model.withSamplePlan(Optional.of(plan(model))));
        PrintWriter out = spec.commandLine().getOut();
        CsvCells cells = new CsvCells(escapeFormulas);
        if (sql) {
            export.sql(dialect, output, options.isForce());
            out.println(output);
        } else if (isFile() && export.isOneTable()) {
            export.csvOfOneTable(cells, output, options.isForce());
            out.println(output);
        } else {
            options.write(export.csv(cells, csvFolder()));
        }
        export.warnings().forEach(warning -> spec.commandLine().getErr().println("warning: " + warning));
        out.printf("%d rows.%n", export.rows());
        return CommandLineInterface.OK;
    }

    private boolean isFile() {
        return output.getFileName() != null && output.getFileName().toString().endsWith(ExportSampleRows.CSV);
    }

    /// `data` for `data.csv`.
    private Path csvFolder() {
        String name = output.getFileName() == null ? "" : output.getFileName().toString();
        return isFile() ? output.resolveSibling(name.substring(0, name.length() - ExportSampleRows.CSV.length())) : output;
    }

    /// A number of rows given here applies to all entities.
    private SamplePlan plan(Model model) {
        SamplePlan plan = model.samplePlan().orElseGet(SamplePlan::standard);
        try {
            SamplePlan counted = rows.map(count -> plan.withRows(count).withRowsOf(Map.of())).orElse(plan);
            return counted.withSeed(seed.orElse(plan.seed())).withSkew(skew.orElse(plan.skew()));
        } catch (IllegalArgumentException invalid) {
            throw new BadInputException(invalid.getMessage() + ".");
        }
    }

    private boolean isSql() {
        String name = output.getFileName() == null ? "" : output.getFileName().toString();
        if (name.endsWith(SQL)) {
            return true;
        }
        if (name.contains(".") && !name.matches("\\.+") && !isFile()) {
            throw new BadInputException(output + " must end in .sql or .csv, or be a folder.");
        }
        return false;
    }
}
