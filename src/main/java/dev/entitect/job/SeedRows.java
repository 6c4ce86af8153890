package dev.entitect.job;

import dev.entitect.live.SeedTable;
import dev.entitect.model.Model;
import dev.entitect.sample.SampleData;
import dev.entitect.sample.SampleGenerator;
import dev.entitect.sample.TableRows;
import dev.entitect.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/// The sample rows of a model: those written by hand, then those that its plan asks for.
public final class SeedRows {

    private SeedRows() {}

    /// @return all rows, in the order in which they can be inserted
    public static SampleData of(Model model, Schema schema) {
        List<TableRows> written = written(model, schema);
        SampleData made = made(model, schema, written);
        List<TableRows> all = new ArrayList<>(written);
        all.addAll(made.tables());
        return new SampleData(all, made.warnings());
    }

    /// Those alone that the plan asks for.
    static SampleData made(Model model, Schema schema) {
        return made(model, schema, written(model, schema));
    }

    private static SampleData made(Model model, Schema schema, List<TableRows> written) {
        return model.samplePlan().map(plan -> SampleGenerator.generate(model, plan, schema, written))
                .orElse(new SampleData(List.of(), List.of()));
    }

    private static List<TableRows> written(Model model, Schema schema) {
        return SampleRows.of(model, schema).stream()
                .map(seed -> new TableRows(seed.schema(), seed.table(), seed.columns(), seed.rows(), seed.identityColumns())).toList();
    }

    static List<SeedTable> seeds(Model model, Schema schema) {
        return of(model, schema).tables().stream()
                .map(table -> new SeedTable(table.schema(), table.table(), table.columns(), table.rows(), table.identityColumns()))
                .toList();
    }
}
