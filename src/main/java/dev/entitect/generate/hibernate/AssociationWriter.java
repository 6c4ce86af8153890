package dev.entitect.generate.hibernate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.entitect.model.Association;
import dev.entitect.model.Attribute;
import dev.entitect.model.ModelIndex.Reference;
import dev.entitect.model.association.AssociationEnd.CollectionKind;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.Cascade;
import dev.entitect.model.association.FetchPlan;
import dev.entitect.model.association.ReferentialAction;
import dev.entitect.model.id.EntityId;
import dev.entitect.schema.Column;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/// Writes one class's property of an association: the field with its mapping, and the methods that keep both sides in step.
final class AssociationWriter {

    private final Context context;
    private final Table table;

    AssociationWriter(Context context, Table table) {
        this.context = context;
        this.table = table;
    }

    void write(Reference reference, TypeSpec.Builder type, List<MethodSpec> methods) {
        String property = context.property(reference);
        TypeName target = context.className(reference.there().type());
        FieldSpec.Builder field = FieldSpec.builder(reference.toMany() ? collection(reference, target) : target, property, Modifier.PRIVATE);
        if (reference.owning() && !reference.association().comment().isBlank()) {
            field.addJavadoc(JavadocText.of(reference.association().comment()));
        }
        annotations(reference).forEach(field::addAnnotation);
        if (reference.toMany()) {
            field.initializer("new $T<>()", isSet(reference) ? LinkedHashSet.class : ArrayList.class);
        }
        type.addField(field.build());
        SyncMethods sync = new SyncMethods(context, reference);
        if (reference.toMany()) {
            methods.add(Accessors.getter(property, collection(reference, target)));
            methods.addAll(sync.collectionMethods());
        } else {
            methods.add(Accessors.getter(property, target));
            methods.add(sync.setter());
        }
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
            annotations.add(Annotations.marker(Names.ID));
        }
        annotations.add(kind(reference));
        fetch(reference).ifPresent(annotations::add);
        if (reference.owning()) {
            switch (reference.association().carrier()) {
                case Carrier.Columns carrier -> {
                    joinColumns(reference, carrier).ifPresent(annotations::add);
                    onDelete(carrier.key()).ifPresent(annotations::add);
                }
                case Carrier.JoinTable carrier -> {
                    joinTable(reference).ifPresent(annotations::add);
                    onDelete(carrier.ownerKey()).ifPresent(annotations::add);
                }
                case Carrier.Through carrier -> { }
            }
        } else if (reference.association().carrier() instanceof Carrier.JoinTable carrier) {
            // each side's annotation acts on the key to that side alone
            onDelete(carrier.inverseKey()).ifPresent(annotations::add);
        }
        orderBy(reference).ifPresent(annotations::add);
        return annotations;
    }

    private AnnotationSpec kind(Reference reference) {
        Association association = reference.association();
        Annotations annotation = switch (association.kind()) {
            case MANY_TO_ONE -> Annotations.of(reference.owning() ? Names.MANY_TO_ONE : Names.ONE_TO_MANY);
            case ONE_TO_ONE -> Annotations.of(Names.ONE_TO_ONE);
            case MANY_TO_MANY -> Annotations.of(Names.MANY_TO_MANY);
        };
        if (!reference.owning()) {
            annotation.with("mappedBy", "$S", context.property(new Reference(association, reference.there(), reference.here(), true)));
        }
        boolean eager = reference.here().fetch().mode() == FetchPlan.Mode.JOIN;
        if (!reference.toMany() && !eager) {
            annotation.with("fetch", "$T.LAZY", Names.FETCH_TYPE);
        } else if (reference.toMany() && eager) {
            annotation.with("fetch", "$T.EAGER", Names.FETCH_TYPE);
        }
        if (!reference.toMany() && reference.owning() && !reference.there().multiplicity().isOptional()) {
            annotation.with("optional", "false");
        }
        cascade(reference.here().cascade()).ifPresent(value -> annotation.with("cascade", value));
        if (reference.here().orphanRemoval() && association.kind() != Association.Kind.MANY_TO_MANY && !reference.owning()) {
            annotation.with("orphanRemoval", "true");
        }
        return annotation.spec();
    }

    private static Optional<CodeBlock> cascade(Set<Cascade> operations) {
        if (operations.isEmpty()) {
            return Optional.empty();
        }
        if (operations.equals(Cascade.all())) {
            return Optional.of(CodeBlock.of("$T.ALL", Names.CASCADE_TYPE));
        }
        return Optional.of(Annotations.list(operations.stream().map(it -> CodeBlock.of("$T.$L", Names.CASCADE_TYPE, it.name())).toList()));
    }

    private static Optional<AnnotationSpec> fetch(Reference reference) {
        FetchPlan plan = reference.here().fetch();
        return switch (plan.mode()) {
            case LAZY, DYNAMIC -> Optional.empty();
            case JOIN -> Optional.of(Annotations.value(Names.FETCH, "$T.JOIN", Names.FETCH_MODE));
            case SUBSELECT -> reference.toMany() ? Optional.of(Annotations.value(Names.FETCH, "$T.SUBSELECT", Names.FETCH_MODE)) : Optional.empty();
            case BATCH -> reference.toMany() ? Optional.of(Annotations.of(Names.BATCH_SIZE).with("size", "$L", plan.batchSize()).spec()) : Optional.empty();
        };
    }

    private Optional<AnnotationSpec> joinColumns(Reference reference, Carrier.Columns carrier) {
        return table.foreignKeyOf(reference.association().id()).map(key -> {
            List<Column> columns = table.columnsOf(reference.association().id());
            CodeBlock constraint = foreignKey(key);
            if (columns.size() == 1) {
                return joinColumn(columns.getFirst(), true, !carrier.identifying()).with("foreignKey", constraint).spec();
            }
            return Annotations.of(Names.JOIN_COLUMNS)
                    .withAnnotations("value", columns.stream().map(column -> joinColumn(column, false, !carrier.identifying()).nested()).toList())
                    .with("foreignKey", constraint).onLines().spec();
        });
    }

    /// @param alone       a single column refers to a single key: its name need not be said
    /// @param sayNullable false where the key says it already
    private Annotations joinColumn(Column column, boolean alone, boolean sayNullable) {
        Annotations annotation = Annotations.of(Names.JOIN_COLUMN).with("name", "$S", context.sql(column.name()));
        if (!alone) {
            annotation.with("referencedColumnName", "$S", context.sql(column.refersTo().orElseThrow()));
        }
        if (!column.nullable() && sayNullable) {
            annotation.with("nullable", "false");
        }
        return annotation;
    }

    private CodeBlock foreignKey(Table.ForeignKey key) {
        Annotations annotation = Annotations.of(Names.FOREIGN_KEY).with("name", "$S", key.name());
        if (key.onUpdate() != ReferentialAction.NO_ACTION) {
            // Jakarta Persistence has no word for ON UPDATE; the options are appended to the constraint
            annotation.with("options", "$S", "on update " + key.onUpdate().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        return annotation.nested();
    }

    private static Optional<AnnotationSpec> onDelete(dev.entitect.model.association.ForeignKey key) {
        return key.onDelete() == ReferentialAction.NO_ACTION ? Optional.empty()
                : Optional.of(Annotations.of(Names.ON_DELETE).with("action", "$T.$L", Names.ON_DELETE_ACTION, key.onDelete().name()).spec());
    }

    /// Empty while one of the two entities has no key to refer to: the model is not finished then, and its check says so.
    private Optional<AnnotationSpec> joinTable(Reference reference) {
        return context.schema().joinTable(reference.association().id()).filter(pairs -> pairs.foreignKeys().size() == 2)
                .map(pairs -> joinTable(pairs, pairs.foreignKeys().getFirst(), pairs.foreignKeys().getLast()));
    }

    private AnnotationSpec joinTable(Table pairs, Table.ForeignKey toOwner, Table.ForeignKey toInverse) {
        Annotations annotation = Annotations.of(Names.JOIN_TABLE).with("name", "$S", context.sql(pairs.name()));
        pairs.schema().ifPresent(schema -> annotation.with("schema", "$S", context.sql(schema)));
        return annotation
                .with("joinColumns", Annotations.list(columns(pairs, toOwner)))
                .with("foreignKey", foreignKey(toOwner))
                .with("inverseJoinColumns", Annotations.list(columns(pairs, toInverse)))
                .with("inverseForeignKey", foreignKey(toInverse))
                .onLines().spec();
    }

    private List<CodeBlock> columns(Table pairs, Table.ForeignKey key) {
        return pairs.columns().stream().filter(column -> key.columns().contains(column.name()))
                .map(column -> joinColumn(column, key.columns().size() == 1, true).nested()).toList();
    }

    private Optional<AnnotationSpec> orderBy(Reference reference) {
        if (!reference.toMany() || reference.here().order().isEmpty() || !(reference.there().type() instanceof EntityId)) {
            return Optional.empty();
        }
        String keys = reference.here().order().stream()
                .flatMap(key -> context.index().attribute(key.attribute()).stream()
                        .map((Attribute attribute) -> Context.property(attribute) + (key.descending() ? " desc" : "")))
                .collect(Collectors.joining(", "));
        return Optional.of(Annotations.value(Names.ORDER_BY, "$S", keys));
    }
}
