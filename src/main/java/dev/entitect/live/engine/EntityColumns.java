package dev.entitect.live.engine;

import dev.entitect.live.ResultColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.CompositeIdentifierMapping;
import org.hibernate.metamodel.mapping.EntityIdentifierMapping;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.ForeignKeyDescriptor;
import org.hibernate.metamodel.mapping.ManagedMappingType;
import org.hibernate.metamodel.mapping.NonAggregatedIdentifierMapping;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.metamodel.mapping.VirtualModelPart;
import org.hibernate.metamodel.mapping.internal.EmbeddedAttributeMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;

/// The columns that show an entity: its id, then its basic attributes, those of its embedded values and its to-one associations in the
/// model's order, then those of its subclasses. Collections are omitted, since showing them would load them. Immutable.
final class EntityColumns {

    /// One column, the type that has it, and how its value is read from an entity of that type.
    private record Cell(String name, String type, EntityMappingType owner, UnaryOperator<Object> reader) {}

    private final EntityMappingType entity;
    private final EntityValues values;
    private final String prefix;
    private final ColumnRanks ranks;
    private final List<Cell> cells = new ArrayList<>();

    EntityColumns(String entityName, String prefix, EntityValues values, ColumnRanks ranks) {
        this.entity = values.mapping(entityName);
        this.values = values;
        this.prefix = prefix;
        this.ranks = ranks;
        addClass();
        addIdentifier();
        addAttributes();
    }

    List<ResultColumn> columns() {
        return cells.stream().map(cell -> new ResultColumn(prefix + cell.name(), cell.type())).toList();
    }

    void addCells(Object value, List<Object> row) {
        Object instance = values.loaded(value);
        EntityMappingType actual = instance == null ? null : values.mappingOf(instance);
        for (Cell cell : cells) {
            boolean has = actual != null && (cell.owner() == entity || actual.isTypeOrSuperType(cell.owner()));
            row.add(has ? values.plain(cell.reader().apply(instance)) : null);
        }
    }

    /// The class, if there are subclasses. No attribute can have this name, since no Java field can.
    private void addClass() {
        if (entity.hasSubclasses()) {
            cells.add(new Cell("class", "String", entity, values::entityName));
        }
    }

    private void addIdentifier() {
        EntityIdentifierMapping id = entity.getIdentifierMapping();
        switch (id) {
            case NonAggregatedIdentifierMapping several -> addParts(several.getVirtualIdEmbeddable(), "", entity, UnaryOperator.identity());
            case CompositeIdentifierMapping embedded ->
                addParts(embedded.getPartMappingType(), embedded.getAttributeName() + '.', entity,
                        instance -> embedded.getIdentifier(instance));
            default -> cells.add(new Cell(id.getAttributeName() == null ? "id" : id.getAttributeName(),
                    id.getJavaType().getJavaTypeClass().getSimpleName(), entity, values::identifier));
        }
    }

    private void addAttributes() {
        Set<String> shown = new HashSet<>();
        List<EntityMappingType> types = new ArrayList<>(List.of(entity));
        entity.getSubMappingTypes().stream()
                .filter(type -> type != entity)
                .sorted(Comparator.comparing(EntityMappingType::getSubclassId))
                .forEach(types::add);
        for (EntityMappingType type : types) {
            for (AttributeMapping attribute : inOrder(type)) {
                if (shown.add(attribute.getAttributeName())) {
                    add(attribute, "", type, UnaryOperator.identity());
                }
            }
        }
    }

    private void addParts(ManagedMappingType type, String path, EntityMappingType owner, UnaryOperator<Object> holder) {
        inOrder(type).forEach(attribute -> add(attribute, path, owner, holder));
    }

    private void add(AttributeMapping attribute, String path, EntityMappingType owner, UnaryOperator<Object> holder) {
        UnaryOperator<Object> reader = instance -> {
            Object value = holder.apply(instance);
            return value == null ? null : attribute.getValue(value);
        };
        String name = path + attribute.getAttributeName();
        switch (attribute) {
            case PluralAttributeMapping collection -> {}
            // for several id attributes Hibernate adds them a second time under an internal name
            case VirtualModelPart copyOfId -> {}
            case EmbeddedAttributeMapping embedded -> addParts(embedded.getEmbeddableTypeDescriptor(), name + '.', owner, reader);
            default -> cells.add(new Cell(name, attribute.getJavaType().getJavaTypeClass().getSimpleName(), owner, reader));
        }
    }

    private List<AttributeMapping> inOrder(ManagedMappingType type) {
        List<AttributeMapping> attributes = new ArrayList<>();
        type.getAttributeMappings().forEach(attributes::add);
        attributes.sort(Comparator.comparingInt(this::rank));
        return attributes;
    }

    /// The position of the attribute's first column in its table. Attributes without a column in the model's tables come last.
    private int rank(AttributeMapping attribute) {
        boolean elsewhere = attribute instanceof PluralAttributeMapping
                || attribute instanceof ToOneAttributeMapping toOne && toOne.getSideNature() == ForeignKeyDescriptor.Nature.TARGET;
        int[] first = {Integer.MAX_VALUE};
        if (!elsewhere) {
            attribute.forEachSelectable((int index, SelectableMapping column) -> {
                if (!column.isFormula()) {
                    first[0] = Math.min(first[0], ranks.rank(column.getContainingTableExpression(), column.getSelectionExpression()));
                }
            });
        }
        return first[0];
    }
}
