package dev.entitect.check;

import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.EnumType;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.ModelIndex.Reference;
import dev.entitect.model.References;
import dev.entitect.model.Group;
import dev.entitect.model.Member;
import dev.entitect.model.id.ElementId;
import java.util.stream.Collectors;
import dev.entitect.model.id.GroupId;
import dev.entitect.naming.Words;
import java.util.HashSet;
import java.util.Set;
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
        List<Type> classes = types(model).toList();
        Stream<Problem> illegal = classes.stream().filter(type -> !JavaNames.isLegal(type.name))
                .map(type -> Problem.error(type.id,
                        "\"" + type.name + "\" is not a legal name for a Java class. Rename it, for example to "
                                + JavaNames.toLegal(type.name) + "."));
        // the file systems of Windows and macOS cannot have both Post.java and post.java
        Stream<Problem> twice = Duplicates.of(classes, Type::name, true)
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
        Stream<Problem> illegal = List.copyOf(properties).stream().filter(property -> !JavaNames.isLegal(property.name))
                .map(property -> Problem.error(property.id, property.name.isBlank()
                        ? "A property of " + type.name() + " has no name. Give it one."
                        : "\"" + property.name + "\" in " + type.name()
                                + " is not a legal name for a Java property. Rename it, for example to "
                                + JavaNames.toLegal(property.name) + "."));
        type.members().stream().filter(Member.Hybrid.class::isInstance).forEach(it -> properties.add(new Named(it.id(), it.name())));
        Stream<Problem> twice = Duplicates.of(properties, Named::name, false)
                .map(property -> Problem.error(property.id,
                        type.name() + " has two properties called " + property.name + ". Rename one of them."));
        // both would have the same getter
        Stream<Problem> alike = Duplicates.of(properties.stream().distinct().toList(), property -> Words.capitalised(property.name), false)
                .filter(property -> properties.stream().filter(other -> other.name.equals(property.name)).count() == 1)
                .map(property -> Problem.error(property.id, "Two properties of " + type.name() + " are called " + property.name
                        + " except for the case of the first letter, so their getters would be the same. Rename one of them."));
        return Stream.of(illegal, twice, alike).flatMap(part -> part);
    }

    /// A property of a superclass or a mixin would be hidden by another one with its name.
    static Stream<Problem> inheritedProperties(ModelIndex index, Schema schema) {
        return index.model().entities().stream().flatMap(entity -> {
            List<ClassElement> parts = index.lineage(entity).stream().flatMap(it -> index.contributors(it).stream()).distinct().toList();
            Set<String> seen = new HashSet<>();
            List<Problem> problems = new ArrayList<>();
            for (ClassElement part : parts) {
                Set<String> names = names(index, part);
                if (part.equals(entity) || index.contributors(entity).contains(part)) {
                    names.stream().filter(seen::contains).sorted().forEach(name -> problems.add(Problem.error(entity.id(), entity.name()
                            + " has two properties called " + name + ", since it inherits one. Rename one of them.")));
                }
                seen.addAll(names);
            }
            return problems.stream();
        });
    }

    private static Set<String> names(ModelIndex index, ClassElement type) {
        return Stream.concat(type.attributes().stream().map(Attribute::name),
                index.references(type.id()).stream().flatMap(it -> it.property().stream())).collect(Collectors.toSet());
    }

    /// A class hides a package of the same name: `com.example.post` cannot be both.
    static Stream<Problem> hiddenPackages(ModelIndex index, Schema schema) {
        Set<String> packages = new HashSet<>();
        Stream.concat(Stream.of(Optional.<GroupId>empty()), index.model().groups().ids().stream().map(Optional::of))
                .map(group -> packageOf(index.model(), group)).forEach(name -> {
                    for (int dot = name.length(); dot >= 0; dot = name.lastIndexOf('.', dot - 1)) {
                        packages.add(name.substring(0, dot));
                    }
                });
        return types(index.model()).filter(type -> packages.contains(packageOf(index.model(), type.group) + "." + type.name))
                .map(type -> Problem.error(type.id, "The class " + type.name + " has the name of a package, which Java does not allow. "
                        + "Rename the class, or the package."));
    }

    private record Type(ElementId id, String name, Optional<GroupId> group) {}

    private static Stream<Type> types(Model model) {
        return Stream.of(model.classes().map(it -> new Type(it.id(), it.name(), it.group())),
                model.enums().stream().map(it -> new Type(it.id(), it.name(), it.group())),
                model.converters().stream().map(it -> new Type(it.id(), it.name(), it.group()))).flatMap(part -> part);
    }

    private static String packageOf(Model model, Optional<GroupId> group) {
        StringBuilder name = new StringBuilder();
        Set<GroupId> seen = new HashSet<>();
        for (Optional<Group> at = group.flatMap(model.groups()::find); at.isPresent() && seen.add(at.get().id()); at = at
                .flatMap(Group::parent).flatMap(model.groups()::find)) {
            name.insert(0, at.get().javaPackage().isBlank() ? "" : "." + at.get().javaPackage());
        }
        return model.settings().basePackage() + name;
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
        return index.model().enums().stream().flatMap(type -> constants(index, type));
    }

    private static boolean isUsed(ModelIndex index, EnumType type) {
        return Stream.concat(index.model().classes(), index.model().converters().stream())
                .anyMatch(element -> References.declarations(element).anyMatch(type.id()::equals));
    }

    private static Stream<Problem> constants(ModelIndex index, EnumType type) {
        if (type.constants().isEmpty()) {
            String text = "The enum " + type.name() + " has no constants, so its attributes cannot have a value. Add one.";
            return Stream.of(isUsed(index, type) ? Problem.error(type.id(), text) : Problem.warning(type.id(), text));
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
