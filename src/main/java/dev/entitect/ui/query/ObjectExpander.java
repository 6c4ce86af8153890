package dev.entitect.ui.query;

import dev.entitect.job.session.LiveAnswer;
import dev.entitect.live.Expansion;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Expands the objects of a result, in the background.
@FunctionalInterface
interface ObjectExpander {

    /// @param result   number of the result
    /// @param rows     row indexes from 0; each is expanded along the same path
    /// @param path     property names starting at the row; empty for the row itself
    /// @param receiver gets the contents by row, without the rows where the path does not exist
    void expand(long result, List<Integer> rows, List<String> path, Consumer<LiveAnswer<Map<Integer, Expansion>>> receiver);
}
