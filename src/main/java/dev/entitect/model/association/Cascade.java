package dev.entitect.model.association;

import java.util.EnumSet;
import java.util.Set;

/// An operation that cascades from an object to the objects it refers to; the names are those of `jakarta.persistence.CascadeType`.
public enum Cascade {
    PERSIST, MERGE, REMOVE, REFRESH, DETACH;

    public static Set<Cascade> all() {
        return EnumSet.allOf(Cascade.class);
    }
}
