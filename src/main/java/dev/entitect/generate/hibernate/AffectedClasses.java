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

    private final boolean everything;
    private final Set<ElementId> touched;

    private AffectedClasses(boolean everything, Set<ElementId> touched) {
        this.everything = everything;
        this.touched = touched;
    }

    boolean touches(ElementId id) {
        return everything || touched.contains(id);
    }

    static AffectedClasses between(Context before, Context now) {
        if (!sameGround(before.model(), now.model())) {
            return new AffectedClasses(true, Set.of());
        }
        Set<ClassId> reached = Stream.concat(changedEntities(before, now), endsOfChangedAssociations(before, now))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        // an association of a mixin is in every class that uses the mixin
        if (!reached.stream().allMatch(EntityId.class::isInstance)) {
            return new AffectedClasses(true, Set.of());
        }
        // a change can have an effect through a removed association or a new one
        List<Neighbours> sides = List.of(new Neighbours(before), new Neighbours(now));
        grow(reached, sides, Neighbours::keysThatContain);
        // the other end of an association, and through an association entity the end behind it
        for (int step = 0; step < 2; step++) {
            for (ClassId id : List.copyOf(reached)) {
                sides.forEach(side -> side.of(id).forEach(reached::add));
            }
        }
        return new AffectedClasses(false, Set.copyOf(reached));
    }

    private static void grow(Set<ClassId> reached, List<Neighbours> sides, Step step) {
        List<ClassId> open = new ArrayList<>(reached);
        while (!open.isEmpty()) {
            ClassId id = open.removeLast();
            sides.forEach(side -> step.from(side, id).filter(reached::add).forEach(open::add));
        }
    }

    private interface Step {
        Stream<ClassId> from(Neighbours side, ClassId id);
    }

    /// Whether everything that any class may depend on is unchanged.
    private static boolean sameGround(Model before, Model now) {
        return before.settings().equals(now.settings()) && before.mixins().equals(now.mixins())
                && before.embeddables().equals(now.embeddables())
                && before.enums().equals(now.enums()) && before.converters().equals(now.converters())
                && before.groups().equals(now.groups())
                && before.entities().ids().equals(now.entities().ids())
                && now.entities().stream().allMatch(entity -> sameToAll(before.entities().get(entity.id()), entity));
    }

    /// The properties of an entity that unconnected classes may depend on.
    private static boolean sameToAll(Entity before, Entity now) {
        return before == now
                || before.name().equals(now.name()) && before.group().equals(now.group()) && before.mixins().equals(now.mixins())
                        && before.inheritance().equals(now.inheritance());
    }

    /// Includes classes whose tables changed only because of other elements.
    private static Stream<ClassId> changedEntities(Context before, Context now) {
        return now.model().entities().stream()
                .filter(entity -> !before.model().entities().get(entity.id()).equals(entity) || !sameTables(before, now, entity))
                .map(Entity::id);
    }

    private static boolean sameTables(Context before, Context now, Entity entity) {
        return before.schema().table(entity.id()).equals(now.schema().table(entity.id())) && now.attributes(entity).stream()
                .allMatch(it -> before.schema().collectionTable(entity.id(), it.id())
                        .equals(now.schema().collectionTable(entity.id(), it.id())));
    }

    private static Stream<ClassId> endsOfChangedAssociations(Context before, Context now) {
        return Stream.concat(before.model().associations().stream(), now.model().associations().stream())
                .filter(it -> !before.model().associations().find(it.id()).equals(now.model().associations().find(it.id()))
                        || !before.schema().joinTable(it.id()).equals(now.schema().joinTable(it.id())))
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
        Stream<ClassId> keysThatContain(ClassId id) {
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
