package dev.entitect.job.deletion;

import dev.entitect.dialect.Dialect;
import dev.entitect.job.deletion.DeletionPreview.How;
import dev.entitect.job.deletion.DeletionPreview.Step;
import dev.entitect.job.deletion.EntityRows.Holder;
import dev.entitect.live.DataPage;
import dev.entitect.live.DataRow;
import dev.entitect.live.LiveSession;
import dev.entitect.model.Association;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.ModelIndex.Reference;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.Cascade;
import dev.entitect.model.association.ReferentialAction;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.schema.Column;
import dev.entitect.schema.ColumnRole;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Follows the associations from a row that is to be deleted, breadth first: first everything that Hibernate deletes with it, then what
/// the database does with rows that refer to these, and finally the remaining rows that refer to one of them.
final class DeletionWalk {

    private static final int EXAMPLES = 5;

    private final ModelIndex index;
    private final Schema schema;
    private final KeyReader reader;
    private final EntityRows rows;
    private final boolean h2;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Long> perTable = new HashMap<>();
    private final Map<EntityId, Set<List<String>>> deleted = new HashMap<>();
    private final Map<ElementId, Set<List<String>>> deletedPairs = new HashMap<>();
    private final List<Batch> batches = new ArrayList<>();
    private final List<Referring> referring = new ArrayList<>();
    private int found;

    /// Rows of one entity that are deleted in one step.
    private record Batch(Entity entity, List<List<String>> keys, boolean byHibernate, int step) {}

    /// Rows that refer to deleted ones and may themselves be deleted.
    ///
    /// @param deleted keys of the deleted rows; complete only at the end of the walk
    private record Referring(ElementId via, EntityId entity, List<List<String>> keys, Set<List<String>> deleted, int step) {}

    DeletionWalk(Model model, LiveSession session) {
        index = ModelIndex.of(model);
        schema = Schema.of(index);
        reader = new KeyReader(model, session);
        h2 = Dialect.ofProduct(session.info().database()).filter(Dialect.H2::equals).isPresent();
        rows = new EntityRows(index, schema, reader);
    }

    DeletionPreview from(Entity entity, DataPage page, DataRow row) {
        List<String> key = RowKey.of(index, schema.table(index.root(entity).id()), page, row);
        take(Optional.empty(), entity, List.of(key), How.DELETED, -1);
        Deque<Batch> byHibernate = new ArrayDeque<>(batches);
        while (!byHibernate.isEmpty() && found <= DeletionPreview.MAX_ROWS) {
            int before = batches.size();
            cascade(byHibernate.poll());
            byHibernate.addAll(batches.subList(before, batches.size()));
        }
        for (int i = 0; i < batches.size() && found <= DeletionPreview.MAX_ROWS; i++) {
            inDatabase(batches.get(i));
        }
        referring.forEach(this::block);
        return new DeletionPreview(steps, perTable, found <= DeletionPreview.MAX_ROWS);
    }

    /// Adds rows to the deletion unless they are part of it already.
    private void take(Optional<ElementId> via, Entity entity, Collection<List<String>> keys, How how, int parent) {
        Set<List<String>> deletedBefore = deleted.computeIfAbsent(index.root(entity).id(), id -> new HashSet<>());
        List<List<String>> fresh = keys.stream().filter(key -> !deletedBefore.contains(key)).distinct().toList();
        if (fresh.isEmpty()) {
            return;
        }
        rows.sorted(entity, fresh).forEach((concrete, own) -> {
            boolean marked = rows.isMarked(concrete) && how != How.DATABASE_CASCADE;
            deletedBefore.addAll(own);
            found += own.size();
            add(via, concrete, how, marked, own, parent);
            batches.add(new Batch(concrete, own, how != How.DATABASE_CASCADE, steps.size() - 1));
            if (!marked) {
                rows.tables(concrete).forEach(table -> perTable.merge(table.name(), (long) own.size(), Long::sum));
            }
        });
    }

    private void add(Optional<ElementId> via, Entity entity, How how, boolean marked, List<List<String>> keys, int parent) {
        steps.add(new Step(via, entity.id(), how, marked, keys.size(),
                keys.stream().limit(EXAMPLES).map(key -> String.join(", ", key)).toList(),
                parent < 0 ? 0 : steps.get(parent).depth() + 1, parent));
    }

