package dev.entitect.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// One editable row of an entity.
///
/// @param key identifies the row within the entity
/// @param cells plain values; a reference as `User#1`
/// @param pending whether it was added or changed since the last commit
public record DataRow(String key, List<Object> cells, boolean pending) {

    public DataRow {
        cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }
}
