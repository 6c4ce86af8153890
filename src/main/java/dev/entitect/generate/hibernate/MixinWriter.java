package dev.entitect.generate.hibernate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.entitect.model.Attribute;
import dev.entitect.model.Mixin;
import dev.entitect.model.ModelIndex.Reference;
import dev.entitect.naming.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/// Writes a mixin: a superclass with fields, or, if entities need several, an interface with the accessors of woven-in fields.
final class MixinWriter {

    private final Context context;
    private final Mixin mixin;
    private final ClassPlan plan;

    MixinWriter(Context context, Mixin mixin) {
        this.context = context;
        this.mixin = mixin;
        this.plan = context.plan(mixin);
    }

    TypeSpec write() {
        boolean superclass = context.mixins().isClass(mixin.id());
        TypeSpec.Builder type = superclass
                ? TypeSpec.classBuilder(context.className(mixin)).addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                : TypeSpec.interfaceBuilder(context.className(mixin)).addModifiers(Modifier.PUBLIC);
        if (!mixin.comment().isBlank()) {
            type.addJavadoc(JavadocText.of(mixin.comment()));
        }
        return (superclass ? superclass(type) : type.addMethods(accessors())).build();
    }

    private TypeSpec.Builder superclass(TypeSpec.Builder type) {
        type.addAnnotation(Annotations.marker(TypeNames.MAPPED_SUPERCLASS));
        List<MethodSpec> methods = new ArrayList<>();
        AttributeWriter attributes = new AttributeWriter(context, plan,
                new AttributeWriter.Place(Modifier.PROTECTED, false, Words.snake(mixin.name()), Optional.empty()));
        AssociationWriter associations = new AssociationWriter(context, plan,
                new AssociationWriter.Place(Modifier.PROTECTED, Optional.empty(), false, Optional.empty()));
        plan.attributes().stream().filter(Attribute::partOfKey).forEach(attribute -> attributes.write(attribute, type, methods));
        plan.attributes().stream().filter(attribute -> !attribute.partOfKey())
                .forEach(attribute -> attributes.write(attribute, type, methods));
        plan.references().forEach(reference -> associations.write(reference, type, methods));
        new MemberWriter(context, plan, true).write(type, methods);
        return type.addMethods(methods);
    }

    private List<MethodSpec> accessors() {
        List<MethodSpec> methods = new ArrayList<>();
        for (Attribute attribute : mixin.attributes()) {
            TypeName type = context.javaType(attribute);
            methods.add(declared(Accessors.getter(attribute, type)));
            if (!AttributeWriter.isSetByHibernate(attribute)) {
                methods.add(declared(Accessors.setter(attribute, type)));
            }
        }
        for (Reference reference : plan.references()) {
            if (!reference.toMany()) {
                TypeName type = context.className(reference.there().type());
                methods.add(declared(Accessors.getter(context.property(reference), type)));
                methods.add(declared(Accessors.setter(context.property(reference), type)));
            }
        }
        return methods;
    }

    private static MethodSpec declared(MethodSpec method) {
        return MethodSpec.methodBuilder(method.name()).addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(method.returnType()).addParameters(method.parameters()).build();
    }
}
