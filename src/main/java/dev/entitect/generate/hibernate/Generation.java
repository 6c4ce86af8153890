package dev.entitect.generate.hibernate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.entitect.generate.GeneratedFile;
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
import java.util.Optional;
import java.util.stream.Stream;

/// The classes generated from a model, which the next generation can reuse. Immutable.
public final class Generation {

    /// Four spaces, as is most common.
    private static final String INDENT = "    ";

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
        Context now = new Context(changed);
        AffectedClasses reach = AffectedClasses.between(context, now);
        Map<ElementId, List<GeneratedFile>> files = new LinkedHashMap<>();
        elements(changed).forEach(
                id -> files.put(id, reach.touches(id) || !written.containsKey(id) ? new ElementFiles(now).of(id) : written.get(id)));
        return new Generation(now, files);
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
                case EnumType type -> List.of(file(context.enumName(type.id()), EnumWriter.write(type), id));
                case Converter converter ->
                    List.of(file(context.converterName(converter.id()), new ConverterWriter(context, converter).write(), id));
                case Embeddable embeddable ->
                    List.of(file(context.className(embeddable), new EmbeddableWriter(context, embeddable).write(), id));
                case Mixin mixin -> List.of(file(context.className(mixin), new MixinWriter(context, mixin).write(), id));
                case Entity entity -> of(entity);
                default -> throw new IllegalArgumentException("No class is generated for \"" + id + "\"");
            };
        }

        private List<GeneratedFile> of(Entity entity) {
            GeneratedFile own = file(context.className(entity), new EntityWriter(context, entity).write(), entity.id());
            KeyPlan key = context.key(entity);
            return key.hasClass() && key.entity().id().equals(entity.id())
                    ? List.of(own, file(context.className(entity), new KeyClassWriter(context, key).write(), entity.id()))
                    : List.of(own);
        }

        /// @param beside a class of the same package
        private GeneratedFile file(ClassName beside, TypeSpec type, ElementId origin) {
            String text = MemberCode.unpack(JavaFile.builder(beside.packageName(), type)
                    .indent(INDENT)
                    .skipJavaLangImports(!context.shadowsJavaLang())
                    .build().toString());
            return new GeneratedFile(beside.packageName().replace('.', '/') + "/" + type.name() + ".java", text, Optional.of(origin));
        }
    }
}
