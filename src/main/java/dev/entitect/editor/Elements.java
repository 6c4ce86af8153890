package dev.entitect.editor;

import dev.entitect.model.ClassElement;
import dev.entitect.model.Entity;
import dev.entitect.model.EnumType;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.ElementId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Questions about a model that several gestures ask.
final class Elements {

    private Elements() {
    }

    static boolean exists(Model model, ElementId id) {
        return id instanceof AttributeId attribute ? home(model, attribute).isPresent() : model.find(id).isPresent();
    }

    static Optional<ClassElement> home(Model model, AttributeId attribute) {
        return model.classes().filter(type -> type.attribute(attribute).isPresent()).findFirst();
    }

    static String name(Model model, ElementId id) {
        return switch (id) {
            case AttributeId attribute -> home(model, attribute).flatMap(type -> type.attribute(attribute)).map(it -> it.name()).orElse("");
            case ClassId type -> model.findClass(type).map(ClassElement::name).orElse("");
            default -> model.enums().find(id).map(EnumType::name).orElse("association");
        };
    }

    /// The names of all Java types of the model.
    static Set<String> typeNames(Model model) {
        return Stream.concat(model.classes().map(ClassElement::name),
                Stream.concat(model.enums().stream().map(EnumType::name), model.converters().stream().map(it -> it.name()))).collect(Collectors.toSet());
    }

    /// The names of a class's properties, those from mixins included.
    static Set<String> propertyNames(Model model, ClassId type) {
        ModelIndex index = ModelIndex.of(model);
        Set<String> names = new HashSet<>();
        model.findClass(type).stream()
                .flatMap(it -> it instanceof Entity entity ? index.contributors(entity).stream() : Stream.of(it))
                .forEach(part -> {
                    part.attributes().forEach(attribute -> names.add(attribute.name()));
                    index.references(part.id()).forEach(reference -> reference.property().ifPresent(names::add));
                });
        return names;
    }

    /// The name, or with the first number behind it that makes it new.
    static String unique(String name, Set<String> taken) {
        String candidate = name;
        for (int number = 2; taken.contains(candidate); number++) {
            candidate = name + number;
        }
        return candidate;
    }
}
