package dev.entitect.generate.hibernate;

import com.palantir.javapoet.ClassName;
import dev.entitect.generate.GeneratedFile;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Converter;
import dev.entitect.model.Embeddable;
import dev.entitect.model.Entity;
import dev.entitect.model.EnumType;
import dev.entitect.model.Mixin;
import dev.entitect.model.Model;
import dev.entitect.model.id.ElementId;
import dev.entitect.schema.Schema;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The classes generated from a model, which the next generation can reuse. Immutable.
public final class Generation {

    private final Model model;
    private final Context context;
    private final Map<ElementId, List<GeneratedFile>> written;
    private final List<GeneratedFile> files;
    private final List<String> managedClasses;

    private Generation(Context context, Map<ElementId, List<GeneratedFile>> written) {
        this.model = context.model();
        this.context = context;
        this.written = written;
        this.files = written.values().stream().flatMap(List::stream).sorted(Comparator.comparing(GeneratedFile::path)).toList();
        this.managedClasses = managedClasses(context);
    }

    /// Writes every class.
    public static Generation of(Model model) {
        Context context = new Context(model);
        Map<ElementId, List<GeneratedFile>> written = new LinkedHashMap<>();
        elements(model).forEach(id -> written.put(id, new ElementFiles(context).of(id)));
        return new Generation(context, written);
    }

    /// Writes only the classes that can have changed, and reuses the others: the same result as [#of], but faster.
    public Generation next(Model changed) {
        if (changed == model) {
            return this;
        }
        Context next = new Context(changed);
        AffectedClasses affected = AffectedClasses.between(context, next);
        Map<ElementId, List<GeneratedFile>> files = new LinkedHashMap<>();
        elements(changed).forEach(
                id -> files.put(id, affected.contains(id) || !written.containsKey(id) ? new ElementFiles(next).of(id) : written.get(id)));
        return new Generation(next, files);
    }

    private static Stream<ElementId> elements(Model model) {
        return Stream.<Stream<ElementId>>of(model.enums().stream().map(EnumType::id), model.converters().stream().map(Converter::id),
                model.embeddables().stream().map(Embeddable::id), model.mixins().stream().map(Mixin::id),
                model.entities().stream().map(Entity::id)).flatMap(part -> part);
    }

    public Model model() {
        return model;
    }

    public Schema schema() {
        return context.schema();
    }

    /// In the order of their paths.
    public List<GeneratedFile> files() {
        return files;
    }

    /// Qualified names of the managed classes for Hibernate.
    public List<String> managedClasses() {
        return managedClasses;
    }

    private static List<String> managedClasses(Context context) {
        Model model = context.model();
        return Stream.of(
                model.entities().stream().map(context::className),
                model.mixins().stream().filter(mixin -> context.mixins().isClass(mixin.id())).map(context::className),
                model.embeddables().stream().map(context::className),
                model.entities().stream().map(entity -> context.key(entity))
                        .filter(key -> key.form() == KeyPlan.Form.EMBEDDED).map(KeyPlan::className),
                model.converters().stream().map(converter -> context.converterName(converter.id())))
                .flatMap(part -> part).map(ClassName::reflectionName).distinct().sorted().toList();
    }

    /// Writes the files of one element: one, or two for an entity with a key class.
    private record ElementFiles(Context context) {

        List<GeneratedFile> of(ElementId id) {
            return switch (context.model().find(id).orElseThrow()) {
                case EnumType type -> List.of(EnumWriter.write(context, type).file(context.enumName(type.id()).packageName()));
                case Converter converter -> List.of(new ConverterWriter(context, converter).write()
                        .file(context.converterName(converter.id()).packageName()));
                case Embeddable embeddable -> List.of(file(embeddable, new EmbeddableWriter(context, embeddable).write()));
                case Mixin mixin -> List.of(file(mixin, new MixinWriter(context, mixin).write()));
                case Entity entity -> of(entity);
                default -> throw new IllegalArgumentException("No class is generated for \"" + id + "\"");
            };
        }

        private List<GeneratedFile> of(Entity entity) {
            GeneratedFile own = file(entity, new EntityWriter(context, entity).write());
            KeyPlan key = context.key(entity);
            return key.hasClass() && key.entity().id().equals(entity.id())
                    ? List.of(own, file(entity, new KeyClassWriter(context, key).write()))
                    : List.of(own);
        }

        /// @param type the class, or one in the same package
        private GeneratedFile file(ClassElement type, ClassBody body) {
            return body.file(context.className(type).packageName());
        }
    }
}
