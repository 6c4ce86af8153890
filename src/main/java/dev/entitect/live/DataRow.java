package dev.entitect.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// One row of an entity, as it is edited.
///
/// @param key     tells the rows of an entity apart
/// @param cells   plain values; for a reference what it refers to, as `User#1`
/// @param pending whether it was added or changed since the last commit
public record DataRow(String key, List<Object> cells, boolean pending) {

    public DataRow {
        cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }
}
