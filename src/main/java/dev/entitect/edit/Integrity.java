package dev.entitect.edit;

import dev.entitect.model.Association;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Converter;
import dev.entitect.model.Diagram;
import dev.entitect.model.Embeddable;
import dev.entitect.model.Entity;
import dev.entitect.model.EnumType;
import dev.entitect.model.Group;
import dev.entitect.model.IdMap;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Member;
import dev.entitect.model.Mixin;
import dev.entitect.model.Model;
import dev.entitect.model.References;
import dev.entitect.model.SamplePlan;
import dev.entitect.model.SampleTable;
import dev.entitect.model.TableConstraint;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.SampleOwner;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Repairs a model after a change: removes whatever depended on removed elements, and adapts carriers of associations to their
/// multiplicities. A consistent model is returned unchanged.
public final class Integrity {

    private Integrity() {}

    public static Model repair(Model model) {
        Model repaired = adaptCarriers(model);
        List<References.Dangling> dangling = References.dangling(repaired);
        // a removal may leave other references dangling, so repeat; each round leaves fewer elements or references
        while (!dangling.isEmpty()) {
            Model before = repaired;
            repaired = remove(repaired, dangling);
            if (repaired.equals(before)) {
                throw new IllegalStateException(
                        "No rule repairs the reference from " + dangling.getFirst().from() + " to " + dangling.getFirst().to());
            }
            dangling = References.dangling(repaired);
        }
        return repaired;
    }

    private static Model remove(Model model, List<References.Dangling> dangling) {
        Set<ElementId> removed = dangling.stream().map(References.Dangling::to).collect(Collectors.toSet());
        Model result = model;
        for (Association association : model.associations()) {
            if (References.declarations(association).anyMatch(removed::contains)) {
                result = result.without(association.id());
            } else {
                result = result
                        .with(association.withOwner(without(association.owner(), removed))
                                .withInverse(without(association.inverse(), removed)));
            }
        }
        for (Entity entity : model.entities()) {
            result = result.with((Entity) withoutTypes(repaired(entity, removed), removed));
        }
        for (Mixin mixin : model.mixins()) {
            result = result.with(withoutTypes(mixin.group().filter(removed::contains).isPresent()
                    ? mixin.withGroup(Optional.empty())
                    : mixin, removed));
        }
        for (Embeddable type : model.embeddables()) {
            result = result.with(withoutTypes(type.group().filter(removed::contains).isPresent()
                    ? type.withGroup(Optional.empty())
                    : type, removed));
        }
        for (EnumType type : model.enums()) {
            if (type.group().filter(removed::contains).isPresent()) {
                result = result.with(type.withGroup(Optional.empty()));
            }
        }
        for (Group group : model.groups()) {
            if (group.parent().filter(removed::contains).isPresent()) {
                result = result.with(group.withParent(Optional.empty()));
            }
        }
        for (Converter converter : model.converters()) {
            result = result.with(converter.withGroup(converter.group().filter(group -> !removed.contains(group)))
                    .withColumnType(replaced(converter.columnType(), removed)));
        }
        for (Diagram diagram : model.diagrams()) {
            Diagram remaining = diagram;
            for (ElementId id : removed) {
                remaining = remaining.withNodes(remaining.nodes().without(id)).withRoutes(remaining.routes().without(id));
            }
            result = result.with(remaining);
        }
        return result.withSamples(withoutSamples(model.samples(), removed))
                .withSamplePlan(model.samplePlan().map(plan -> without(plan, removed)));
    }

    private static AssociationEnd without(AssociationEnd end, Set<ElementId> removed) {
        return end.withOrder(end.order().stream().filter(key -> !removed.contains(key.attribute())).toList());
    }

    private static Entity repaired(Entity entity, Set<ElementId> removed) {
        List<TableConstraint> constraints = entity.constraints().stream().flatMap(constraint -> switch (constraint) {
            case TableConstraint.Unique it ->
                columns(it.columns(), removed).map(columns -> new TableConstraint.Unique(it.id(), it.name(), columns)).stream();
            case TableConstraint.Index it ->
                columns(it.columns(), removed).map(columns -> new TableConstraint.Index(it.id(), it.name(), columns)).stream();
            case TableConstraint.Check it -> Stream.of(it);
        }).map(TableConstraint.class::cast).toList();
        boolean orphan = entity.inheritance() instanceof Inheritance.Subclass subclass && removed.contains(subclass.parent());
        return entity.withConstraints(constraints)
                .withMixins(entity.mixins().stream().filter(mixin -> !removed.contains(mixin)).toList())
                .withColumnOrder(entity.columnOrder().stream().filter(column -> !removed.contains(column)).toList())
                .withStringForm(entity.stringForm().stream().filter(attribute -> !removed.contains(attribute)).toList())
                .withGroup(entity.group().filter(group -> !removed.contains(group)))
                .withInheritance(orphan ? new Inheritance.None() : entity.inheritance());
    }

