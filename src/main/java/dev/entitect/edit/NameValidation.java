package dev.entitect.edit;

import dev.entitect.model.ClassElement;
import dev.entitect.model.Converter;
import dev.entitect.model.Entity;
import dev.entitect.model.EnumType;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.id.ClassId;
import dev.entitect.naming.JavaNames;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Validates names: they must be legal in Java and unused. The messages of exceptions are shown to the user.
public final class NameValidation {

    private NameValidation() {}

    /// The names of all Java types of the model.
    public static Set<String> types(Model model) {
        return Stream.of(model.classes().map(ClassElement::name), model.enums().stream().map(EnumType::name),
                model.converters().stream().map(Converter::name)).flatMap(names -> names).collect(Collectors.toSet());
    }

    /// The names of a class's properties, those from mixins included.
    public static Set<String> properties(Model model, ClassId type) {
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

    /// The name, with a number appended if it is already taken.
    public static String unique(String name, Set<String> taken) {
        String candidate = name;
        for (int number = 2; taken.contains(candidate); number++) {
            candidate = name + number;
        }
        return candidate;
    }

    /// @param before the current name, which may be kept
    public static String requireType(Model model, String before, String name) {
        if (!JavaNames.isLegal(name)) {
            throw new IllegalArgumentException("\"" + name + "\" cannot be the name of a Java class");
        }
        if (!name.equals(before) && types(model).contains(name)) {
            throw new IllegalArgumentException("There is already a type called " + name);
        }
        return name;
    }

    /// @param before the current name, which may be kept; empty for a new property
    /// @throws IllegalArgumentException if no property of the class can have the name
    public static String requireProperty(Model model, ClassId home, String before, String name) {
        if (!JavaNames.isLegal(name)) {
            throw new IllegalArgumentException("\"" + name + "\" cannot be the name of a Java property");
        }
        if (!name.equals(before) && properties(model, home).contains(name)) {
            throw new IllegalArgumentException(
                    model.findClass(home).map(ClassElement::name).orElse("The class") + " already has a property called " + name);
        }
        return name;
    }
}
