package dev.entitect.cli;

import dev.entitect.dialect.Dialect;
import dev.entitect.job.export.ExportSampleRows;
import dev.entitect.model.Model;
import dev.entitect.model.SamplePlan;
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

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Model model = argument.open();
        Model planned = model.withSamplePlan(Optional.of(plan(model)));
        ExportSampleRows.ExportedRows written = isSql()
                ? ExportSampleRows.sql(planned, dialect, output)
                : ExportSampleRows.csv(planned, output, escapeFormulas);
        PrintWriter err = spec.commandLine().getErr();
        written.warnings().forEach(warning -> err.println("warning: " + warning));
        PrintWriter out = spec.commandLine().getOut();
        written.files().forEach(out::println);
        out.printf("%d rows.%n", written.rows());
        return CommandLineInterface.OK;
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
        if (name.contains(".") && !name.endsWith(".csv")) {
            throw new BadInputException(output + " must end in .sql or .csv, or be a folder.");
        }
        return false;
    }
}
