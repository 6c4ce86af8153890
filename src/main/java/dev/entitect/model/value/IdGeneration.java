package dev.entitect.model.value;

import java.util.Optional;

/// Where the value of a primary key attribute comes from.
public sealed interface IdGeneration {

    /// The program sets it.
    record Assigned() implements IdGeneration {}

    /// The database counts up, row by row.
    record Identity() implements IdGeneration {}

    /// A sequence of the database.
    ///
    /// @param name           empty for the name by convention
    /// @param allocationSize ids fetched at once, 1 or more
    record Sequence(Optional<String> name, int allocationSize) implements IdGeneration {
        public Sequence {
            if (allocationSize < 1) {
                throw new IllegalArgumentException("The allocation size of a sequence must be at least 1, not " + allocationSize);
            }
        }
    }

    /// A counter kept in a table, for databases without sequences.
    record Table() implements IdGeneration {}

    record RandomUuid() implements IdGeneration {}
}
