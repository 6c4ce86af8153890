package dev.entitect.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.CompositeIdentifierMapping;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.EntityIdentifierMapping;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.NonAggregatedIdentifierMapping;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.metamodel.mapping.internal.EmbeddedAttributeMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;

/// The columns that show an entity: its id, then its basic attributes, those of its embedded values and its to-one associations in the model's
/// order, then those of its subclasses. Collections are left out, since showing them would load them. Immutable.
final class EntityColumns {

    /// One column and how its value is read from the entity, or from null.
    private record Cell(String name, String type, EntityMappingType owner, UnaryOperator<Object> reader) {}

    private final EntityMappingType entity;
    private final EntityValues values;
    private final String prefix;
    private final List<Cell> cells;

    private EntityColumns(EntityMappingType entity, EntityValues values, String prefix, List<Cell> cells) {
        this.entity = entity;
        this.values = values;
        this.prefix = prefix;
        this.cells = cells;
    }

    static EntityColumns of(String entityName, String prefix, EntityValues values, ColumnRanks ranks) {
        EntityMappingType entity = values.mapping(entityName);
        List<Cell> cells = new ArrayList<>();
        if (!entity.getSubMappingTypes().isEmpty()) {
            // no attribute can have this name, since no Java field can
            cells.add(new Cell("class", "String", entity, values::entityName));
        }
        addIdentifier(entity, values, cells);
        Map<String, AttributeMapping> attributes = new LinkedHashMap<>();
        List<EntityMappingType> types = new ArrayList<>(List.of(entity));
        entity.getSubMappingTypes().stream().filter(type -> type != entity).forEach(types::add);
        for (EntityMappingType type : types) {
            List<AttributeMapping> own = new ArrayList<>();
            type.getAttributeMappings().forEach(own::add);
            own.stream().filter(attribute -> !attributes.containsKey(attribute.getAttributeName()))
                    .sorted(Comparator.comparingInt(attribute -> rank(attribute, ranks)))
                    .forEach(attribute -> {
                        attributes.put(attribute.getAttributeName(), attribute);
                        addAttribute(attribute, "", type, UnaryOperator.identity(), cells);
                    });
        }
        return new EntityColumns(entity, values, prefix, List.copyOf(cells));
    }

    private static void addIdentifier(EntityMappingType entity, EntityValues values, List<Cell> cells) {
        EntityIdentifierMapping id = entity.getIdentifierMapping();
        switch (id) {
            case NonAggregatedIdentifierMapping several -> several.getVirtualIdEmbeddable().forEachAttributeMapping(
                    attribute -> addAttribute(attribute, "", entity, UnaryOperator.identity(), cells));
            case CompositeIdentifierMapping embedded -> embedded.getPartMappingType().forEachAttributeMapping(
                    attribute -> addAttribute(attribute, embedded.getAttributeName() + '.', entity, instance -> embedded.getIdentifier(instance), cells));
            default -> cells.add(new Cell(id.getAttributeName() == null ? "id" : id.getAttributeName(),
                    id.getJavaType().getJavaTypeClass().getSimpleName(), entity, values::identifier));
        }
    }

    private static void addAttribute(
            AttributeMapping attribute, String path, EntityMappingType owner, UnaryOperator<Object> holder, List<Cell> cells) {
        UnaryOperator<Object> reader = entity -> {
            Object value = holder.apply(entity);
            return value == null ? null : attribute.getValue(value);
        };
        String name = path + attribute.getAttributeName();
        switch (attribute) {
            case PluralAttributeMapping collection -> {}
            case EmbeddedAttributeMapping embedded -> {
                EmbeddableMappingType type = embedded.getEmbeddableTypeDescriptor();
                type.forEachAttributeMapping(part -> addAttribute(part, name + '.', owner, reader, cells));
            }
            default -> cells.add(new Cell(name, attribute.getJavaType().getJavaTypeClass().getSimpleName(), owner, reader));
        }
    }

    private static int rank(AttributeMapping attribute, ColumnRanks ranks) {
        if (attribute instanceof PluralAttributeMapping
                || attribute instanceof ToOneAttributeMapping toOne && toOne.getSideNature().name().equals("TARGET")
                || attribute.getJdbcTypeCount() == 0) {
            return Integer.MAX_VALUE;
        }
        int[] first = {Integer.MAX_VALUE};
        attribute.forEachSelectable((int index, SelectableMapping column) -> first[0] = column.isFormula() ? first[0]
                : Math.min(first[0], ranks.rank(column.getContainingTableExpression(), column.getSelectionExpression())));
        return first[0];
    }

    List<ResultColumn> columns() {
        return cells.stream().map(cell -> new ResultColumn(prefix + cell.name(), cell.type())).toList();
    }

    void addCells(Object value, List<Object> row) {
        Object instance = values.loaded(value);
        EntityMappingType actual = instance == null ? null : values.mappingOf(instance);
        for (Cell cell : cells) {
            boolean has = actual != null && (cell.owner() == entity || cell.owner().isTypeOrSuperType(actual));
            row.add(has ? values.plain(cell.reader().apply(instance)) : null);
        }
    }
}