    /// A unique constraint over fewer columns would have another meaning, so the whole constraint is removed. So is an index, since nobody
    /// chose the shorter one.
    private static Optional<List<ColumnOwner>> columns(List<ColumnOwner> columns, Set<ElementId> removed) {
        return columns.stream().anyMatch(removed::contains) ? Optional.empty() : Optional.of(columns);
    }

    /// An attribute whose enum or converter was removed becomes a string; one whose embeddable was removed is removed too.
    private static ClassElement withoutTypes(ClassElement type, Set<ElementId> removed) {
        List<Attribute> attributes = new ArrayList<>();
        for (Attribute attribute : type.attributes()) {
            switch (attribute.type()) {
                case AttributeType.Embedded it when removed.contains(it.embeddable()) -> {}
                case AttributeType.ElementCollection(AttributeType.Embedded it, var kind, var table) when removed
                        .contains(it.embeddable()) ->
                    {}
                default -> attributes.add(attribute.withType(replaced(attribute.type(), removed)));
            }
        }
        return type.withAttributes(attributes).withMembers(type.members().stream().map(member -> without(member, removed)).toList());
    }

    private static Member without(Member member, Set<ElementId> removed) {
        return switch (member) {
            case Member.Finder(var id, var name, var by, var single) -> new Member.Finder(id, name, remaining(by, removed), single);
            case Member.MapForm(var id, var name, var properties) -> new Member.MapForm(id, name, remaining(properties, removed));
            default -> member;
        };
    }

    private static List<ColumnOwner> remaining(List<ColumnOwner> properties, Set<ElementId> removed) {
        return properties.stream().filter(property -> !removed.contains(property)).toList();
    }

    private static AttributeType replaced(AttributeType type, Set<ElementId> removed) {
        return switch (type) {
            case BasicType basic -> replaced(basic, removed);
            case AttributeType.ElementCollection(BasicType element, var kind, var table) ->
                new AttributeType.ElementCollection(replaced(element, removed), kind, table);
            case AttributeType.Embedded(var embeddable, var prefix, var columns) -> {
                Map<AttributeId, String> remaining = new HashMap<>(columns);
                remaining.keySet().removeIf(removed::contains);
                yield new AttributeType.Embedded(embeddable, prefix, remaining);
            }
            default -> type;
        };
    }

    private static BasicType replaced(BasicType type, Set<ElementId> removed) {
        return switch (type) {
            case BasicType.Enumerated it when removed.contains(it.type()) -> BasicType.text(255);
            case BasicType.Converted it when removed.contains(it.converter()) -> BasicType.text(255);
            case BasicType.Array(BasicType element) -> new BasicType.Array(replaced(element, removed));
            default -> type;
        };
    }

    private static SamplePlan without(SamplePlan plan, Set<ElementId> removed) {
        Map<EntityId, Integer> remaining = new HashMap<>(plan.rowsOf());
        remaining.keySet().removeIf(removed::contains);
        return plan.withRowsOf(remaining);
    }

    private static IdMap<SampleOwner, SampleTable> withoutSamples(IdMap<SampleOwner, SampleTable> samples, Set<ElementId> removed) {
        IdMap<SampleOwner, SampleTable> remaining = samples;
        for (SampleTable table : samples) {
            if (removed.contains(table.of())) {
                remaining = remaining.without(table.of());
            } else if (table.columns().stream().anyMatch(removed::contains)) {
                remaining = remaining.with(table.of(), withoutColumns(table, removed));
            }
        }
        return remaining;
    }

    private static SampleTable withoutColumns(SampleTable table, Set<ElementId> removed) {
        Set<Integer> dropped = new HashSet<>();
        List<ColumnOwner> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (removed.contains(table.columns().get(i))) {
                dropped.add(i);
            } else {
                columns.add(table.columns().get(i));
            }
        }
        return new SampleTable(table.of(), columns, table.rows().stream().map(row -> {
            List<Optional<String>> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                if (!dropped.contains(i)) {
                    cells.add(row.get(i));
                }
            }
            return cells;
        }).toList());
    }

    /// A many-to-many association needs a join table, all others have columns.
    private static Model adaptCarriers(Model model) {
        Model result = model;
        for (Association association : model.associations()) {
            boolean pairs = association.kind() == Association.Kind.MANY_TO_MANY;
            if (pairs && association.carrier() instanceof Carrier.Columns) {
                result = result.with(association.withCarrier(Carrier.joinTable())
                        .withOwner(association.owner().withCollection(AssociationEnd.CollectionKind.SET))
                        .withInverse(association.inverse().withCollection(AssociationEnd.CollectionKind.SET)));
            } else if (!pairs && association.carrier() instanceof Carrier.JoinTable) {
                result = result.with(association.withCarrier(Carrier.columns()));
                result = result.withSamples(result.samples().without(association.id()));
            }
        }
        return result;
    }
}
