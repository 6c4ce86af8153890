package dev.entitect.schema;

import dev.entitect.model.Association;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.ForeignKey;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.naming.Naming;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Works out the columns of attributes and associations, independent of the table that they end up in. Key columns are cached, because
/// foreign keys copy the types and number of the columns that they refer to.
final class Columns {

    /// The maximum nesting of embeddables, because one that contains itself would be followed forever.
    private static final int MAX_EMBEDDING_DEPTH = 8;

    private final ModelIndex index;
    private final Model model;
    private final Naming naming;
    private final Map<EntityId, List<Column>> keys = new HashMap<>();
    private final Set<EntityId> keysInProgress = new HashSet<>();

    Columns(ModelIndex index, Naming naming) {
        this.index = index;
        this.model = index.model();
        this.naming = naming;
    }

    /// The columns of an attribute by itself, before its hierarchy is taken into account.
    List<Column> of(Attribute attribute) {
        return switch (attribute.type()) {
            case BasicType basic -> List.of(new Column(name(attribute), basic, attribute.nullable() && !attribute.partOfKey(),
                    attribute.key(), attribute.databaseDefault(), attribute.comment(), attribute.id(), List.of(), role(attribute)));
            case AttributeType.Embedded embedded -> embedded(attribute, embedded, attribute.nullable() && !attribute.partOfKey());
            case AttributeType.ElementCollection collection -> List.of();
        };
    }

    private static ColumnRole role(Attribute attribute) {
        return attribute.partOfKey() ? new ColumnRole.Key() : new ColumnRole.Value();
    }

    private List<Column> embedded(Attribute attribute, AttributeType.Embedded embedded, boolean nullable) {
        List<Column> columns = new ArrayList<>();
        embedded(embedded, nullable, attribute.id(), List.of(), columns);
        return columns.stream()
                .map(column -> new Column(column.name(), column.type(), column.nullable(), attribute.key(), column.databaseDefault(),
                        column.comment(), column.origin(), column.path(), role(attribute)))
                .toList();
    }

    /// @param nullable whether the whole value, and so each of its columns, may be null
    private void embedded(AttributeType.Embedded embedded, boolean nullable, ElementId origin, List<AttributeId> path,
            List<Column> columns) {
        if (path.size() >= MAX_EMBEDDING_DEPTH) {
            return;
        }
        for (Attribute part : model.embeddables().find(embedded.embeddable()).map(ClassElement::attributes).orElse(List.of())) {
            List<AttributeId> to = new ArrayList<>(path);
            to.add(part.id());
            switch (part.type()) {
                case BasicType basic ->
                    columns.add(new Column(embedded.columns().getOrDefault(part.id(), embedded.prefix() + name(part)), basic,
                            nullable || part.nullable(), Optional.empty(), part.databaseDefault(), part.comment(), origin, to,
                            new ColumnRole.Value()));
                case AttributeType.Embedded nested -> embedded(nested, nullable || part.nullable(), origin, to, columns);
                case AttributeType.ElementCollection collection -> {}
            }
        }
    }

    /// The columns of the values of a collection. They are never null, because a collection does not store missing values.
    List<Column> elements(Attribute attribute, AttributeType.SingleValue element) {
        return switch (element) {
            case BasicType basic -> List.of(Column.plain(
                    attribute.column().orElseGet(() -> naming.element(attribute.name())), basic, false, attribute.id(),
                    new ColumnRole.Value()));
            case AttributeType.Embedded embedded -> embedded(attribute, embedded, false);
        };
    }

    String name(Attribute attribute) {
        return attribute.column().orElseGet(() -> naming.column(attribute.name()));
    }

    /// The foreign-key columns of an association; empty if its carrier is of another kind.
    List<Column> of(Association association) {
        if (!(association.carrier() instanceof Carrier.Columns carrier)) {
            return List.of();
        }
        boolean nullable = association.inverse().multiplicity().isOptional() && !carrier.identifying();
        return referring(association, association.inverse(), association.owner().role(), carrier.key(), nullable,
                ColumnRole.ForeignKey::new);
    }

    /// One column for each column of the primary key at the referenced end.
    List<Column> referring(Association association, AssociationEnd referenced, Optional<String> property, ForeignKey key, boolean nullable,
            Function<String, ColumnRole.Reference> role) {
        if (!(referenced.type() instanceof EntityId id) || !model.entities().contains(id)) {
            return List.of();
        }
        Entity entity = model.entities().get(id);
        String base = property.orElse(entity.name());
        List<Column> columns = new ArrayList<>();
        List<Column> target = key(entity);
        for (int i = 0; i < target.size(); i++) {
            Column to = target.get(i);
            String name = i < key.columns().size() ? key.columns().get(i) : naming.foreignKeyColumn(base, to.name());
            columns.add(Column.referring(name, to, nullable, association.id(), role));
        }
        return columns;
    }

    /// The columns that identify a row, in the order of the table; every entity of a hierarchy has those of the root. Empty if the entity
    /// has no key, or if its key contains itself.
    List<Column> key(Entity anyOfHierarchy) {
        Entity entity = index.root(anyOfHierarchy);
        List<Column> known = keys.get(entity.id());
        if (known != null) {
            return known;
        }
        if (!keysInProgress.add(entity.id())) {
            return List.of();
        }
        List<Column> identifying = new ArrayList<>();
        List<Column> attributes = new ArrayList<>();
        for (ClassElement contributor : index.contributors(entity)) {
            contributor.attributes().stream().filter(Attribute::partOfKey).forEach(attribute -> attributes.addAll(of(attribute)));
            index.foreignKeys(contributor.id()).stream().filter(Association::isIdentifying)
                    .forEach(association -> identifying.addAll(of(association)));
        }
        identifying.addAll(attributes);
        List<Column> key = List.copyOf(inOrder(identifying, entity.columnOrder()));
        keysInProgress.remove(entity.id());
        keys.put(entity.id(), key);
        return key;
    }

    static List<Column> inOrder(List<Column> columns, List<ColumnOwner> order) {
        if (order.isEmpty()) {
            return columns;
        }
        List<ElementId> origins = List.copyOf(order);
        List<Column> sorted = new ArrayList<>(columns);
        sorted.sort(Comparator.comparingInt(column -> {
            int place = origins.indexOf(column.origin());
            return place < 0 ? origins.size() : place;
        }));
        return sorted;
    }
}
