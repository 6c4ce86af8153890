package dev.entitect.generate.hibernate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.entitect.generate.GeneratedFile;
import dev.entitect.generate.Generator;
import dev.entitect.model.Entity;
import dev.entitect.model.EnumType;
import dev.entitect.model.Model;
import dev.entitect.model.id.ElementId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Writes a model as Java 17 classes with the annotations of Jakarta Persistence 3.2 and Hibernate ORM 7: one file a class.
public final class HibernateGenerator implements Generator {

    /// A page of code is read by people: four spaces, as most of them write.
    private static final String INDENT = "    ";

    @Override
    public List<GeneratedFile> generate(Model model) {
        Context context = new Context(model);
        List<GeneratedFile> files = new ArrayList<>();
        for (EnumType type : model.enums()) {
            files.add(file(context, EnumWriter.write(type), type.id()));
        }
        for (Entity entity : model.entities()) {
            files.add(file(context, new EntityWriter(context, entity).write(), entity.id()));
            IdClassWriter.write(context, entity).ifPresent(idClass -> files.add(file(context, idClass, entity.id())));
        }
        files.sort(Comparator.comparing(GeneratedFile::path));
        return List.copyOf(files);
    }

    /// Qualified names of the classes that Hibernate must be told of.
    public List<String> managedClasses(Model model) {
        Context context = new Context(model);
        return model.entities().stream().map(entity -> context.className(entity).reflectionName()).sorted().toList();
    }

    private static GeneratedFile file(Context context, TypeSpec type, ElementId origin) {
        String text = JavaFile.builder(context.packageName(), type)
                .indent(INDENT)
                .skipJavaLangImports(!context.shadowsJavaLang())
                .build().toString();
        String path = context.packageName().replace('.', '/') + "/" + type.name() + ".java";
        return new GeneratedFile(path, text, Optional.of(origin));
    }
}
