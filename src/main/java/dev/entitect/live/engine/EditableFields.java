package dev.entitect.live.engine;

import dev.entitect.live.DataColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.CompositeIdentifierMapping;
import org.hibernate.metamodel.mapping.EntityIdentifierMapping;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.ForeignKeyDescriptor;
import org.hibernate.metamodel.mapping.ManagedMappingType;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.metamodel.mapping.VirtualModelPart;
import org.hibernate.metamodel.mapping.internal.EmbeddedAttributeMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.descriptor.java.JavaType;

/// The editable parts of an entity, in the model's order: key, values and references. Immutable.
final class EditableFields {

    /// One cell of each row.
    ///
    /// @param javaType reads its value from text
    record Slot(DataColumn column, JavaType<?> javaType, UnaryOperator<Object> reader, BiConsumer<Object, Object> writer) {

        Object read(Object entity) {
            return reader.apply(entity);
        }

        void write(Object entity, Object value) {
            writer.accept(entity, value);
        }
    }

    private static Slot slot(DataColumn column, UnaryOperator<Object> holder, AttributeMapping attribute) {
        return new Slot(column, attribute.getJavaType(), entity -> {
            Object owner = holder.apply(entity);
            return owner == null ? null : attribute.getValue(owner);
        }, (entity, value) -> attribute.setValue(holder.apply(entity), value));
    }

    private final EntityValues values;
    private final EntityMappingType entity;
    private final ColumnRanks ranks;
    private final List<Slot> slots = new ArrayList<>();

    EditableFields(EntityMappingType entity, EntityValues values, ColumnRanks ranks) {
        this.entity = entity;
        this.values = values;
        this.ranks = ranks;
        addKey();
        List<AttributeMapping> attributes = new ArrayList<>();
        entity.getAttributeMappings().forEach(attributes::add);
        attributes.sort((one, other) -> Integer.compare(rank(one), rank(other)));
        attributes.forEach(attribute -> add(attribute, "", UnaryOperator.identity()));
    }

    List<Slot> slots() {
        return slots;
    }

    Optional<Slot> find(String column) {
        return slots.stream().filter(slot -> slot.column().name().equals(column)).findFirst();
    }

    private void addKey() {
        EntityIdentifierMapping id = entity.getIdentifierMapping();
        boolean given = !((EntityPersister) entity).getGenerator().generatesOnInsert();
        switch (id) {
            case AttributeMapping attribute -> {
                if (id instanceof CompositeIdentifierMapping composite) {
                    addParts(composite.getPartMappingType(), attribute.getAttributeName() + '.', made(composite), DataColumn.Kind.KEY);
                } else {
                    // an identifier is not among the values of its entity; a simple one does not need a session either
                    slots.add(
                            new Slot(
                                    column(attribute, attribute.getAttributeName(),
                                            given ? DataColumn.Kind.KEY : DataColumn.Kind.READ_ONLY),
                                    attribute.getJavaType(),
                                    id::getIdentifier, (object, value) -> id.setIdentifier(object, value, null)));
                }
            }
            case CompositeIdentifierMapping composite ->
                addParts(composite.getPartMappingType(), "", UnaryOperator.identity(), DataColumn.Kind.KEY);
            default -> {}
        }
    }

    private static UnaryOperator<Object> made(CompositeIdentifierMapping composite) {
        Class<?> type = composite.getMappedIdEmbeddableTypeDescriptor().getMappedJavaType().getJavaTypeClass();
        return entity -> {
            Object inside = composite.getIdentifier(entity);
            if (inside == null) {
                inside = Instances.make(type);
                composite.setIdentifier(entity, inside, null);
            }
            return inside;
        };
    }

    private void addParts(ManagedMappingType type, String path, UnaryOperator<Object> holder, DataColumn.Kind kind) {
        type.forEachAttributeMapping(part -> {
            if (part instanceof ToOneAttributeMapping) {
                add(part, path, holder);
            } else {
                slots.add(slot(column(part, path + part.getAttributeName(), kind), holder, part));
            }
        });
    }

