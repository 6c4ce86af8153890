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
import java.util.stream.Stream;

/// The references between the elements of a model, and those of them that are dangling.
public final class References {

    private References() {}

    /// What an element needs the other one for.
    public enum Kind {
        /// The element is declared with it: its group, supertypes, the types of its attributes, the ends of an association.
        DECLARATION,
        /// It is in one of the element's lists, which could do without it: columns of a constraint, an order, the boxes of a diagram.
        LISTED
    }

    /// @param from the element, or its attribute
    public record Reference(ElementId from, ElementId to, Kind kind) {}

    /// @param from the referring element
    /// @param to the missing element
    public record Dangling(ElementId from, ElementId to) {}

    /// The references of one element and its attributes, whether or not they are dangling.
    public static List<Reference> of(Element element) {
        Walk walk = new Walk(element.id(), new ArrayList<>());
        switch (element) {
            case Group it -> it.parent().ifPresent(walk::needs);
            case EnumType it -> it.group().ifPresent(walk::needs);
            case Converter it -> {
                it.group().ifPresent(walk::needs);
                walk.visit(it.columnType());
            }
            case ClassElement it -> walk.visit(it);
            case Association it -> walk.visit(it);
            case Diagram it -> {
                it.nodes().ids().forEach(walk::lists);
                it.routes().ids().forEach(walk::lists);
            }
            case Connection it -> {}
        }
        return List.copyOf(walk.found);
    }

    /// The elements that one element and its attributes are declared with.
    public static Stream<ElementId> declarations(Element element) {
        return of(element).stream().filter(reference -> reference.kind() == Kind.DECLARATION).map(Reference::to);
    }

    /// The dangling references, in the order of the file; empty for a consistent model.
    public static List<Dangling> dangling(Model model) {
        Set<ElementId> known = known(model);
        return Stream.concat(elements(model).flatMap(element -> of(element).stream()), samples(model))
                .filter(reference -> !known.contains(reference.to())).map(reference -> new Dangling(reference.from(), reference.to()))
                .toList();
    }

    private static Set<ElementId> known(Model model) {
        Set<ElementId> known = new HashSet<>();
        known.addAll(model.enums().ids());
        known.addAll(model.converters().ids());
        known.addAll(model.associations().ids());
        known.addAll(model.groups().ids());
        model.classes().forEach(type -> {
            known.add(type.id());
            type.attributes().forEach(attribute -> known.add(attribute.id()));
        });
        return known;
    }

    private static Stream<Element> elements(Model model) {
        return Stream.<Stream<? extends Element>>of(model.groups().stream(), model.enums().stream(), model.converters().stream(),
                model.classes(), model.associations().stream(), model.diagrams().stream()).flatMap(part -> part);
    }

    private static Stream<Reference> samples(Model model) {
        return Stream.concat(
                model.samples().stream().flatMap(sample -> Stream.concat(Stream.of(sample.of()), sample.columns().stream())
                        .map(to -> new Reference(sample.of(), to, Kind.LISTED))),
                model.samplePlan().stream().flatMap(plan -> plan.rowsOf().keySet().stream())
                        .map(entity -> new Reference(entity, entity, Kind.LISTED)));
    }

    private record Walk(ElementId from, List<Reference> found) {

        void needs(ElementId to) {
            found.add(new Reference(from, to, Kind.DECLARATION));
        }

        void lists(ElementId to) {
            found.add(new Reference(from, to, Kind.LISTED));
        }

        void visit(ClassElement type) {
            type.group().ifPresent(this::needs);
            type.attributes().forEach(attribute -> new Walk(attribute.id(), found).visit(attribute.type()));
            type.members().forEach(this::visit);
            if (type instanceof Entity entity) {
                visit(entity);
            }
        }

        private void visit(Entity entity) {
            entity.mixins().forEach(this::needs);
            entity.columnOrder().forEach(this::lists);
            entity.stringForm().forEach(this::lists);
            if (entity.inheritance() instanceof Inheritance.Subclass subclass) {
                needs(subclass.parent());
            }
            for (TableConstraint constraint : entity.constraints()) {
                switch (constraint) {
                    case TableConstraint.Unique unique -> unique.columns().forEach(this::lists);
                    case TableConstraint.Index index -> index.columns().forEach(this::lists);
                    case TableConstraint.Check check -> {}
                }
            }
        }

        private void visit(Member member) {
            switch (member) {
                case Member.Finder finder -> finder.by().forEach(this::lists);
                case Member.MapForm form -> form.properties().forEach(this::lists);
                case Member.Code it -> {}
                case Member.Hybrid it -> {}
                case Member.HybridCondition it -> {}
            }
        }

        void visit(Association association) {
            for (AssociationEnd end : List.of(association.owner(), association.inverse())) {
                needs(end.type());
                end.order().forEach(key -> lists(key.attribute()));
            }
            if (association.carrier() instanceof Carrier.Through through) {
                needs(through.entity());
                needs(through.toOwner());
                needs(through.toInverse());
            }
        }

        void visit(AttributeType type) {
            switch (type) {
                case BasicType.Enumerated enumerated -> needs(enumerated.type());
                case BasicType.Converted converted -> needs(converted.converter());
                case BasicType.Array array -> visit(array.element());
                case BasicType basic -> {}
                case AttributeType.Embedded embedded -> {
                    needs(embedded.embeddable());
                    embedded.columns().keySet().forEach(this::lists);
                }
                case AttributeType.ElementCollection collection -> visit(collection.element());
            }
        }
    }
}
