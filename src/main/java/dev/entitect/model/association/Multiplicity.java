package dev.entitect.model.association;

/// How many objects at one end an object of the other end can see; drawn at that end as a crow's foot.
public enum Multiplicity {
    ZERO_OR_ONE, EXACTLY_ONE, ZERO_OR_MORE, ONE_OR_MORE;

    public boolean isMany() {
        return this == ZERO_OR_MORE || this == ONE_OR_MORE;
    }

    public boolean isOptional() {
        return this == ZERO_OR_ONE || this == ZERO_OR_MORE;
    }
}
