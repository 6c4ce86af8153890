package dev.entitect.model;

import dev.entitect.model.id.EntityId;
import java.util.Optional;

/// The place of an entity in a hierarchy of entities.
public sealed interface Inheritance {

    /// Not part of a hierarchy.
    record None() implements Inheritance {}

    /// The root of a hierarchy.
    ///
    /// @param abstractClass whether the root itself has no rows
    /// @param discriminatorColumn distinguishes the classes in the table; empty for the default name
    /// @param discriminatorValue the value in rows of the root itself; empty for the class name
    record Root(Strategy strategy, boolean abstractClass, Optional<String> discriminatorColumn,
            Optional<String> discriminatorValue) implements Inheritance {}

    /// Extends another entity of the model.
    record Subclass(EntityId parent, Optional<String> discriminatorValue) implements Inheritance {}

    enum Strategy {
        SINGLE_TABLE, JOINED, TABLE_PER_CLASS
    }
}
