package dev.entitect.schema;

import dev.entitect.model.Association;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Entity;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.naming.Naming;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Works out the tables of a model.
final class SchemaBuilder {

    private final Model model;
    private final ModelIndex index;
    private final Naming naming;
    private final Columns columns;

    SchemaBuilder(ModelIndex index) {
        this.index = index;
        this.model = index.model();
        this.naming = Naming.of(model.settings());
        this.columns = new Columns(index, naming);
    }

    Schema build() {
        Map<ElementId, Table> tables = new LinkedHashMap<>();
        EntityTables entityTables = new EntityTables(index, naming, columns);
        for (Entity entity : model.entities()) {
            Entity holder = index.strategy(entity).filter(Inheritance.Strategy.SINGLE_TABLE::equals).isPresent()
                    ? index.root(entity)
                    : entity;
            if (!tables.containsKey(holder.id())) {
                tables.put(holder.id(), entityTables.table(holder));
            }
            tables.put(entity.id(), tables.get(holder.id()));
        }
        SideTables sideTables = new SideTables(index, naming, columns, entityTables);
        for (Association association : model.associations()) {
            if (association.carrier() instanceof Carrier.JoinTable carrier) {
                sideTables.pairs(association, carrier).ifPresent(table -> tables.put(association.id(), table));
            }
        }
        return new Schema(index, tables, declared(), collections(sideTables), withoutRows());
    }

    private Set<EntityId> withoutRows() {
        return model.entities().stream()
                .filter(entity -> entity.inheritance() instanceof Inheritance.Root root && root.abstractClass()
                        && root.strategy() == Inheritance.Strategy.TABLE_PER_CLASS)
                .map(Entity::id).collect(Collectors.toSet());
    }

    private Map<ElementId, List<Column>> declared() {
        Map<ElementId, List<Column>> declared = new HashMap<>();
        model.classes().forEach(type -> type.attributes().forEach(attribute -> declared.put(attribute.id(), columns.of(attribute))));
        model.associations().forEach(association -> declared.put(association.id(), columns.of(association)));
        return declared;
    }

    private Map<Schema.CollectionOwner, Table> collections(SideTables sideTables) {
        Map<Schema.CollectionOwner, Table> collections = new LinkedHashMap<>();
        for (Entity entity : model.entities()) {
            for (ClassElement contributor : index.contributors(entity)) {
                for (Attribute attribute : contributor.attributes()) {
                    if (attribute.type() instanceof AttributeType.ElementCollection type) {
                        Optional<Table> table = sideTables.values(entity, attribute, type);
                        table.ifPresent(it -> collections.put(new Schema.CollectionOwner(entity.id(), attribute.id()), it));
                    }
                }
            }
        }
        return collections;
    }
}
