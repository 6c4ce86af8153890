package dev.entitect.ui.query.completion;

import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Entity;
import dev.entitect.model.Member;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.TypeSyntax;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.type.AttributeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The properties of a class that HQL can use, for one model.
final class Properties {

    private final ModelIndex index;

    /// @param target the class whose properties can follow after a dot
    record Property(String name, String type, Optional<ClassElement> target) {

        boolean isAssociation() {
            return target.filter(Entity.class::isInstance).isPresent();
        }
    }

    Properties(Model model) {
        index = ModelIndex.of(model);
    }

    /// Inherited properties first, then those of mixins, then the class's own; associations last.
    List<Property> of(ClassElement type) {
        List<ClassElement> parts = type instanceof Entity entity
                ? index.lineage(entity).stream().flatMap(it -> index.contributors(it).stream()).distinct().toList()
                : List.of(type);
        List<Property> properties = new ArrayList<>();
        parts.forEach(part -> part.attributes().forEach(attribute -> properties.add(property(attribute))));
        parts.forEach(part -> part.members().stream().flatMap(Properties::hybrid).forEach(properties::add));
        parts.forEach(part -> index.references(part.id()).forEach(reference -> reference.property().ifPresent(name -> {
            Optional<ClassElement> there = find(reference.there().type());
            properties.add(new Property(name, (reference.toMany() ? "many " : "") + there.map(ClassElement::name).orElse(""), there));
        })));
        return properties;
    }

    private Property property(Attribute attribute) {
        AttributeType type = attribute.type() instanceof AttributeType.ElementCollection collection
                ? collection.element()
                : attribute.type();
        Optional<ClassElement> inside = type instanceof AttributeType.Embedded embedded ? find(embedded.embeddable()) : Optional.empty();
        return new Property(attribute.name(), TypeSyntax.print(attribute.type(), index.model()), inside);
    }

    private static Stream<Property> hybrid(Member member) {
        return member instanceof Member.Hybrid hybrid
                ? Stream.of(new Property(hybrid.name(), hybrid.javaType(), Optional.empty()))
                : Stream.empty();
    }

    /// The class at the end of a path.
    Optional<ClassElement> follow(ClassElement start, List<String> path) {
        Optional<ClassElement> at = Optional.of(start);
        for (String name : path) {
            at = at.flatMap(type -> of(type).stream().filter(property -> property.name().equals(name)).findFirst())
                    .flatMap(Property::target);
        }
        return at;
    }

    private Optional<ClassElement> find(ClassId id) {
        return index.model().findClass(id);
    }
}
