package dev.entitect.generate.hibernate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.entitect.generate.Region.Part;
import dev.entitect.model.Association;
import dev.entitect.model.Attribute;
import dev.entitect.model.ModelIndex.Reference;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.association.AssociationEnd.CollectionKind;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.Cascade;
import dev.entitect.model.association.FetchPlan;
import dev.entitect.model.id.EntityId;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/// Writes one class's property of an association: the field with its mapping, and the methods that keep both sides in sync.
final class AssociationWriter {

    private final Context context;
    private final ClassPlan plan;
    private final Place place;
    private final JoinAnnotations joins;

    /// Properties of the class that contains the fields.
    ///
    /// @param visibility of the fields
    /// @param table      the table that holds the foreign keys; empty for a superclass, whose subclasses name them
    /// @param sharesRows whether the table also contains rows of other classes, so that its columns must be nullable
    /// @param key        the primary key, for the references in it; empty for a class without one of its own
    record Place(Modifier visibility, Optional<Table> table, boolean sharesRows, Optional<KeyPlan> key) {}

    AssociationWriter(Context context, ClassPlan plan, Place place) {
        this.context = context;
        this.plan = plan;
        this.place = place;
        this.joins = new JoinAnnotations(context);
    }

    void write(Reference reference, ClassBody body) {
        String property = context.property(reference);
        TypeName target = context.className(reference.there().type());
        FieldSpec.Builder field = FieldSpec.builder(reference.toMany() ? collection(reference, target) : target, property,
                place.visibility);
        if (reference.owning() && !reference.association().comment().isBlank()) {
            field.addJavadoc(JavadocText.of(reference.association().comment()));
        }
        annotations(reference).forEach(field::addAnnotation);
        if (reference.toMany()) {
            field.initializer("new $T<>()", isSet(reference) ? LinkedHashSet.class : ArrayList.class);
        }
        body.add(Label.of(reference, Part.DECLARATION), field.build());
        accessors(reference, property, target).forEach(method -> body.add(Label.of(reference, Part.ACCESS), method));
    }

    private List<MethodSpec> accessors(Reference reference, String property, TypeName target) {
        List<MethodSpec> methods = new ArrayList<>();
        SyncMethods sync = new SyncMethods(context, reference);
        if (reference.toMany()) {
            methods.add(overriding(reference, Accessors.getter(property, collection(reference, target))));
            methods.addAll(sync.collectionMethods());
        } else {
            methods.add(overriding(reference, Accessors.getter(property, target)));
            methods.add(overriding(reference, sync.setter()));
        }
        if (reference.toMany() && reference.here().fetch().mode() == FetchPlan.Mode.DYNAMIC) {
            methods.addAll(new QueryMethods(context).members(reference));
        }
        return methods;
    }

    private MethodSpec overriding(Reference reference, MethodSpec method) {
        return Accessors.overriding(plan.implementsAccessor(reference), method);
    }

    private static boolean isSet(Reference reference) {
        return reference.here().collection() == CollectionKind.SET;
    }

    private static TypeName collection(Reference reference, TypeName target) {
        return ParameterizedTypeName.get(ClassName.get(isSet(reference) ? Set.class : List.class), target);
    }

