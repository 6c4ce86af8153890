package dev.entitect.model;

import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.EntityId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Answers "which associations does this class have" and "whose attribute is this" without traversing the whole model each time. Built once
/// per model, in linear time; immutable.
public final class ModelIndex {

    private final Model model;
    private final Map<ClassId, List<Reference>> references = new HashMap<>();
    private final Map<AttributeId, ClassElement> homes = new HashMap<>();
    private final Map<EntityId, List<Entity>> children = new HashMap<>();

    /// An association as one of its classes sees it.
    ///
    /// @param here the end at this class
    /// @param there the other end
    public record Reference(Association association, AssociationEnd here, AssociationEnd there, boolean owning) {

        /// Whether the class's property is a collection.
        public boolean toMany() {
            return there.multiplicity().isMany();
        }

        public Optional<String> property() {
            return here.role();
        }
    }

    private ModelIndex(Model model) {
        this.model = model;
        for (Association association : model.associations()) {
            reference(new Reference(association, association.owner(), association.inverse(), true));
            reference(new Reference(association, association.inverse(), association.owner(), false));
        }
        for (Entity entity : model.entities()) {
            parent(entity).ifPresent(parent -> children.computeIfAbsent(parent.id(), id -> new ArrayList<>()).add(entity));
        }
        model.classes().forEach(type -> type.attributes().forEach(attribute -> homes.put(attribute.id(), type)));
    }

    public static ModelIndex of(Model model) {
        return new ModelIndex(model);
    }

    private void reference(Reference reference) {
        references.computeIfAbsent(reference.here.type(), type -> new ArrayList<>()).add(reference);
    }

    public Model model() {
        return model;
    }

    /// The associations of the class, in the order of their ids; one that connects the class to itself occurs twice, with its owning end
    /// first.
    public List<Reference> references(ClassId type) {
        return List.copyOf(references.getOrDefault(type, List.of()));
    }

    /// The associations whose columns are in the class's table, in the order of their ids.
    public List<Association> foreignKeys(ClassId type) {
        return references(type).stream().filter(Reference::owning).map(Reference::association)
                .filter(association -> association.carrier() instanceof Carrier.Columns).toList();
    }

    public Optional<ClassElement> home(AttributeId attribute) {
        return Optional.ofNullable(homes.get(attribute));
    }

    public Optional<Attribute> attribute(AttributeId id) {
        return home(id).flatMap(type -> type.attribute(id));
    }

    /// The mixins of an entity and the entity itself, in the order of their columns in its table.
    public List<ClassElement> contributors(Entity entity) {
        List<ClassElement> contributors = new ArrayList<>();
        entity.mixins().forEach(mixin -> model.mixins().find(mixin).ifPresent(contributors::add));
        contributors.add(entity);
        return contributors;
    }

    /// The superclass of an entity; empty for a root and for an entity without a hierarchy.
    public Optional<Entity> parent(Entity entity) {
        return entity.inheritance() instanceof Inheritance.Subclass subclass ? model.entities().find(subclass.parent()) : Optional.empty();
    }

    /// The entity and its superclasses, the root first. A cyclic hierarchy, which a check reports, is cut where it repeats.
    public List<Entity> lineage(Entity entity) {
        List<Entity> lineage = new ArrayList<>();
        for (Optional<Entity> next = Optional.of(entity); next.isPresent() && !lineage.contains(next.get()); next = parent(next.get())) {
            lineage.addFirst(next.get());
        }
        return lineage;
    }

    /// The root of the entity's hierarchy; the entity itself if it has none.
    public Entity root(Entity entity) {
        return lineage(entity).getFirst();
    }

    /// The inheritance strategy of the entity's hierarchy; empty if it has none.
    public Optional<Inheritance.Strategy> strategy(Entity entity) {
        return switch (root(entity).inheritance()) {
            case Inheritance.Root root -> Optional.of(root.strategy());
            // the default of Jakarta Persistence, for a subclass of an entity without a strategy
            case Inheritance.None none when entity.inheritance() instanceof Inheritance.Subclass ->
                Optional.of(Inheritance.Strategy.SINGLE_TABLE);
            case Inheritance.None none -> Optional.empty();
            case Inheritance.Subclass cyclic -> Optional.empty();
        };
    }

    /// The direct and indirect subclasses of an entity, parents before their children.
    public List<Entity> descendants(Entity entity) {
        List<Entity> found = new ArrayList<>();
        for (Entity child : children.getOrDefault(entity.id(), List.of())) {
            if (!lineage(entity).contains(child)) {
                found.add(child);
                found.addAll(descendants(child));
            }
        }
        return found;
    }

    /// Whether the key of the entity's hierarchy would contain itself through this association, so that it could not be determined; a check
    /// reports this.
    public boolean keyContainsItself(Entity owner, Association association) {
        return association.isIdentifying() && leadsTo(association.inverse().type(), root(owner), new HashSet<>());
    }

    private boolean leadsTo(ClassId from, Entity root, Set<Entity> seen) {
        Optional<Entity> entity = model.entities().find(from).map(this::root);
        if (entity.isEmpty() || entity.get().equals(root)) {
            return entity.isPresent();
        }
        return seen.add(entity.get())
                && contributors(entity.get()).stream().flatMap(type -> foreignKeys(type.id()).stream()).filter(Association::isIdentifying)
                        .anyMatch(it -> leadsTo(it.inverse().type(), root, seen));
    }

    /// The deletion mark of an entity: that of its hierarchy, or the first of its mixins.
    public Optional<SoftDelete> softDelete(Entity entity) {
        Entity root = root(entity);
        return root.softDelete().or(() -> root.mixins().stream().flatMap(mixin -> model.mixins().find(mixin).stream())
                .flatMap(mixin -> mixin.softDelete().stream()).findFirst());
    }
}
