package dev.entitect.job.session;

import dev.entitect.generate.GeneratedFile;
import dev.entitect.generate.hibernate.Generation;
import dev.entitect.live.SeedTable;
import dev.entitect.live.SessionSpec;
import dev.entitect.live.SourceFile;
import dev.entitect.live.Target;
import dev.entitect.model.Model;
import dev.entitect.sample.SampleRows;
import dev.entitect.schema.Column;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Everything that a live session is opened from: the generated classes of the model, the order of its columns and its sample rows.
///
/// @param generation kept to locate the elements that later problems belong to, and to derive the next plan
public record SessionPlan(Generation generation, SessionSpec spec) {

    public static SessionPlan of(Model model) {
        return of(Generation.of(model));
    }

    /// The plan for the changed model.
    SessionPlan next(Model changed) {
        return changed == model() ? this : of(generation.next(changed));
    }

    private static SessionPlan of(Generation generation) {
        Model model = generation.model();
        Schema schema = generation.schema();
        Map<String, List<String>> columnOrder = new TreeMap<>();
        for (Table table : schema.tables()) {
            columnOrder.put(table.name(), table.columns().stream().map(Column::name).toList());
        }
        return new SessionPlan(generation,
                new SessionSpec(model.name(), generation.files().stream().map(file -> new SourceFile(file.path(), file.text())).toList(),
                        generation.managedClasses(), columnOrder, seeds(model, schema)));
    }

    private static List<SeedTable> seeds(Model model, Schema schema) {
        return SampleRows.of(model, schema).tables().stream()
                .map(rows -> new SeedTable(rows.schema(), rows.table(), rows.columns(), rows.rows(), rows.identityColumns())).toList();
    }

    public Model model() {
        return generation.model();
    }

    public Schema schema() {
        return generation.schema();
    }

    public List<GeneratedFile> files() {
        return generation.files();
    }

    /// The same plan on another target.
    SessionPlan on(Target target) {
        return new SessionPlan(generation, spec.on(target));
    }
}
