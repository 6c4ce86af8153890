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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Which classes a change of the model can touch. More than it does, but never less: an entity's class reads its own hierarchy, the classes
/// at the other ends of its associations with their hierarchies and keys, and its tables. What everything may depend on, like the names of
/// classes and the mixins, touches all.
final class Reach {

    private final boolean everything;
    private final Set<ElementId> touched;

    private Reach(boolean everything, Set<ElementId> touched) {
        this.everything = everything;
        this.touched = touched;
    }

    boolean touches(ElementId id) {
        return everything || touched.contains(id);
    }

    static Reach between(Context before, Context now) {
        Set<ClassId> changed = new LinkedHashSet<>();
        if (!sameGround(before.model(), now.model()) || !changedEntities(before, now, changed) || !changedAssociations(before.model(), now.model(), changed)) {
            return new Reach(true, Set.of());
        }
        // what a change reaches it can reach over an association that is gone or one that is new
        List<Neighbours> sides = List.of(new Neighbours(before), new Neighbours(now));
        Set<ClassId> reached = new LinkedHashSet<>(changed);
        grow(reached, sides, Neighbours::keysThatContain);
        // the other end of an association, and over an association table's entity the end behind it
        for (int step = 0; step < 2; step++) {
            for (ClassId id : List.copyOf(reached)) {
                sides.forEach(side -> side.of(id).forEach(reached::add));
            }
        }
        return new Reach(false, Set.copyOf(reached));
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

    /// What is the same in both states is everything that any class may read, wherever it stands.
    private static boolean sameGround(Model before, Model now) {
        return before.settings().equals(now.settings()) && before.mixins().equals(now.mixins()) && before.embeddables().equals(now.embeddables())
                && before.enums().equals(now.enums()) && before.converters().equals(now.converters()) && before.groups().equals(now.groups())
                && before.entities().ids().equals(now.entities().ids());
    }

    /// @return false when an entity changed in what others read of it without being connected to it
    private static boolean changedEntities(Context before, Context now, Set<ClassId> changed) {
        for (Entity entity : now.model().entities()) {
            Entity was = before.model().entities().get(entity.id());
            if (was != entity && !(was.name().equals(entity.name()) && was.group().equals(entity.group()) && was.mixins().equals(entity.mixins())
                    && was.inheritance().equals(entity.inheritance()))) {
                return false;
            }
            if (!was.equals(entity) || !before.schema().table(entity.id()).equals(now.schema().table(entity.id()))) {
                changed.add(entity.id());
            }
        }
        return true;
    }

    private static boolean changedAssociations(Model before, Model now, Set<ClassId> changed) {
        Stream.concat(before.associations().stream(), now.associations().stream())
                .filter(association -> !Objects.equals(before.associations().find(association.id()), now.associations().find(association.id())))
                .forEach(association -> Neighbours.ends(association).forEach(changed::add));
        // an association of a mixin stands in every class that has it
        return changed.stream().allMatch(EntityId.class::isInstance);
    }

    /// The classes that stand next to a class in one state of the model.
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
                    .filter(reference -> !reference.owning() && reference.association().isIdentifying()).map(reference -> reference.there().type());
        }

        /// The hierarchy of an entity, with the mixins and embeddables through which it has associations; the users of one of these.
        private Stream<ClassId> family(ClassId id) {
            return context.model().entities().find(id).map(this::family).orElseGet(() -> Stream.concat(Stream.of(id), users(id)));
        }

        private Stream<ClassId> family(Entity entity) {
            Entity root = context.index().root(entity);
            return Stream.concat(Stream.of(root), context.index().descendants(root).stream())
                    .flatMap(it -> Stream.concat(Stream.of((ClassId) it.id()), parts(it).filter(part -> !context.index().references(part).isEmpty())));
        }

        private Stream<ClassId> users(ClassId part) {
            return context.model().entities().stream().filter(entity -> parts(entity).anyMatch(part::equals)).map(Entity::id);
        }

        private Stream<ClassId> parts(Entity entity) {
            return Stream.concat(entity.mixins().stream(), Stream.concat(Stream.of(entity), entity.mixins().stream().flatMap(it -> context.model().mixins().find(it).stream()))
                    .map(ClassElement.class::cast).flatMap(type -> type.attributes().stream()).flatMap(Neighbours::embedded));
        }

        private static Stream<ClassId> embedded(Attribute attribute) {
            return switch (attribute.type()) {
                case AttributeType.Embedded embedded -> Stream.of(embedded.embeddable());
                case AttributeType.ElementCollection collection when collection.element() instanceof AttributeType.Embedded embedded -> Stream.of(embedded.embeddable());
                default -> Stream.empty();
            };
        }
    }
}
