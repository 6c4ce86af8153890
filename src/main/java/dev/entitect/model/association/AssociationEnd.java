package dev.entitect.model.association;

import dev.entitect.model.id.ClassId;
import dev.entitect.model.value.SortKey;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One end of an association: a class, how many of its objects the other end sees, and the property that refers to the other end.
///
/// For "a post has one author": the end at `Post` has role `author` and multiplicity zero or more (a user sees any
/// number of posts); the end at `User` has role `posts` and multiplicity exactly one.
///
/// @param type the class at this end
/// @param role name of this class's property that refers to the other end; empty if there is none
/// @param multiplicity how many objects of this class one object of the other end sees
/// @param cascade operations that cascade from this class to the other end
/// @param orphanRemoval whether an object removed from this class's property is deleted
/// @param passiveDeletes whether the database deletes the objects at the other end, without loading them
/// @param fetch          how this class's property is loaded
/// @param collection kind of this class's property if it is a collection
/// @param order order of this class's property if it is a collection; empty for none
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

    /// A `SET` has neither order nor duplicates; a `LIST` keeps the order of its query.
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
