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
        Model repaired = fitCarriers(model);
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
        Set<ElementId> gone = dangling.stream().map(References.Dangling::to).collect(Collectors.toSet());
        Model result = model;
        for (Association association : model.associations()) {
            if (References.declarations(association).anyMatch(gone::contains)) {
                result = result.without(association.id());
            } else {
                result = result
                        .with(association.withOwner(without(association.owner(), gone)).withInverse(without(association.inverse(), gone)));
            }
        }
        for (Entity entity : model.entities()) {
            result = result.with((Entity) withoutTypes(repaired(entity, gone), gone));
        }
        for (Mixin mixin : model.mixins()) {
            result = result.with(withoutTypes(mixin.group().filter(gone::contains).isPresent()
                    ? mixin.withGroup(Optional.empty())
                    : mixin, gone));
        }
        for (Embeddable type : model.embeddables()) {
            result = result.with(withoutTypes(type.group().filter(gone::contains).isPresent()
                    ? type.withGroup(Optional.empty())
                    : type, gone));
        }
        for (EnumType type : model.enums()) {
            if (type.group().filter(gone::contains).isPresent()) {
                result = result.with(type.withGroup(Optional.empty()));
            }
        }
        for (Group group : model.groups()) {
            if (group.parent().filter(gone::contains).isPresent()) {
                result = result.with(group.withParent(Optional.empty()));
            }
        }
        for (Converter converter : model.converters()) {
            result = result.with(converter.withGroup(converter.group().filter(group -> !gone.contains(group)))
                    .withColumnType(replaced(converter.columnType(), gone)));
        }
        for (Diagram diagram : model.diagrams()) {
            Diagram remaining = diagram;
            for (ElementId id : gone) {
                remaining = remaining.withNodes(remaining.nodes().without(id)).withRoutes(remaining.routes().without(id));
            }
            result = result.with(remaining);
        }
        return result.withSamples(withoutSamples(model.samples(), gone))
                .withSamplePlan(model.samplePlan().map(plan -> without(plan, gone)));
    }

    private static AssociationEnd without(AssociationEnd end, Set<ElementId> gone) {
        return end.withOrder(end.order().stream().filter(key -> !gone.contains(key.attribute())).toList());
    }

    private static Entity repaired(Entity entity, Set<ElementId> gone) {
        List<TableConstraint> constraints = entity.constraints().stream().flatMap(constraint -> switch (constraint) {
            case TableConstraint.Unique it ->
                columns(it.columns(), gone).map(columns -> new TableConstraint.Unique(it.id(), it.name(), columns)).stream();
            case TableConstraint.Index it ->
                columns(it.columns(), gone).map(columns -> new TableConstraint.Index(it.id(), it.name(), columns)).stream();
            case TableConstraint.Check it -> Stream.of(it);
        }).map(TableConstraint.class::cast).toList();
        boolean orphan = entity.inheritance() instanceof Inheritance.Subclass subclass && gone.contains(subclass.parent());
        return entity.withConstraints(constraints)
                .withMixins(entity.mixins().stream().filter(mixin -> !gone.contains(mixin)).toList())
                .withColumnOrder(entity.columnOrder().stream().filter(column -> !gone.contains(column)).toList())
                .withStringForm(entity.stringForm().stream().filter(attribute -> !gone.contains(attribute)).toList())
                .withGroup(entity.group().filter(group -> !gone.contains(group)))
                .withInheritance(orphan ? new Inheritance.None() : entity.inheritance());
    }

    /// A unique constraint over fewer columns would have another meaning, so the whole constraint is removed. So is an index, since nobody
    /// chose the shorter one.
    private static Optional<List<ColumnOwner>> columns(List<ColumnOwner> columns, Set<ElementId> gone) {
        return columns.stream().anyMatch(gone::contains) ? Optional.empty() : Optional.of(columns);
    }

    /// An attribute whose enum or converter was removed becomes a string; one whose embeddable was removed is removed too.
    private static ClassElement withoutTypes(ClassElement type, Set<ElementId> gone) {
        List<Attribute> attributes = new ArrayList<>();
        for (Attribute attribute : type.attributes()) {
            switch (attribute.type()) {
                case AttributeType.Embedded it when gone.contains(it.embeddable()) -> {}
                case AttributeType.ElementCollection(AttributeType.Embedded it, var kind, var table) when gone.contains(it.embeddable()) ->
                    {}
                default -> attributes.add(attribute.withType(replaced(attribute.type(), gone)));
            }
        }
        return type.withAttributes(attributes).withMembers(type.members().stream().map(member -> without(member, gone)).toList());
    }

    private static Member without(Member member, Set<ElementId> gone) {
        return switch (member) {
            case Member.Finder(var id, var name, var by, var single) -> new Member.Finder(id, name, remaining(by, gone), single);
            case Member.MapForm(var id, var name, var properties) -> new Member.MapForm(id, name, remaining(properties, gone));
            default -> member;
        };
    }

    private static List<ColumnOwner> remaining(List<ColumnOwner> properties, Set<ElementId> gone) {
        return properties.stream().filter(property -> !gone.contains(property)).toList();
    }

    private static AttributeType replaced(AttributeType type, Set<ElementId> gone) {
        return switch (type) {
            case BasicType basic -> replaced(basic, gone);
            case AttributeType.ElementCollection(BasicType element, var kind, var table) ->
                new AttributeType.ElementCollection(replaced(element, gone), kind, table);
            case AttributeType.Embedded(var embeddable, var prefix, var columns) -> {
                Map<AttributeId, String> remaining = new HashMap<>(columns);
                remaining.keySet().removeIf(gone::contains);
                yield new AttributeType.Embedded(embeddable, prefix, remaining);
            }
            default -> type;
        };
    }

    private static BasicType replaced(BasicType type, Set<ElementId> gone) {
        return switch (type) {
            case BasicType.Enumerated it when gone.contains(it.type()) -> BasicType.text(255);
            case BasicType.Converted it when gone.contains(it.converter()) -> BasicType.text(255);
            case BasicType.Array(BasicType element) -> new BasicType.Array(replaced(element, gone));
            default -> type;
        };
    }

    private static SamplePlan without(SamplePlan plan, Set<ElementId> gone) {
        Map<EntityId, Integer> remaining = new HashMap<>(plan.rowsOf());
        remaining.keySet().removeIf(gone::contains);
        return plan.withRowsOf(remaining);
    }

    private static IdMap<SampleOwner, SampleTable> withoutSamples(IdMap<SampleOwner, SampleTable> samples, Set<ElementId> gone) {
        IdMap<SampleOwner, SampleTable> remaining = samples;
        for (SampleTable table : samples) {
            if (gone.contains(table.of())) {
                remaining = remaining.without(table.of());
            } else if (table.columns().stream().anyMatch(gone::contains)) {
                remaining = remaining.with(table.of(), withoutColumns(table, gone));
            }
        }
        return remaining;
    }

    private static SampleTable withoutColumns(SampleTable table, Set<ElementId> gone) {
        Set<Integer> dropped = new HashSet<>();
        List<ColumnOwner> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (gone.contains(table.columns().get(i))) {
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
    private static Model fitCarriers(Model model) {
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
