package dev.entitect.check;

import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.EnumType;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.ModelIndex.Reference;
import dev.entitect.model.id.ElementId;
import dev.entitect.naming.JavaNames;
import dev.entitect.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Names must be legal in Java, and unique where Java requires it.
final class JavaNameRules {

    private record Named(ElementId id, String name) {}

    private JavaNameRules() {}

    static Stream<Problem> classes(ModelIndex index, Schema schema) {
        Model model = index.model();
        List<Named> classes = Stream.of(
                model.classes().map(type -> new Named(type.id(), type.name())),
                model.enums().stream().map(type -> new Named(type.id(), type.name())),
                model.converters().stream().map(type -> new Named(type.id(), type.name()))).flatMap(part -> part).toList();
        Stream<Problem> illegal = classes.stream().filter(type -> !JavaNames.isLegal(type.name))
                .map(type -> Problem.error(type.id,
                        "\"" + type.name + "\" is not a legal name for a Java class. Rename it, for example to "
                                + JavaNames.toLegal(type.name) + "."));
        // the file systems of Windows and macOS cannot have both Post.java and post.java
        Stream<Problem> twice = Duplicates.of(classes, Named::name, true)
                .map(type -> Problem.error(type.id, "Another class is also called " + type.name + ". Rename one of them."));
        return Stream.concat(illegal, twice);
    }

    static Stream<Problem> properties(ModelIndex index, Schema schema) {
        return index.model().classes().flatMap(type -> properties(index, type));
    }

    private static Stream<Problem> properties(ModelIndex index, ClassElement type) {
        List<Named> properties = new ArrayList<>();
        for (Attribute attribute : type.attributes()) {
            properties.add(new Named(attribute.id(), attribute.name()));
        }
        for (Reference reference : index.references(type.id())) {
            reference.property().ifPresent(name -> properties.add(new Named(reference.association().id(), name)));
        }
        Stream<Problem> illegal = properties.stream().filter(property -> !JavaNames.isLegal(property.name))
                .map(property -> Problem.error(property.id, property.name.isBlank()
                        ? "A property of " + type.name() + " has no name. Give it one."
                        : "\"" + property.name + "\" in " + type.name()
                                + " is not a legal name for a Java property. Rename it, for example to "
                                + JavaNames.toLegal(property.name) + "."));
        Stream<Problem> twice = Duplicates.of(properties, Named::name, false)
                .map(property -> Problem.error(property.id,
                        type.name() + " has two properties called " + property.name + ". Rename one of them."));
        return Stream.concat(illegal, twice);
    }

    static Stream<Problem> packages(ModelIndex index, Schema schema) {
        String name = index.model().settings().basePackage();
        Stream<Problem> base = JavaNames.isLegalPackage(name)
                ? Stream.empty()
                : Stream.of(new Problem(Optional.empty(), Severity.ERROR,
                        "\"" + name + "\" is not a legal name for a Java package. Enter something like com.example.blog.",
                        List.of()));
        Stream<Problem> groups = index.model().groups().stream()
                .filter(group -> !group.javaPackage().isEmpty() && !JavaNames.isLegalPackage(group.javaPackage()))
                .map(group -> Problem.error(group.id(), "\"" + group.javaPackage() + "\" is not a legal name for a Java package. Rename "
                        + "it, or leave it empty to use the package of the parent."));
        return Stream.concat(base, groups);
    }

    static Stream<Problem> enums(ModelIndex index, Schema schema) {
        return index.model().enums().stream().flatMap(JavaNameRules::constants);
    }

    private static Stream<Problem> constants(EnumType type) {
        if (type.constants().isEmpty()) {
            return Stream.of(Problem.warning(type.id(),
                    "The enum " + type.name() + " has no constants, so its attributes cannot have a value. Add one."));
        }
        Stream<Problem> illegal = type.constants().stream().filter(constant -> !JavaNames.isLegal(constant.name()))
                .map(constant -> Problem.error(type.id(), "\"" + constant.name() + "\" in " + type.name()
                        + " is not a legal name for a Java constant. Rename it, for example to " + JavaNames.toLegal(constant.name())
                        + "."));
        Stream<Problem> twice = Duplicates.of(type.constants(), EnumType.Constant::name, false)
                .map(constant -> Problem.error(type.id(),
                        type.name() + " has two constants called " + constant.name() + ". Rename one of them."));
        return Stream.concat(illegal, twice);
    }
}
