package dev.entitect.ui.query;

import dev.entitect.live.NPlusOne;
import dev.entitect.live.SessionObjects;
import dev.entitect.live.SqlEvent;
import dev.entitect.model.Model;
import java.util.List;
import java.util.Optional;

/// Hears what came of each query and snippet.
@FunctionalInterface
public interface AnswerListener {

    /// @param model      that was asked
    /// @param what       was run, in one line
    /// @param statements that it became
    /// @param findings   associations that were loaded one by one
    /// @param objects    of the Java session, when it was Java that ran
    void answered(Model model, String what, List<SqlEvent> statements, List<NPlusOne> findings, Optional<SessionObjects> objects);
}
