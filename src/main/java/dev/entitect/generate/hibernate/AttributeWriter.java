package dev.entitect.generate.hibernate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.entitect.generate.Region.Part;
import dev.entitect.model.Attribute;
import dev.entitect.model.Embeddable;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.value.IdGeneration;
import dev.entitect.model.value.InitialValue;
import dev.entitect.schema.Column;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/// Writes an attribute: its field with annotations, its getter and setter.
final class AttributeWriter {

    private final Context context;
    private final ClassPlan plan;
    private final Place place;
    private final Literals literals;
    private final DefaultAnnotations defaults;
    private final ColumnAnnotations columns;

    /// Properties of the class that contains the fields.
    ///
    /// @param visibility   of the fields
    /// @param sharesRows whether the table also contains rows of other classes, so that its columns must be nullable
    /// @param sequenceBase prefix of the names of sequences without explicit names
    /// @param collections writes collections of values; empty if there cannot be any
    record Place(Modifier visibility, boolean sharesRows, String sequenceBase, Optional<CollectionAnnotations> collections) {}

    AttributeWriter(Context context, ClassPlan plan, Place place) {
        this.context = context;
        this.plan = plan;
        this.place = place;
        this.literals = new Literals(context);
        this.defaults = new DefaultAnnotations(context);
        this.columns = new ColumnAnnotations(context);
    }

    void write(Attribute attribute, ClassBody body) {
        TypeName javaType = context.javaType(attribute);
        FieldSpec.Builder field = FieldSpec.builder(javaType, Context.property(attribute), place.visibility);
        if (!attribute.comment().isBlank()) {
            field.addJavadoc(JavadocText.of(attribute.comment()));
        }
        annotations(attribute).forEach(field::addAnnotation);
        literals.initialiser(attribute).ifPresent(field::initializer);
        if (attribute.type() instanceof AttributeType.ElementCollection collection) {
            field.initializer("new $T<>()",
                    collection.collection() == AttributeType.ElementCollection.Collection.SET ? LinkedHashSet.class : ArrayList.class);
        }
        body.add(Label.of(attribute.id(), Part.DECLARATION), field.build());
        Label access = Label.of(attribute.id(), Part.ACCESS);
        boolean overrides = plan.implementsAccessor(attribute, context);
        body.add(access, Accessors.overriding(overrides, Accessors.getter(attribute, javaType)));
        if (!isSetByHibernate(attribute)) {
            body.add(access, Accessors.overriding(overrides, Accessors.setter(attribute, javaType)));
        }
    }

    /// Generated ids, versions and timestamps have no setter, since a value set manually would be lost.
    static boolean isSetByHibernate(Attribute attribute) {
        boolean generatedKey = attribute.key().filter(it -> !(it instanceof IdGeneration.Assigned)).isPresent();
        return generatedKey || attribute.version() || attribute.updatedNow() || isCreationTimestamp(attribute);
    }

    static boolean isCreationTimestamp(Attribute attribute) {
        return attribute.initial().filter(InitialValue.Now.class::isInstance).isPresent();
    }

    private List<AnnotationSpec> annotations(Attribute attribute) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        attribute.key().ifPresent(generation -> key(generation, annotations));
        if (attribute.version()) {
            annotations.add(Annotations.marker(TypeNames.VERSION));
        }
        switch (attribute.type()) {
            case AttributeType.ElementCollection collection ->
                place.collections.ifPresent(writer -> annotations.addAll(writer.of(attribute, collection)));
            case AttributeType.Embedded embedded -> {
                annotations.add(Annotations.marker(TypeNames.EMBEDDED));
                annotations.addAll(columns.overrides(embedded, context.schema().declared(attribute.id())));
            }
            default -> basic(attribute, annotations);
        }
        return annotations;
    }

    private void basic(Attribute attribute, List<AnnotationSpec> annotations) {
        Column column = context.schema().declared(attribute.id()).getFirst();
        boolean required = place.sharesRows && !column.nullable();
        if (required && !context.javaType(attribute).isPrimitive()) {
            annotations.add(Annotations.of(TypeNames.BASIC).with("optional", "false").spec());
        }
        columns.mapping(attribute.type(), annotations);
        if (attribute.updatedNow()) {
            annotations.add(Annotations.marker(TypeNames.UPDATE_TIMESTAMP));
        } else if (isCreationTimestamp(attribute)) {
            annotations.add(Annotations.marker(TypeNames.CREATION_TIMESTAMP));
        }
        annotations.addAll(defaults.of(attribute));
        if (JavaTypes.isFilledByDatabase(attribute) && !(plan.type() instanceof Embeddable)) {
            annotations.add(Annotations.of(TypeNames.GENERATED).with("writable", "true").spec());
        }
        Annotations annotation = columns.column(attribute, column, !context.sql(column.name()).equals(Context.property(attribute)),
                column.nullable() || place.sharesRows);
        if (!annotation.isEmpty()) {
            annotations.add(annotation.spec());
        }
    }

    private void key(IdGeneration generation, List<AnnotationSpec> annotations) {
        annotations.add(Annotations.marker(TypeNames.ID));
        switch (generation) {
            case IdGeneration.Assigned it -> {}
            case IdGeneration.Identity it -> annotations.add(generated("IDENTITY"));
            case IdGeneration.Sequence(var name, int size) -> {
                String generator = name.orElse(place.sequenceBase + "_seq");
                String sequence = context.sql(generator);
                annotations.add(Annotations.of(TypeNames.GENERATED_VALUE).with("strategy", "$T.SEQUENCE", TypeNames.GENERATION_TYPE)
                        .with("generator", "$S", generator).spec());
                annotations
                        .add(Annotations.of(TypeNames.SEQUENCE_GENERATOR).with("name", "$S", generator).with("sequenceName", "$S", sequence)
                                .with("allocationSize", "$L", size).spec());
            }
            case IdGeneration.Table it -> annotations.add(generated("TABLE"));
            case IdGeneration.RandomUuid it -> annotations.add(Annotations.marker(TypeNames.UUID_GENERATOR));
        }
    }

    private static AnnotationSpec generated(String strategy) {
        return Annotations.of(TypeNames.GENERATED_VALUE).with("strategy", "$T.$L", TypeNames.GENERATION_TYPE, strategy).spec();
    }
}
