package dev.entitect.live.plan;

import java.io.Serializable;
import java.util.List;

/// An index that a statement could use, were it there.
///
/// @param table   as the database stores its name
/// @param columns in the order of the index: those that are compared for equality, then at most one that is compared for more or less
/// @param reason  why, as a sentence for the user
public record MissingIndex(String table, List<String> columns, String reason) implements Serializable {

    public MissingIndex {
        columns = List.copyOf(columns);
    }
}