    private List<AnnotationSpec> annotations(Reference reference) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        if (Context.identifies(reference)) {
            annotations.add(identity(reference));
        }
        annotations.add(kind(reference));
        fetch(reference).ifPresent(annotations::add);
        if (reference.owning()) {
            switch (reference.association().carrier()) {
                case Carrier.Columns carrier -> {
                    joins.columns(reference, carrier, place).ifPresent(annotations::add);
                    JoinAnnotations.onDelete(carrier.key()).ifPresent(annotations::add);
                }
                case Carrier.JoinTable carrier -> {
                    joins.table(reference.association()).ifPresent(annotations::add);
                    JoinAnnotations.onDelete(carrier.ownerKey()).ifPresent(annotations::add);
                }
                case Carrier.Through carrier -> {}
            }
        } else if (reference.association().carrier() instanceof Carrier.JoinTable carrier) {
            // each side's annotation acts on the key to that side alone
            JoinAnnotations.onDelete(carrier.inverseKey()).ifPresent(annotations::add);
        }
        orderBy(reference).ifPresent(annotations::add);
        if (reference.toMany()) {
            // the filter of an entity applies to queries; a collection needs its own
            context.model().entities().find(reference.there().type()).flatMap(it -> SoftDeletes.filter(context, it))
                    .ifPresent(annotations::add);
        }
        return annotations;
    }

    private AnnotationSpec identity(Reference reference) {
        return place.key.map(key -> switch (key.form()) {
            case DERIVED -> Annotations.marker(TypeNames.MAPS_ID);
            case EMBEDDED -> Annotations.value(TypeNames.MAPS_ID, "$S", key.mapsId(reference));
            default -> Annotations.marker(TypeNames.ID);
        }).orElseGet(() -> Annotations.marker(TypeNames.ID));
    }

    private AnnotationSpec kind(Reference reference) {
        Association association = reference.association();
        Annotations annotation = switch (association.kind()) {
            case MANY_TO_ONE -> Annotations.of(reference.owning() ? TypeNames.MANY_TO_ONE : TypeNames.ONE_TO_MANY);
            case ONE_TO_ONE -> Annotations.of(TypeNames.ONE_TO_ONE);
            case MANY_TO_MANY -> Annotations.of(TypeNames.MANY_TO_MANY);
        };
        if (!reference.owning()) {
            annotation.with("mappedBy", "$S", context.property(new Reference(association, reference.there(), reference.here(), true)));
        }
        boolean eager = reference.here().fetch().mode() == FetchPlan.Mode.JOIN;
        if (!reference.toMany() && !eager) {
            annotation.with("fetch", "$T.LAZY", TypeNames.FETCH_TYPE);
        } else if (reference.toMany() && eager) {
            annotation.with("fetch", "$T.EAGER", TypeNames.FETCH_TYPE);
        }
        if (!reference.toMany() && reference.owning() && !reference.there().multiplicity().isOptional()) {
            annotation.with("optional", "false");
        }
        cascade(operations(reference.here())).ifPresent(value -> annotation.with("cascade", value));
        if (reference.here().orphanRemoval() && association.kind() != Association.Kind.MANY_TO_MANY && !reference.owning()) {
            annotation.with("orphanRemoval", "true");
        }
        return annotation.spec();
    }

    /// Objects that the database deletes itself must not be loaded and deleted one by one.
    private static Set<Cascade> operations(AssociationEnd end) {
        if (!end.passiveDeletes()) {
            return end.cascade();
        }
        return end.cascade().stream().filter(operation -> operation != Cascade.REMOVE)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Cascade.class)));
    }

    private static Optional<CodeBlock> cascade(Set<Cascade> operations) {
        if (operations.isEmpty()) {
            return Optional.empty();
        }
        if (operations.equals(Cascade.all())) {
            return Optional.of(CodeBlock.of("$T.ALL", TypeNames.CASCADE_TYPE));
        }
        return Optional
                .of(Annotations.list(operations.stream().map(it -> CodeBlock.of("$T.$L", TypeNames.CASCADE_TYPE, it.name())).toList()));
    }

    private static Optional<AnnotationSpec> fetch(Reference reference) {
        FetchPlan plan = reference.here().fetch();
        return switch (plan.mode()) {
            case LAZY, DYNAMIC -> Optional.empty();
            case JOIN -> Optional.of(Annotations.value(TypeNames.FETCH, "$T.JOIN", TypeNames.FETCH_MODE));
            case SUBSELECT ->
                reference.toMany()
                        ? Optional.of(Annotations.value(TypeNames.FETCH, "$T.SUBSELECT", TypeNames.FETCH_MODE))
                        : Optional.empty();
            case BATCH -> reference.toMany()
                    ? Optional.of(Annotations.of(TypeNames.BATCH_SIZE).with("size", "$L", plan.batchSize()).spec())
                    : Optional.empty();
        };
    }

    private Optional<AnnotationSpec> orderBy(Reference reference) {
        if (!reference.toMany() || reference.here().order().isEmpty() || !(reference.there().type() instanceof EntityId)) {
            return Optional.empty();
        }
        String keys = reference.here().order().stream()
                .flatMap(key -> context.index().attribute(key.attribute()).stream()
                        .map((Attribute attribute) -> context.path(attribute) + (key.descending() ? " desc" : "")))
                .collect(Collectors.joining(", "));
        return Optional.of(Annotations.value(TypeNames.ORDER_BY, "$S", keys));
    }
}
