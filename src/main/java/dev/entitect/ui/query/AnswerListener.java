package dev.entitect.ui.query;

import dev.entitect.live.NPlusOne;
import dev.entitect.live.SessionObjects;
import dev.entitect.live.SqlEvent;
import dev.entitect.model.Model;
import java.util.List;
import java.util.Optional;

/// Receives the outcome of each query and snippet.
@FunctionalInterface
public interface AnswerListener {

    /// @param model      the queried model
    /// @param what       the query or code, in one line
    /// @param statements the SQL statements that it caused
    /// @param findings   N+1 findings
    /// @param objects    objects of the Java session, if Java was run
    void answered(Model model, String what, List<SqlEvent> statements, List<NPlusOne> findings, Optional<SessionObjects> objects);
}
