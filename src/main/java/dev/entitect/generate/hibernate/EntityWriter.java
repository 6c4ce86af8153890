package dev.entitect.generate.hibernate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.entitect.model.Attribute;
import dev.entitect.model.Entity;
import dev.entitect.model.ModelIndex.Reference;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/// Writes the class of an entity: fields in the order key, attributes, associations; then accessors in the same order; then identity.
final class EntityWriter {

    private final Context context;
    private final Entity entity;
    private final Table table;

    EntityWriter(Context context, Entity entity) {
        this.context = context;
        this.entity = entity;
        this.table = context.schema().table(entity.id());
    }

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(context.className(entity)).addModifiers(Modifier.PUBLIC);
        if (!entity.comment().isBlank()) {
            type.addJavadoc(JavadocText.of(entity.comment()));
        }
        type.addAnnotation(Annotations.marker(Names.ENTITY));
        type.addAnnotation(TableAnnotation.of(context, table));
        if (IdClassWriter.isNeeded(context, entity)) {
            type.addAnnotation(Annotations.value(Names.ID_CLASS, "$T.class", IdClassWriter.name(context, entity)));
        }
        List<MethodSpec> methods = new ArrayList<>();
        AttributeWriter attributes = new AttributeWriter(context, table);
        AssociationWriter associations = new AssociationWriter(context, table);
        List<Attribute> all = context.attributes(entity);
        List<Reference> references = context.references(entity);

        references.stream().filter(Context::identifies).forEach(reference -> associations.write(reference, type, methods));
        all.stream().filter(Attribute::partOfKey).forEach(attribute -> attributes.write(attribute, type, methods));
        all.stream().filter(attribute -> !attribute.partOfKey()).forEach(attribute -> attributes.write(attribute, type, methods));
        references.stream().filter(reference -> !Context.identifies(reference)).forEach(reference -> associations.write(reference, type, methods));
        return type.addMethods(methods).addMethods(new IdentityMethods(context, entity).write()).build();
    }
}
