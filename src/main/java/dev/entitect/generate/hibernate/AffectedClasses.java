package dev.entitect.generate.hibernate;

import dev.entitect.model.Association;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex.Reference;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.type.AttributeType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The classes that a change of the model can affect; possibly more, but never fewer. An entity's class depends on its own hierarchy, the
/// classes at the other ends of its associations with their hierarchies and keys, and its tables. Changes that any class may depend on,
/// such as class names and mixins, affect all classes.
final class AffectedClasses {

    private final boolean all;
    private final Set<ElementId> affected;

    private AffectedClasses(boolean all, Set<ElementId> affected) {
        this.all = all;
        this.affected = affected;
    }

    boolean contains(ElementId id) {
        return all || affected.contains(id);
    }

    static AffectedClasses between(Context before, Context after) {
        if (!isSharedContentEqual(before.model(), after.model())) {
            return new AffectedClasses(true, Set.of());
        }
        Set<ClassId> classes = Stream.concat(changedEntities(before, after), classesAtChangedAssociations(before, after))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        // an association of a mixin is in every class that uses the mixin
        if (!classes.stream().allMatch(EntityId.class::isInstance)) {
            return new AffectedClasses(true, Set.of());
        }
        // a change can have an effect through a removed association or a new one
        List<Neighbours> neighbourhoods = List.of(new Neighbours(before), new Neighbours(after));
        expand(classes, neighbourhoods, Neighbours::entitiesWithKeyContaining);
        // the other end of an association, and through an association entity the end behind it
        for (int step = 0; step < 2; step++) {
            for (ClassId id : List.copyOf(classes)) {
                neighbourhoods.forEach(neighbourhood -> neighbourhood.of(id).forEach(classes::add));
            }
        }
        return new AffectedClasses(false, Set.copyOf(classes));
    }

    private static void expand(Set<ClassId> classes, List<Neighbours> neighbourhoods, Step step) {
        List<ClassId> queue = new ArrayList<>(classes);
        while (!queue.isEmpty()) {
            ClassId id = queue.removeLast();
            neighbourhoods.forEach(neighbourhood -> step.from(neighbourhood, id).filter(classes::add).forEach(queue::add));
        }
    }

    private interface Step {
        Stream<ClassId> from(Neighbours neighbourhood, ClassId id);
    }

    /// Whether everything that any class may depend on is unchanged.
    private static boolean isSharedContentEqual(Model before, Model after) {
        return before.settings().equals(after.settings()) && before.mixins().equals(after.mixins())
                && before.embeddables().equals(after.embeddables())
                && before.enums().equals(after.enums()) && before.converters().equals(after.converters())
                && before.groups().equals(after.groups())
                && before.entities().ids().equals(after.entities().ids())
                && after.entities().stream().allMatch(entity -> isSharedPartEqual(before.entities().get(entity.id()), entity));
    }

    /// The properties of an entity that unconnected classes may depend on.
    private static boolean isSharedPartEqual(Entity before, Entity after) {
        return before == after
                || before.name().equals(after.name()) && before.group().equals(after.group()) && before.mixins().equals(after.mixins())
                        && before.inheritance().equals(after.inheritance());
    }

    /// Includes classes whose tables changed only because of other elements.
    private static Stream<ClassId> changedEntities(Context before, Context after) {
        return after.model().entities().stream()
                .filter(entity -> !before.model().entities().get(entity.id()).equals(entity) || !sameTables(before, after, entity))
                .map(Entity::id);
    }

    private static boolean sameTables(Context before, Context after, Entity entity) {
        return before.schema().table(entity.id()).equals(after.schema().table(entity.id())) && after.attributes(entity).stream()
                .allMatch(it -> before.schema().collectionTable(entity.id(), it.id())
                        .equals(after.schema().collectionTable(entity.id(), it.id())));
    }

    private static Stream<ClassId> classesAtChangedAssociations(Context before, Context after) {
        return Stream.concat(before.model().associations().stream(), after.model().associations().stream())
                .filter(it -> !before.model().associations().find(it.id()).equals(after.model().associations().find(it.id()))
                        || !before.schema().joinTable(it.id()).equals(after.schema().joinTable(it.id())))
                .flatMap(Neighbours::ends);
    }

    /// The neighbours of a class in one state of the model.
    private record Neighbours(Context context) {

        static Stream<ClassId> ends(Association association) {
            Stream<ClassId> ends = Stream.of(association.owner().type(), association.inverse().type());
            return association.carrier() instanceof Carrier.Through through ? Stream.concat(ends, Stream.of(through.entity())) : ends;
        }

        Stream<ClassId> of(ClassId id) {
            return Stream.concat(family(id).flatMap(it -> context.index().references(it).stream()).map(Reference::association)
                    .flatMap(Neighbours::ends), family(id)).flatMap(this::family);
        }

        /// The entities whose primary key contains that of the class.
        Stream<ClassId> entitiesWithKeyContaining(ClassId id) {
            return family(id).flatMap(it -> context.index().references(it).stream())
                    .filter(reference -> !reference.owning() && reference.association().isIdentifying())
                    .map(reference -> reference.there().type());
        }

        /// The hierarchy of an entity, with the mixins and embeddables through which it has associations; the users of one of these.
        private Stream<ClassId> family(ClassId id) {
            return context.model().entities().find(id).map(this::family).orElseGet(() -> Stream.concat(Stream.of(id), users(id)));
        }

        private Stream<ClassId> family(Entity entity) {
            Entity root = context.index().root(entity);
            return Stream.concat(Stream.of(root), context.index().descendants(root).stream())
                    .flatMap(it -> Stream.concat(Stream.of((ClassId) it.id()),
                            parts(it).filter(part -> !context.index().references(part).isEmpty())));
        }

        private Stream<ClassId> users(ClassId part) {
            return context.model().entities().stream().filter(entity -> parts(entity).anyMatch(part::equals)).map(Entity::id);
        }

        private Stream<ClassId> parts(Entity entity) {
            return Stream.concat(entity.mixins().stream(),
                    Stream.concat(Stream.of(entity), entity.mixins().stream().flatMap(it -> context.model().mixins().find(it).stream()))
                            .map(ClassElement.class::cast).flatMap(type -> type.attributes().stream()).flatMap(Neighbours::embedded));
        }

        private static Stream<ClassId> embedded(Attribute attribute) {
            return switch (attribute.type()) {
                case AttributeType.Embedded embedded -> Stream.of(embedded.embeddable());
                case AttributeType.ElementCollection collection when collection.element() instanceof AttributeType.Embedded embedded ->
                    Stream.of(embedded.embeddable());
                default -> Stream.empty();
            };
        }
    }
}
