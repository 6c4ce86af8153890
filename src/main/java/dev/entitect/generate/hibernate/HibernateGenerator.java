package dev.entitect.generate.hibernate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.entitect.generate.GeneratedFile;
import dev.entitect.generate.Generator;
import dev.entitect.model.Converter;
import dev.entitect.model.Embeddable;
import dev.entitect.model.Entity;
import dev.entitect.model.EnumType;
import dev.entitect.model.Mixin;
import dev.entitect.model.Model;
import dev.entitect.model.id.ElementId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes a model as Java 17 classes with the annotations of Jakarta Persistence 3.2 and Hibernate ORM 7: one file a class.
public final class HibernateGenerator implements Generator {

    /// A page of code is read by people: four spaces, as most of them write.
    private static final String INDENT = "    ";

    @Override
    public List<GeneratedFile> generate(Model model) {
        Context context = new Context(model);
        List<GeneratedFile> files = new ArrayList<>();
        for (EnumType type : model.enums()) {
            files.add(file(context, context.enumName(type.id()).packageName(), EnumWriter.write(type), type.id()));
        }
        for (Converter converter : model.converters()) {
            files.add(file(context, context.converterName(converter.id()).packageName(), new ConverterWriter(context, converter).write(), converter.id()));
        }
        for (Embeddable embeddable : model.embeddables()) {
            files.add(file(context, context.className(embeddable).packageName(), new EmbeddableWriter(context, embeddable).write(), embeddable.id()));
        }
        for (Mixin mixin : model.mixins()) {
            files.add(file(context, context.className(mixin).packageName(), new MixinWriter(context, mixin).write(), mixin.id()));
        }
        for (Entity entity : model.entities()) {
            String packageName = context.className(entity).packageName();
            files.add(file(context, packageName, new EntityWriter(context, entity).write(), entity.id()));
            KeyPlan key = context.key(entity);
            if (key.hasClass() && key.entity().id().equals(entity.id())) {
                files.add(file(context, packageName, new KeyClassWriter(context, key).write(), entity.id()));
            }
        }
        files.sort(Comparator.comparing(GeneratedFile::path));
        return List.copyOf(files);
    }

    /// Qualified names of the classes that Hibernate must be told of.
    public List<String> managedClasses(Model model) {
        Context context = new Context(model);
        return Stream.of(
                        model.entities().stream().map(context::className),
                        model.mixins().stream().filter(mixin -> context.mixins().isClass(mixin.id())).map(context::className),
                        model.embeddables().stream().map(context::className),
                        model.entities().stream().map(entity -> context.key(entity))
                                .filter(key -> key.form() == KeyPlan.Form.EMBEDDED).map(KeyPlan::className),
                        model.converters().stream().map(converter -> context.converterName(converter.id())))
                .flatMap(part -> part).map(ClassName::reflectionName).distinct().sorted().toList();
    }

    private static GeneratedFile file(Context context, String packageName, TypeSpec type, ElementId origin) {
        String text = MemberCode.unpack(JavaFile.builder(packageName, type)
                .indent(INDENT)
                .skipJavaLangImports(!context.shadowsJavaLang())
                .build().toString());
        return new GeneratedFile(packageName.replace('.', '/') + "/" + type.name() + ".java", text, Optional.of(origin));
    }
}
