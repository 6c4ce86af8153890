package dev.entitect.sample;

import dev.entitect.model.Association;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Entity;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EntityId;
import dev.entitect.schema.Column;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Works out, for each table of a model, how its rows are filled.
final class Layouts {

    private final Model model;
    private final ModelIndex index;
    private final Schema schema;
    private final LayoutDraft.Shared shared;

    /// @param existing the own rows
    /// @param warnings receives a warning for each unsupported check
    Layouts(ModelIndex index, Schema schema, ExistingRows existing, List<String> warnings) {
        this.model = index.model();
        this.index = index;
        this.schema = schema;
        this.shared = new LayoutDraft.Shared(index, schema, new ValueChoice(model), existing, warnings, new HashMap<>());
    }

    List<Layout> all() {
        Map<Table, Layout> layouts = new LinkedHashMap<>();
        for (Entity entity : model.entities()) {
            Entity holder = isSingle(entity) ? index.root(entity) : entity;
            Table table = schema.table(entity.id());
            if (schema.tables().contains(table)) {
                layouts.computeIfAbsent(table, it -> entityTable(it, holder));
            }
        }
        for (Association association : model.associations()) {
            schema.joinTable(association.id()).ifPresent(table -> layouts.computeIfAbsent(table, it -> pairs(it, association)));
        }
        for (Entity entity : model.entities()) {
            for (ClassElement contributor : index.contributors(entity)) {
                for (Attribute attribute : contributor.attributes()) {
                    schema.collectionTable(entity.id(), attribute.id())
                            .ifPresent(table -> layouts.computeIfAbsent(table, it -> ownerRows(it, entity)));
                }
            }
        }
        return List.copyOf(layouts.values());
    }

    private boolean isSingle(Entity entity) {
        return index.strategy(entity).filter(Inheritance.Strategy.SINGLE_TABLE::equals).isPresent();
    }

    private boolean isJoined(Entity entity) {
        return index.strategy(entity).filter(Inheritance.Strategy.JOINED::equals).isPresent();
    }

    private Layout entityTable(Table table, Entity holder) {
        Layout.Source source = isJoined(holder) && index.parent(holder).isPresent() ? Layout.Source.PARENT_ROWS : Layout.Source.COUNT;
        LayoutDraft draft = new LayoutDraft(shared, table, holder, source);
        List<Entity> entities = new ArrayList<>(List.of(holder));
        if (isSingle(holder) || isJoined(holder)) {
            entities.addAll(index.descendants(holder));
        }
        Map<EntityId, Layout.OfClass> ofClass = new LinkedHashMap<>();
        Map<EntityId, String> marks = new LinkedHashMap<>();
        for (Entity entity : entities) {
            ofClass.put(entity.id(), ofClass(draft.columns, isSingle(holder) ? entity : holder));
            marks.put(entity.id(), entity.discriminatorValue());
        }
        int[] key = draft.positions(table.primaryKey().columns());
        return draft.layout(key, ofClass, marks);
    }

    /// In a single table, a row has the columns of its class and its superclasses.
    private Layout.OfClass ofClass(List<Column> columns, Entity entity) {
        Set<ElementId> origins = new HashSet<>();
        for (Entity part : index.lineage(entity)) {
            origins.add(part.id());
            for (ClassElement contributor : index.contributors(part)) {
                contributor.attributes().forEach(attribute -> origins.add(attribute.id()));
                index.foreignKeys(contributor.id()).forEach(association -> origins.add(association.id()));
            }
        }
        boolean[] has = new boolean[columns.size()];
        boolean[] required = new boolean[columns.size()];
        for (int i = 0; i < has.length; i++) {
            Column column = columns.get(i);
            has[i] = origins.contains(column.origin());
            required[i] = !column.nullable() || !shared.declared(column).map(Column::nullable).orElse(true);
        }
        return new Layout.OfClass(has, required);
    }

    private Layout pairs(Table table, Association association) {
        return ownerRows(table, model.entities().get((EntityId) association.owner().type()));
    }

    private Layout ownerRows(Table table, Entity owner) {
        return new LayoutDraft(shared, table, owner, Layout.Source.OWNER_ROWS).layout(new int[0], Map.of(), Map.of());
    }
}