    private void add(AttributeMapping attribute, String path, UnaryOperator<Object> holder) {
        String name = path + attribute.getAttributeName();
        switch (attribute) {
            case PluralAttributeMapping collection -> {}
            case VirtualModelPart copyOfId -> {}
            case ToOneAttributeMapping toOne when toOne.getSideNature() == ForeignKeyDescriptor.Nature.TARGET -> {}
            case ToOneAttributeMapping toOne -> slots.add(slot(reference(toOne, name), holder, toOne));
            case EmbeddedAttributeMapping embedded -> {
                UnaryOperator<Object> inside = made(holder, embedded,
                        embedded.getEmbeddableTypeDescriptor().getMappedJavaType().getJavaTypeClass());
                embedded.getEmbeddableTypeDescriptor().forEachAttributeMapping(part -> add(part, name + '.', inside));
            }
            default -> slots.add(slot(column(attribute, name, isGenerated(attribute) ? DataColumn.Kind.READ_ONLY : DataColumn.Kind.VALUE),
                    holder, attribute));
        }
    }

    private boolean isGenerated(AttributeMapping attribute) {
        boolean formula = attribute instanceof SelectableMapping column && column.isFormula();
        boolean version = entity.getVersionMapping() != null && entity.getVersionMapping().getVersionAttribute() == attribute;
        return formula || version || attribute.getGenerator() != null && attribute.getGenerator().generatesSometimes();
    }

    /// The embedded object, created if necessary.
    private static UnaryOperator<Object> made(UnaryOperator<Object> outer, AttributeMapping attribute, Class<?> type) {
        return entity -> {
            Object owner = outer.apply(entity);
            Object inside = attribute.getValue(owner);
            if (inside == null) {
                inside = Instances.make(type);
                attribute.setValue(owner, inside);
            }
            return inside;
        };
    }

    private DataColumn reference(ToOneAttributeMapping toOne, String name) {
        String target = ((EntityPersister) toOne.getAssociatedEntityMappingType()).getJpaEntityName();
        return new DataColumn(name, target, DataColumn.Kind.REFERENCE, toOne.isNullable(), target, List.of());
    }

    private static DataColumn column(AttributeMapping attribute, String name, DataColumn.Kind kind) {
        Class<?> type = attribute.getJavaType().getJavaTypeClass();
        List<String> options = type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).toList()
                : type == Boolean.class || type == boolean.class ? List.of("true", "false") : List.of();
        boolean nullable = !type.isPrimitive()
                && (attribute.getAttributeMetadata() == null || attribute.getAttributeMetadata().isNullable());
        return new DataColumn(name, type.getSimpleName(), kind, nullable, "", options);
    }

    private int rank(AttributeMapping attribute) {
        int[] first = {Integer.MAX_VALUE};
        if (!(attribute instanceof PluralAttributeMapping)) {
            attribute.forEachSelectable((int index, SelectableMapping column) -> {
                if (!column.isFormula()) {
                    first[0] = Math.min(first[0], ranks.rank(column.getContainingTableExpression(), column.getSelectionExpression()));
                }
            });
        }
        return first[0];
    }

    /// HQL expressions for the string attributes, in lower case. Long strings are cast, since databases store them as a different type.
    List<String> textColumns(String alias) {
        return slots.stream().filter(slot -> slot.column().kind() != DataColumn.Kind.REFERENCE && slot.column().type().equals("String"))
                .map(slot -> "lower(cast(" + alias + '.' + slot.column().name() + " as String))").toList();
    }

    /// The label of an object: its key, and its first string or number.
    String label(Object object) {
        String key = String.valueOf(values.plain(values.identifier(object)));
        return slots.stream().filter(slot -> slot.column().kind() == DataColumn.Kind.VALUE && isDistinctive(slot.column()))
                .findFirst().map(slot -> key + "  " + values.plain(slot.read(object))).orElse(key);
    }

    private static boolean isDistinctive(DataColumn column) {
        String name = column.name().toLowerCase(Locale.ROOT);
        return column.type().equals("String") && !name.contains("password") && !name.contains("hash");
    }
}
