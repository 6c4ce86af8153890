package dev.entitect.generate.hibernate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.entitect.generate.Region.Part;
import dev.entitect.model.Attribute;
import dev.entitect.model.Entity;
import dev.entitect.model.Inheritance;
import dev.entitect.model.ModelIndex.Reference;
import dev.entitect.schema.Table;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/// Writes the class of an entity: fields in the order key, attributes, associations; then accessors in the same order; then what the
/// user added; then identity.
final class EntityWriter {

    private final Context context;
    private final Entity entity;
    private final Table table;
    private final ClassPlan plan;
    private final KeyPlan key;
    private final Modifier visibility;
    private final boolean sharesRows;

    EntityWriter(Context context, Entity entity) {
        this.context = context;
        this.entity = entity;
        this.table = context.schema().table(entity.id());
        this.plan = context.plan(entity);
        this.key = context.key(entity);
        // subclasses may use the fields in code written by the user
        this.visibility = context.index().descendants(entity).isEmpty() ? Modifier.PRIVATE : Modifier.PROTECTED;
        this.sharesRows = !table.origin().equals(entity.id());
    }

    ClassBody write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(context.className(entity)).addModifiers(Modifier.PUBLIC);
        if (entity.inheritance() instanceof Inheritance.Root root && root.abstractClass()) {
            type.addModifiers(Modifier.ABSTRACT);
        }
        ClassBody body = new ClassBody(context, type, Label.of(entity.id(), Part.CLASS), JavadocText.of(entity.comment()));
        supertypes(body);
        annotations(body);
        AttributeWriter attributes = new AttributeWriter(context, plan,
                new AttributeWriter.Place(visibility, sharesRows, table.name(), Optional.of(new CollectionAnnotations(context, entity))));
        AssociationWriter associations = new AssociationWriter(context, plan,
                new AssociationWriter.Place(visibility, Optional.of(table), sharesRows, Optional.of(key)));
        holder(body);
        if (key.form() != KeyPlan.Form.EMBEDDED) {
            write(plan.references().stream().filter(Context::identifies).toList(), associations, body);
            plan.attributes().stream().filter(Attribute::partOfKey).forEach(attribute -> attributes.write(attribute, body));
        } else {
            plan.attributes().stream().filter(Attribute::partOfKey).forEach(attribute -> delegate(attribute, body));
            write(plan.references().stream().filter(Context::identifies).toList(), associations, body);
        }
        plan.attributes().stream().filter(attribute -> !attribute.partOfKey())
                .forEach(attribute -> attributes.write(attribute, body));
        write(plan.references().stream().filter(reference -> !Context.identifies(reference)).toList(), associations, body);
        new SoftDeletes(context, entity).write(body, visibility);
        new ThroughWriter(context, entity).write(body);
        new MemberWriter(context, plan, false).write(body);
        body.addAll(new IdentityMethods(context, entity, key).write());
        return body;
    }

    private static void write(List<Reference> references, AssociationWriter associations, ClassBody body) {
        references.forEach(reference -> associations.write(reference, body));
    }

    private void supertypes(ClassBody body) {
        context.index().parent(entity).map(context::className).or(() -> context.mixins().superclass(entity).map(context::className))
                .ifPresent(body::extend);
        context.mixins().woven(entity).stream().filter(mixin -> !context.mixins().isClass(mixin.id()))
                .forEach(mixin -> body.implement(context.className(mixin)));
    }

    private void annotations(ClassBody body) {
        body.annotate(Annotations.marker(TypeNames.ENTITY));
        if (!sharesRows) {
            body.annotate(TableAnnotation.of(context, table, body));
        }
        HierarchyAnnotations.of(context, entity).forEach(body::annotate);
        if (key.form() == KeyPlan.Form.ID_CLASS && key.entity().id().equals(entity.id())) {
            body.annotate(Annotations.value(TypeNames.ID_CLASS, "$T.class", key.className()));
        }
        if (context.attributes(entity).stream().anyMatch(JavaTypes::isFilledByDatabase)) {
            // an INSERT omits null values, so that the database's default is used
            body.annotate(Annotations.marker(TypeNames.DYNAMIC_INSERT));
        }
        context.mixins().superclass(entity).ifPresent(mixin -> {
            JoinAnnotations joins = new JoinAnnotations(context);
            context.plan(mixin).references().forEach(reference -> table.foreignKeyOf(reference.association().id())
                    .ifPresent(foreignKey -> body.annotate(joins.override(reference, foreignKey, body))));
        });
    }

    /// The field of a key that is not an attribute of the model: an embedded one, or a copy of another entity's key.
    private void holder(ClassBody body) {
        if (!key.entity().id().equals(entity.id())) {
            return;
        }
        if (key.form() == KeyPlan.Form.EMBEDDED) {
            body.add(
                    FieldSpec.builder(key.className(), key.holder(), visibility).addAnnotation(Annotations.marker(TypeNames.EMBEDDED_ID))
                            .initializer("new $T()", key.className()).build());
            body.add(Accessors.getter(key.holder(), key.className()));
        } else if (key.form() == KeyPlan.Form.DERIVED) {
            body.add(FieldSpec.builder(key.type(), key.holder(), visibility).addAnnotation(Annotations.marker(TypeNames.ID)).build());
            body.add(Accessors.getter(key.holder(), key.type()));
        }
    }

    /// From outside, an attribute in an embedded key looks like any other.
    private void delegate(Attribute attribute, ClassBody body) {
        Label label = Label.of(attribute.id(), Part.ACCESS);
        String property = Context.property(attribute);
        MethodSpec getter = Accessors.getter(attribute, context.javaType(attribute));
        body.add(label, MethodSpec.methodBuilder(getter.name()).addModifiers(Modifier.PUBLIC).returns(getter.returnType())
                .addStatement("return $N.$N()", key.holder(), Accessors.getterName(property)).build());
        body.add(label, MethodSpec.methodBuilder(Accessors.setterName(property)).addModifiers(Modifier.PUBLIC)
                .addParameter(getter.returnType(), property)
                .addStatement("$N.$N($N)", key.holder(), Accessors.setterName(property), property).build());
    }
}
