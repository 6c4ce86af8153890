package dev.entitect.job;

import dev.entitect.generate.GeneratedFile;
import dev.entitect.generate.hibernate.HibernateGenerator;
import dev.entitect.live.SessionSpec;
import dev.entitect.live.SourceFile;
import dev.entitect.live.Target;
import dev.entitect.model.Model;
import dev.entitect.schema.Column;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a live session of a model is made of: its generated classes, the order of its columns and its sample rows.
///
/// @param files the generated files, kept to find the element that a later problem belongs to
public record SessionPlan(Model model, Schema schema, List<GeneratedFile> files, SessionSpec spec) {

    public static SessionPlan of(Model model) {
        HibernateGenerator generator = new HibernateGenerator();
        Schema schema = Schema.of(model);
        List<GeneratedFile> files = generator.generate(model);
        Map<String, List<String>> columnOrder = new TreeMap<>();
        for (Table table : schema.tables()) {
            columnOrder.put(table.name(), table.columns().stream().map(Column::name).toList());
        }
        SessionSpec spec = new SessionSpec(model.name(), files.stream().map(file -> new SourceFile(file.path(), file.text())).toList(),
                generator.managedClasses(model), columnOrder, GeneratedRows.seeds(model, schema));
        return new SessionPlan(model, schema, files, spec);
    }

    /// The same in another place.
    SessionPlan on(Target target) {
        return new SessionPlan(model, schema, files, spec.on(target));
    }
}