    private void cascade(Batch batch) {
        for (Map.Entry<ClassId, Entity> type : rows.classes(batch.entity)) {
            for (Reference reference : index.references(type.getKey())) {
                AssociationEnd here = reference.here();
                boolean orphans = here.orphanRemoval() && !reference.owning()
                        && reference.association().kind() != Association.Kind.MANY_TO_MANY;
                boolean removes = here.cascade().contains(Cascade.REMOVE) && !here.passiveDeletes();
                if (here.role().isPresent() && (orphans || removes)) {
                    cascade(batch, reference, rows.table(type.getValue(), batch.entity), removes ? How.CASCADE : How.ORPHAN_REMOVAL);
                }
            }
        }
    }

    private void cascade(Batch batch, Reference reference, Table own, How how) {
        Association association = reference.association();
        List<String> key = own.primaryKey().columns();
        switch (association.carrier()) {
            case Carrier.Columns columns when reference.owning() -> other(reference).ifPresent(target -> {
                List<String> to = schema.table(target.id()).primaryKey().columns();
                take(Optional.of(association.id()), target,
                        reader.read(own, EntityRows.referring(own, association, to), key, batch.keys, ""), how, batch.step);
            });
            case Carrier.Columns columns ->
                rows.holders(association.owner().type()).forEach(holder -> take(Optional.of(association.id()), holder.entity(),
                        referring(holder, association, key, batch.keys, rows.present(holder.table())), how, batch.step));
            case Carrier.JoinTable joinTable -> schema.joinTable(association.id()).ifPresent(pairs -> other(reference).ifPresent(target -> {
                List<String> from = side(pairs, !reference.owning());
                List<String> to = side(pairs, reference.owning());
                take(Optional.of(association.id()), target, reader.read(pairs, to, from, batch.keys, ""), how, batch.step);
            }));
            case Carrier.Through through -> {}
        }
    }

    private Optional<Entity> other(Reference reference) {
        return reference.there().type() instanceof EntityId id ? index.model().entities().find(id) : Optional.empty();
    }

    private List<List<String>> referring(Holder holder, Association association, List<String> key, List<List<String>> keys, String and) {
        List<String> columns = EntityRows.referring(holder.table(), association, key);
        return columns.size() < key.size()
                ? List.of()
                : reader.read(holder.table(), holder.table().primaryKey().columns(), columns, keys, and);
    }

    /// The columns of a join table that refer to the owning or the inverse end.
    private static List<String> side(Table pairs, boolean inverse) {
        return pairs.columnsWith(inverse ? ColumnRole.ForeignKey.class : ColumnRole.OwnerKey.class).stream().map(Column::name).toList();
    }

    private void inDatabase(Batch batch) {
        boolean stays = steps.get(batch.step).marked();
        for (Map.Entry<ClassId, Entity> type : rows.classes(batch.entity)) {
            Table own = rows.table(type.getValue(), batch.entity);
            for (Reference reference : index.references(type.getKey())) {
                switch (reference.association().carrier()) {
                    case Carrier.Columns columns when !reference.owning() && !stays -> referrers(batch, reference.association(), own);
                    case Carrier.JoinTable joinTable -> pairs(batch, reference, stays);
                    default -> {}
                }
            }
            values(batch, type, stays);
        }
    }

    private void referrers(Batch batch, Association association, Table own) {
        for (Holder holder : rows.holders(association.owner().type())) {
            Optional<Table.ForeignKey> foreignKey = holder.table().foreignKeyOf(association.id());
            if (foreignKey.isEmpty()) {
                continue;
            }
            List<List<String>> keys = referring(holder, association, own.primaryKey().columns(), batch.keys, "");
            Set<List<String>> deletedBefore = deleted.computeIfAbsent(index.root(holder.entity()).id(), id -> new HashSet<>());
            ReferentialAction action = foreignKey.get().onDelete();
            switch (canSet(action, holder.table().columnsOf(association.id())) ? action : ReferentialAction.RESTRICT) {
                case CASCADE -> take(Optional.of(association.id()), holder.entity(), keys, How.DATABASE_CASCADE, batch.step);
                case SET_NULL, SET_DEFAULT -> {
                    List<List<String>> left = keys.stream().filter(key -> !deletedBefore.contains(key)).toList();
                    if (!left.isEmpty()) {
                        add(Optional.of(association.id()), holder.entity(), How.SET_NULL, false, left, batch.step);
                    }
                }
                case NO_ACTION, RESTRICT ->
                    referring.add(new Referring(association.id(), holder.entity().id(), keys, deletedBefore, batch.step));
            }
        }
    }

