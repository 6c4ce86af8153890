package dev.entitect.generate.hibernate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.entitect.generate.Region.Part;
import dev.entitect.model.Attribute;
import dev.entitect.model.Mixin;
import dev.entitect.model.ModelIndex.Reference;
import dev.entitect.naming.Words;
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

    ClassBody write() {
        boolean superclass = context.mixins().isClass(mixin.id());
        TypeSpec.Builder type = superclass
                ? TypeSpec.classBuilder(context.className(mixin)).addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                : TypeSpec.interfaceBuilder(context.className(mixin)).addModifiers(Modifier.PUBLIC);
        ClassBody body = new ClassBody(context, type, Label.of(mixin.id(), Part.CLASS), JavadocText.of(mixin.comment()));
        if (superclass) {
            superclass(body);
        } else {
            accessors(body);
        }
        return body;
    }

    private void superclass(ClassBody body) {
        body.annotate(Annotations.marker(TypeNames.MAPPED_SUPERCLASS));
        AttributeWriter attributes = new AttributeWriter(context, plan,
                new AttributeWriter.Place(Modifier.PROTECTED, false, Words.snake(mixin.name()), Optional.empty()));
        AssociationWriter associations = new AssociationWriter(context, plan,
                new AssociationWriter.Place(Modifier.PROTECTED, Optional.empty(), false, Optional.empty()));
        plan.attributes().stream().filter(Attribute::partOfKey).forEach(attribute -> attributes.write(attribute, body));
        plan.attributes().stream().filter(attribute -> !attribute.partOfKey())
                .forEach(attribute -> attributes.write(attribute, body));
        plan.references().forEach(reference -> associations.write(reference, body));
        new MemberWriter(context, plan, true).write(body);
    }

    private void accessors(ClassBody body) {
        for (Attribute attribute : mixin.attributes()) {
            TypeName type = context.javaType(attribute);
            Label label = Label.of(attribute.id(), Part.ACCESS);
            body.add(label, declared(Accessors.getter(attribute, type)));
            if (!AttributeWriter.isSetByHibernate(attribute)) {
                body.add(label, declared(Accessors.setter(attribute, type)));
            }
        }
        for (Reference reference : plan.references()) {
            if (!reference.toMany()) {
                TypeName type = context.className(reference.there().type());
                Label label = Label.of(reference, Part.ACCESS);
                body.add(label, declared(Accessors.getter(context.property(reference), type)));
                body.add(label, declared(Accessors.setter(context.property(reference), type)));
            }
        }
    }

    private static MethodSpec declared(MethodSpec method) {
        return MethodSpec.methodBuilder(method.name()).addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(method.returnType()).addParameters(method.parameters()).build();
    }
}
