package dev.entitect.ui.source;

import dev.entitect.generate.GeneratedFile;
import dev.entitect.model.Association;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.MixinId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The part of the generated source that belongs to a model element.
///
/// @param file     the file that contains it
/// @param property the property's name; empty for the whole class
record SourceTarget(GeneratedFile file, Optional<String> property) {

    /// Lines of a file, counted from 0.
    ///
    /// @param to the line after the last
    record Lines(int from, int to) {
        static final Lines NONE = new Lines(0, 0);
    }

    /// Empty if the element has no source.
    static Optional<SourceTarget> of(Model model, List<GeneratedFile> files, ElementId element) {
        return switch (element) {
            case AttributeId attribute -> ofAttribute(model, files, attribute);
            case AssociationId id -> model.associations().find(id).flatMap(it -> ofAssociation(model, files, it));
            case EntityId id -> model.entities().find(id).flatMap(it -> file(files, it)).map(SourceTarget::wholeFile);
            default -> files.stream().filter(file -> file.origin().equals(Optional.of(element))).findFirst().map(SourceTarget::wholeFile);
        };
    }

    private static SourceTarget wholeFile(GeneratedFile file) {
        return new SourceTarget(file, Optional.empty());
    }

    /// A mixin's attributes are generated into the entities that use it; the first of these is shown.
    private static Optional<SourceTarget> ofAttribute(Model model, List<GeneratedFile> files, AttributeId id) {
        Optional<ClassElement> home = model.classes().filter(type -> type.attribute(id).isPresent()).findFirst();
        return home.flatMap(type -> entities(model, type).flatMap(entity -> file(files, entity).stream()).findFirst()
                .map(file -> new SourceTarget(file, type.attribute(id).map(attribute -> attribute.name()))));
    }

    private static Stream<Entity> entities(Model model, ClassElement type) {
        return switch (type.id()) {
            case EntityId id -> model.entities().find(id).stream();
            case MixinId id -> model.entities().stream().filter(entity -> entity.mixins().contains(id));
            default -> Stream.empty();
        };
    }

    /// By an end that has a property; the owning end first.
    private static Optional<SourceTarget> ofAssociation(Model model, List<GeneratedFile> files, Association association) {
        return Stream.of(association.owner(), association.inverse()).filter(end -> end.role().isPresent())
                .flatMap(end -> ofEnd(model, files, end).stream()).findFirst();
    }

    private static Optional<SourceTarget> ofEnd(Model model, List<GeneratedFile> files, AssociationEnd end) {
        return model.findClass(end.type()).stream().flatMap(type -> entities(model, type))
                .flatMap(entity -> file(files, entity).stream()).findFirst().map(file -> new SourceTarget(file, end.role()));
    }

    /// The file of the entity itself; a composite key class has a second file.
    private static Optional<GeneratedFile> file(List<GeneratedFile> files, Entity entity) {
        return files.stream().filter(file -> file.origin().filter(entity.id()::equals).isPresent())
                .filter(file -> ("/" + file.path()).endsWith("/" + entity.name() + ".java")).findFirst();
    }

    /// The field of the property with its annotations; none for the whole class.
    Lines lines() {
        return property.map(this::lines).orElse(Lines.NONE);
    }

    private Lines lines(String name) {
        Pattern field = Pattern.compile("^    (?:private|protected|public) .*\\b" + Pattern.quote(name) + "(?: = .*)?;$");
        List<String> lines = file.text().lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            if (field.matcher(lines.get(line)).matches()) {
                int from = line;
                while (from > 0 && !lines.get(from - 1).isBlank() && !isHeader(lines.get(from - 1))) {
                    from--;
                }
                return new Lines(from, line + 1);
            }
        }
        return Lines.NONE;
    }

    private static boolean isHeader(String line) {
        return !line.startsWith(" ");
    }

    /// The line where the class begins, after the imports: its comment or first annotation.
    static int classLine(String source) {
        List<String> lines = source.lines().toList();
        int last = 0;
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).startsWith("import ") || lines.get(line).startsWith("package ")) {
                last = line;
            }
        }
        return Math.min(last + 2, Math.max(0, lines.size() - 1));
    }
}
