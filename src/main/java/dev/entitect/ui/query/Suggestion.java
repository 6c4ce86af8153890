package dev.entitect.ui.query;

import dev.entitect.job.LiveService.Language;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/// A first query for a model: all rows of an entity.
final class Suggestion {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_]\\w*");

    private Suggestion() {
    }

    /// Empty when there is nothing to ask about. The entity with most sample rows has most to show; among equals the first one.
    static String of(Model model, Language language) {
        Optional<Entity> entity = model.entities().stream().max(Comparator.comparingInt((Entity it) -> rows(model, it)));
        return entity.map(it -> switch (language) {
            case HQL -> "from " + it.name();
            case SQL -> "select * from " + table(Schema.of(model).table(it.id()));
        }).orElse("");
    }

    private static int rows(Model model, Entity entity) {
        return model.samples().find(entity.id()).map(sample -> sample.rows().size()).orElse(0);
    }

    private static String table(Table table) {
        return table.schema().map(schema -> quoted(schema) + ".").orElse("") + quoted(table.name());
    }

    private static String quoted(String name) {
        return PLAIN.matcher(name).matches() ? name : '"' + name.replace("\"", "\"\"") + '"';
    }
}
