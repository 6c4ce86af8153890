package dev.entitect.sample;

import dev.entitect.model.Model;
import dev.entitect.schema.Schema;
import java.util.List;
import java.util.stream.Stream;

/// The sample rows of a model: own rows, then the generated ones that its sample plan asks for.
public final class SampleRows {

    private SampleRows() {}

    /// @return all rows, in the order in which they can be inserted
    public static SampleData of(Model model, Schema schema) {
        List<TableRows> own = new OwnRows(model, schema).ordered();
        SampleData generated = generated(model, schema, own);
        return new SampleData(Stream.concat(own.stream(), generated.tables().stream()).toList(), generated.warnings());
    }

    /// Only the generated rows.
    public static SampleData generated(Model model, Schema schema) {
        return generated(model, schema, new OwnRows(model, schema).ordered());
    }

    private static SampleData generated(Model model, Schema schema, List<TableRows> own) {
        return model.samplePlan().map(plan -> SampleGenerator.generate(model, plan, schema, own))
                .orElse(new SampleData(List.of(), List.of()));
    }
}
