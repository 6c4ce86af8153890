package dev.entitect.model.association;

import java.util.EnumSet;
import java.util.Set;

/// An operation that goes on from an object to the ones it refers to; the names of `jakarta.persistence.CascadeType`.
public enum Cascade {
    PERSIST, MERGE, REMOVE, REFRESH, DETACH;

    public static Set<Cascade> all() {
        return EnumSet.allOf(Cascade.class);
    }
}
