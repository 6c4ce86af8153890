package dev.entitect.model.association;

import dev.entitect.model.id.ClassId;
import dev.entitect.model.value.SortKey;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One end of an association: a class, how many of it the other end sees, and the property by which it sees the other end.
///
/// For "a post has one author": the end at `Post` has role `author` and multiplicity zero or more (a user sees any
/// number of posts); the end at `User` has role `posts` and multiplicity exactly one.
///
/// @param type           the class that stands at this end
/// @param role           name of this class's property that refers to the other end; empty when it has none
/// @param multiplicity   how many of this class one object of the other end sees
/// @param cascade        operations that go from this class to the other end
/// @param orphanRemoval  an object taken out of this class's property is deleted
/// @param passiveDeletes the database deletes what stands at the other end, nothing is loaded for it
/// @param fetch          how this class's property is loaded
/// @param collection     kind of this class's property when it holds many
/// @param order          order of this class's property when it holds many; empty for none
public record AssociationEnd(
        ClassId type,
        Optional<String> role,
        Multiplicity multiplicity,
        Set<Cascade> cascade,
        boolean orphanRemoval,
        boolean passiveDeletes,
        FetchPlan fetch,
        CollectionKind collection,
        List<SortKey> order) {

    /// A `SET` has no order and no doubles; a `LIST` keeps the order of its query.
    public enum CollectionKind {
        SET, LIST
    }

    public AssociationEnd {
        cascade = Collections.unmodifiableSet(
                cascade.isEmpty() ? EnumSet.noneOf(Cascade.class) : EnumSet.copyOf(cascade));
        order = List.copyOf(order);
    }

    public static AssociationEnd of(ClassId type, String role, Multiplicity multiplicity) {
        return new AssociationEnd(type, Optional.of(role).filter(text -> !text.isBlank()), multiplicity, Set.of(), false,
                false, FetchPlan.lazy(), CollectionKind.LIST, List.of());
    }

    public AssociationEnd withType(ClassId other) {
        return new AssociationEnd(other, role, multiplicity, cascade, orphanRemoval, passiveDeletes, fetch, collection, order);
    }

    public AssociationEnd withRole(Optional<String> name) {
        return new AssociationEnd(type, name, multiplicity, cascade, orphanRemoval, passiveDeletes, fetch, collection, order);
    }

    public AssociationEnd withMultiplicity(Multiplicity other) {
        return new AssociationEnd(type, role, other, cascade, orphanRemoval, passiveDeletes, fetch, collection, order);
    }

    public AssociationEnd withCascade(Set<Cascade> operations) {
        return new AssociationEnd(type, role, multiplicity, operations, orphanRemoval, passiveDeletes, fetch, collection, order);
    }

    public AssociationEnd withOrphanRemoval(boolean removal) {
        return new AssociationEnd(type, role, multiplicity, cascade, removal, passiveDeletes, fetch, collection, order);
    }

    public AssociationEnd withPassiveDeletes(boolean passive) {
        return new AssociationEnd(type, role, multiplicity, cascade, orphanRemoval, passive, fetch, collection, order);
    }

    public AssociationEnd withFetch(FetchPlan plan) {
        return new AssociationEnd(type, role, multiplicity, cascade, orphanRemoval, passiveDeletes, plan, collection, order);
    }

    public AssociationEnd withCollection(CollectionKind kind) {
        return new AssociationEnd(type, role, multiplicity, cascade, orphanRemoval, passiveDeletes, fetch, kind, order);
    }

    public AssociationEnd withOrder(List<SortKey> keys) {
        return new AssociationEnd(type, role, multiplicity, cascade, orphanRemoval, passiveDeletes, fetch, collection, keys);
    }
}
