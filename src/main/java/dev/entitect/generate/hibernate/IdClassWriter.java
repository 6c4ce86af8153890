package dev.entitect.generate.hibernate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.entitect.model.Attribute;
import dev.entitect.model.Entity;
import dev.entitect.model.ModelIndex.Reference;
import dev.entitect.model.id.EntityId;
import dev.entitect.naming.JavaNames;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/// Writes the id class of an entity whose key has several parts. Its properties are called like the entity's; one that stands for an
/// association has the type of the other entity's key (Jakarta Persistence 3.2, 2.4.1).
final class IdClassWriter {

    private IdClassWriter() {
    }

    static boolean isNeeded(Context context, Entity entity) {
        return parts(context, entity).size() > 1;
    }

    static ClassName name(Context context, Entity entity) {
        ClassName type = context.className(entity);
        return ClassName.get(type.packageName(), type.simpleName() + "Id");
    }

    static Optional<TypeSpec> write(Context context, Entity entity) {
        Map<String, TypeName> parts = parts(context, entity);
        return parts.size() > 1 ? Optional.of(write(name(context, entity), entity, parts)) : Optional.empty();
    }

    /// Property name to type, in the order of the entity's fields.
    private static Map<String, TypeName> parts(Context context, Entity entity) {
        Map<String, TypeName> parts = new LinkedHashMap<>();
        for (Reference reference : context.references(entity)) {
            if (Context.identifies(reference) && reference.there().type() instanceof EntityId other) {
                parts.put(context.property(reference), keyType(context, context.model().entities().get(other)));
            }
        }
        for (Attribute attribute : context.attributes(entity)) {
            if (attribute.partOfKey()) {
                parts.put(Context.property(attribute), context.javaType(attribute).box());
            }
        }
        return parts;
    }

    /// The type of an entity's identifier: of its one part, or its id class.
    private static TypeName keyType(Context context, Entity entity) {
        List<TypeName> attributes = context.attributes(entity).stream().filter(Attribute::partOfKey)
                .map(attribute -> context.javaType(attribute).box()).toList();
        List<Reference> references = context.references(entity).stream().filter(Context::identifies).toList();
        if (attributes.size() + references.size() != 1) {
            return name(context, entity);
        }
        return attributes.isEmpty()
                ? keyType(context, context.model().entities().get((EntityId) references.getFirst().there().type()))
                : attributes.getFirst();
    }

    private static TypeSpec write(ClassName name, Entity entity, Map<String, TypeName> parts) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Serializable.class)
                .addJavadoc("The primary key of {@link $L}.", JavaNames.toLegal(entity.name()))
                .addField(FieldSpec.builder(long.class, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL).initializer("1L").build());
        parts.forEach((property, partType) -> type.addField(partType, property, Modifier.PRIVATE));
        type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC).addComment("for Hibernate").build());
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        List<MethodSpec> getters = new ArrayList<>();
        parts.forEach((property, partType) -> {
            constructor.addParameter(partType, property).addStatement("this.$1N = $1N", property);
            getters.add(Accessors.getter(property, partType));
        });
        type.addMethod(constructor.build()).addMethods(getters);
        return type.addMethod(equals(name, parts)).addMethod(hashCode(parts)).build();
    }

    private static MethodSpec equals(ClassName name, Map<String, TypeName> parts) {
        CodeBlock comparison = parts.keySet().stream()
                .map(property -> CodeBlock.of("$1T.equals($2N, that.$2N)", Objects.class, property))
                .collect(CodeBlock.joining("\n&& "));
        return MethodSpec.methodBuilder("equals").addAnnotation(Override.class).addModifiers(Modifier.PUBLIC).returns(boolean.class)
                .addParameter(Object.class, "other")
                .addStatement("return other instanceof $T that\n&& $L", name, comparison).build();
    }

    private static MethodSpec hashCode(Map<String, TypeName> parts) {
        return MethodSpec.methodBuilder("hashCode").addAnnotation(Override.class).addModifiers(Modifier.PUBLIC).returns(int.class)
                .addStatement("return $T.hash($L)", Objects.class, String.join(", ", parts.keySet())).build();
    }
}
