package dev.entitect.model;

import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds dangling references between the elements of a model.
public final class References {

    private final Model model;
    private final Set<ElementId> known = new HashSet<>();
    private final List<Dangling> dangling = new ArrayList<>();

    /// @param from the referring element
    /// @param to the missing element
    public record Dangling(ElementId from, ElementId to) {}

    private References(Model model) {
        this.model = model;
        known.addAll(model.enums().ids());
        known.addAll(model.converters().ids());
        known.addAll(model.associations().ids());
        known.addAll(model.groups().ids());
        model.classes().forEach(type -> {
            known.add(type.id());
            type.attributes().forEach(attribute -> known.add(attribute.id()));
        });
    }

    /// The dangling references, in the order of the file; empty for a consistent model.
    public static List<Dangling> dangling(Model model) {
        References references = new References(model);
        references.visit();
        return List.copyOf(references.dangling);
    }

    private void visit() {
        model.groups().forEach(group -> group.parent().ifPresent(parent -> require(group.id(), parent)));
        model.enums().forEach(type -> type.group().ifPresent(group -> require(type.id(), group)));
        model.converters().forEach(converter -> {
            converter.group().ifPresent(group -> require(converter.id(), group));
            visit(converter.id(), converter.columnType());
        });
        model.classes().forEach(type -> {
            type.group().ifPresent(group -> require(type.id(), group));
            type.attributes().forEach(attribute -> visit(attribute.id(), attribute.type()));
            type.members().forEach(member -> visit(type.id(), member));
        });
        model.entities().forEach(this::visit);
        model.associations().forEach(this::visit);
        for (SampleTable sample : model.samples()) {
            require(sample.of(), sample.of());
            sample.columns().forEach(column -> require(sample.of(), column));
        }
        model.samplePlan().ifPresent(plan -> plan.rowsOf().keySet().forEach(entity -> require(entity, entity)));
        for (Diagram diagram : model.diagrams()) {
            diagram.nodes().ids().forEach(node -> require(diagram.id(), node));
            diagram.routes().ids().forEach(route -> require(diagram.id(), route));
        }
    }

    private void visit(Entity entity) {
        entity.mixins().forEach(mixin -> require(entity.id(), mixin));
        entity.columnOrder().forEach(column -> require(entity.id(), column));
        entity.stringForm().forEach(attribute -> require(entity.id(), attribute));
        if (entity.inheritance() instanceof Inheritance.Subclass subclass) {
            require(entity.id(), subclass.parent());
        }
        for (TableConstraint constraint : entity.constraints()) {
            switch (constraint) {
                case TableConstraint.Unique unique -> unique.columns().forEach(column -> require(entity.id(), column));
                case TableConstraint.Index index -> index.columns().forEach(column -> require(entity.id(), column));
                case TableConstraint.Check check -> {}
            }
        }
    }

    private void visit(ElementId type, Member member) {
        switch (member) {
            case Member.Finder finder -> finder.by().forEach(property -> require(type, property));
            case Member.MapForm form -> form.properties().forEach(property -> require(type, property));
            case Member.Code it -> {}
            case Member.Hybrid it -> {}
            case Member.HybridCondition it -> {}
        }
    }

    private void visit(Association association) {
        for (AssociationEnd end : List.of(association.owner(), association.inverse())) {
            require(association.id(), end.type());
            end.order().forEach(key -> require(association.id(), key.attribute()));
        }
        if (association.carrier() instanceof Carrier.Through through) {
            require(association.id(), through.entity());
            require(association.id(), through.toOwner());
            require(association.id(), through.toInverse());
        }
    }

    private void visit(ElementId from, AttributeType type) {
        switch (type) {
            case BasicType.Enumerated enumerated -> require(from, enumerated.type());
            case BasicType.Converted converted -> require(from, converted.converter());
            case BasicType.Array array -> visit(from, array.element());
            case BasicType basic -> {}
            case AttributeType.Embedded embedded -> {
                require(from, embedded.embeddable());
                embedded.columns().keySet().forEach(attribute -> require(from, attribute));
            }
            case AttributeType.ElementCollection collection -> visit(from, collection.element());
        }
    }

    private void require(ElementId from, ElementId to) {
        if (!known.contains(to)) {
            dangling.add(new Dangling(from, to));
        }
    }
}
