package dev.entitect.model.value;

import dev.entitect.model.Limits;
import java.util.Optional;

/// How the value of a primary key attribute is generated.
public sealed interface IdGeneration {

    /// Assigned by the application.
    record Assigned() implements IdGeneration {}

    /// An identity column (auto-increment).
    record Identity() implements IdGeneration {}

    /// A database sequence.
    ///
    /// @param name           empty for the name by convention
    /// @param allocationSize ids fetched at once, 1 or more
    record Sequence(Optional<String> name, int allocationSize) implements IdGeneration {
        public Sequence {
            Limits.require("The allocation size of a sequence", allocationSize, 1, Limits.ALLOCATION_SIZE);
        }
    }

    /// A counter in a table, for databases without sequences.
    record Table() implements IdGeneration {}

    record RandomUuid() implements IdGeneration {}
}
