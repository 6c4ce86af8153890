package dev.entitect.generate.hibernate;

import dev.entitect.generate.GeneratedFile;
import dev.entitect.generate.Generator;
import dev.entitect.model.Model;
import java.util.List;

/// Writes a model as Java 17 classes with the annotations of Jakarta Persistence 3.2 and Hibernate ORM 7: one file per class. Reuses the
/// result of the previous call, so that small changes are fast. Thread-safe.
public final class HibernateGenerator implements Generator {

    private Generation latest;

    @Override
    public List<GeneratedFile> generate(Model model) {
        return generation(model).files();
    }

    /// Qualified names of the managed classes for Hibernate.
    public List<String> managedClasses(Model model) {
        return generation(model).managedClasses();
    }

    private synchronized Generation generation(Model model) {
        latest = latest == null ? Generation.of(model) : latest.next(model);
        return latest;
    }
}
