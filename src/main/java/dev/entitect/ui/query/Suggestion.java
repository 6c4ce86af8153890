package dev.entitect.ui.query;

import dev.entitect.live.Language;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.schema.Schema;
import dev.entitect.ui.query.completion.QualifiedNames;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The suggested first query for a model: all rows of an entity.
final class Suggestion {

    private Suggestion() {}

    /// Empty for a model without entities. Prefers the entity with the most sample rows.
    static String of(Model model, Language language) {
        if (language == Language.JAVA) {
            ModelIndex index = ModelIndex.of(model);
            Optional<Entity> owner = model.entities().stream()
                    .filter(it -> index.references(it.id()).stream().anyMatch(Suggestion::isCollection))
                    .max(Comparator.comparingInt((Entity it) -> rows(model, it)));
            if (owner.isPresent()) {
                return java(model, owner.get());
            }
        }
        Optional<Entity> entity = model.entities().stream().max(Comparator.comparingInt((Entity it) -> rows(model, it)));
        return entity.map(it -> switch (language) {
            case HQL -> "from " + it.name();
            case SQL -> "select * from " + QualifiedNames.of(Schema.of(model).table(it.id()));
            case JAVA -> java(model, it);
        }).orElse("");
    }

    /// A loop over the objects of an entity that accesses a collection of each object, if there is one.
    private static String java(Model model, Entity entity) {
        String variable = entity.name().substring(0, 1).toLowerCase(Locale.ROOT) + entity.name().substring(1);
        String accessed = ModelIndex.of(model).references(entity.id()).stream().filter(Suggestion::isCollection).findFirst()
                .map(reference -> variable + ".get" + capitalised(reference.property().get()) + "().size()").orElse(variable);
        return "for (var " + variable + " : session.createQuery(\"from " + entity.name() + "\", " + entity.name()
                + ".class).list()) {\n    System.out.println(" + accessed + ");\n}";
    }

    private static boolean isCollection(ModelIndex.Reference reference) {
        return reference.toMany() && reference.property().isPresent();
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static int rows(Model model, Entity entity) {
        return model.samples().find(entity.id()).map(sample -> sample.rows().size()).orElse(0);
    }
}
