package dev.entitect.ui.query;

import dev.entitect.ui.query.completion.Proposal;
import java.util.List;
import java.util.function.Consumer;

/// Operations that the query editor delegates. None of them blocks.
interface QueryHost {

    /// Runs the queries in order until one fails.
    void run(List<Query> queries);

    /// Shows the execution plan of the query instead of its rows.
    void explain(Query query);

    /// Cancels the running query.
    void cancel();

    /// Discards the variables of Java snippets.
    void resetJava();

    /// Finds completions for Java.
    ///
    /// @param explicit whether the user asked for completion; otherwise no session is started
    /// @param receiver gets the proposals later, unless a newer request replaces this one
    void completeJava(String code, int caret, boolean explicit, Consumer<List<Proposal>> receiver);
}
