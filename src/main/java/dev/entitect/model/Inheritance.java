package dev.entitect.model;

import dev.entitect.model.id.EntityId;
import java.util.Optional;

/// The place of an entity in a hierarchy of entities.
public sealed interface Inheritance {

    /// It stands alone.
    record None() implements Inheritance {}

    /// Others extend it.
    ///
    /// @param abstractClass       there are no rows of the root itself
    /// @param discriminatorColumn tells the classes apart in the table; empty for the usual name
    /// @param discriminatorValue  marks rows of the root itself; empty for the class name
    record Root(Strategy strategy, boolean abstractClass, Optional<String> discriminatorColumn,
            Optional<String> discriminatorValue) implements Inheritance {}

    /// It extends another entity of the model.
    record Subclass(EntityId parent, Optional<String> discriminatorValue) implements Inheritance {}

    enum Strategy {
        SINGLE_TABLE, JOINED, TABLE_PER_CLASS
    }
}