    /// A column that is not nullable cannot be set to NULL. H2 does not apply an undeclared default, even though it would be null.
    private boolean canSet(ReferentialAction action, List<Column> columns) {
        return switch (action) {
            case SET_NULL -> columns.stream().allMatch(Column::nullable);
            case SET_DEFAULT -> columns.stream().allMatch(column -> column.databaseDefault().isPresent() || column.nullable() && !h2);
            case CASCADE, NO_ACTION, RESTRICT -> true;
        };
    }

    /// Hibernate deletes the pairs of an owning property; those of an inverse property are left to the database.
    private void pairs(Batch batch, Reference reference, boolean stays) {
        ElementId id = reference.association().id();
        Optional<Table> table = schema.joinTable(reference.association().id());
        List<String> from = table.map(it -> side(it, !reference.owning())).orElse(List.of());
        if (table.isEmpty() || from.isEmpty()) {
            return;
        }
        boolean byHibernate = batch.byHibernate && reference.owning() && reference.here().role().isPresent();
        Optional<Table.ForeignKey> foreignKey = table.get().foreignKeys().stream().filter(key -> key.inverse() != reference.owning())
                .findFirst();
        boolean byDatabase = !stays && foreignKey.filter(key -> key.onDelete() == ReferentialAction.CASCADE).isPresent();
        List<List<String>> all = reader.read(table.get(), table.get().columns().stream().map(Column::name).toList(), from, batch.keys, "");
        Set<List<String>> deletedBefore = deletedPairs.computeIfAbsent(id, it -> new HashSet<>());
        if (byHibernate || byDatabase) {
            go(How.PAIRS, id, table.get(), batch, all, deletedBefore);
        } else if (!stays) {
            referring.add(new Referring(id, batch.entity.id(), all, deletedBefore, batch.step));
        }
    }

    private void values(Batch batch, Map.Entry<ClassId, Entity> type, boolean stays) {
        ClassElement declaring = index.contributors(type.getValue()).stream().filter(it -> it.id().equals(type.getKey())).findFirst()
                .orElseThrow();
        for (Attribute attribute : declaring.attributes()) {
            if (attribute.type() instanceof AttributeType.ElementCollection) {
                schema.collectionTable(type.getValue().id(), attribute.id()).ifPresent(table -> {
                    List<String> from = table.columnsWith(ColumnRole.OwnerKey.class).stream().map(Column::name).toList();
                    List<List<String>> all = from.isEmpty() ? List.of() : reader.read(table, from, from, batch.keys, "");
                    if (batch.byHibernate) {
                        go(How.VALUES, attribute.id(), table, batch, all, new HashSet<>());
                    } else if (!stays) {
                        referring.add(new Referring(attribute.id(), batch.entity.id(), all, Set.of(), batch.step));
                    }
                });
            }
        }
    }

    private void go(How how, ElementId via, Table table, Batch batch, List<List<String>> all, Set<List<String>> deletedBefore) {
        List<List<String>> fresh = all.stream().filter(row -> !deletedBefore.contains(row)).toList();
        if (!fresh.isEmpty()) {
            deletedBefore.addAll(fresh);
            add(Optional.of(via), batch.entity, how, false, fresh, batch.step);
            perTable.merge(table.name(), (long) fresh.size(), Long::sum);
        }
    }

    private void block(Referring left) {
        List<List<String>> staying = left.keys.stream().filter(key -> !left.deleted.contains(key)).toList();
        if (!staying.isEmpty()) {
            add(Optional.of(left.via), index.model().entities().get(left.entity), How.BLOCKS, false, staying, left.step);
        }
    }
}
