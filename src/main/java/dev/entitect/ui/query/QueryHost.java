package dev.entitect.ui.query;

import dev.entitect.ui.query.completion.Proposal;
import java.util.List;
import java.util.function.Consumer;

/// What the editor of queries cannot do by itself. Nothing here waits.
interface QueryHost {

    /// Runs the queries one after the other, until one fails.
    void run(List<Query> queries);

    /// Shows how the database runs the query, in place of its rows.
    void explain(Query query);

    /// Stops what runs.
    void cancel();

    /// Forgets the variables of Java.
    void resetJava();

    /// Finds what may go on in Java.
    ///
    /// @param wanted   the user has asked for it; otherwise no session is started for it
    /// @param receiver gets it later, unless something else is asked before
    void completeJava(String code, int caret, boolean wanted, Consumer<List<Proposal>> receiver);
}
