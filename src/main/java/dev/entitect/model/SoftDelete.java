package dev.entitect.model;

import java.util.Optional;

/// Soft deletion: deleting only marks a row.
///
/// @param column empty for the name by convention
public record SoftDelete(Strategy strategy, Optional<String> column) {

    /// `FLAG`: true when deleted; `TIMESTAMP`: the time of deletion.
    public enum Strategy {
        FLAG, TIMESTAMP
    }
}
