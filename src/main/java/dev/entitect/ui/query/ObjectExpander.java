package dev.entitect.ui.query;

import dev.entitect.job.LiveAnswer;
import dev.entitect.live.Expansion;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Looks into the objects of a result, in the background.
@FunctionalInterface
interface ObjectExpander {

    /// @param result   its number
    /// @param rows     from 0; each is looked into by the same path
    /// @param path     names from the row on; empty for the row itself
    /// @param receiver gets what is inside by row, without the rows in which the path leads nowhere
    void unfold(long result, List<Integer> rows, List<String> path, Consumer<LiveAnswer<Map<Integer, Expansion>>> receiver);
}
