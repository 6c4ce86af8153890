package dev.entitect.live.wire;

import dev.entitect.live.BootStage;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.SessionSpec;
import dev.entitect.live.SqlEvent;
import java.util.List;

/// What a window and the process of its live session say to each other. Each request has a number, under which it is answered once.
public sealed interface Message {

    /// Open a session, and close the one before.
    record Open(long number, SessionSpec spec) implements Message {}

    /// Call a method of the session that is open.
    ///
    /// @param method its [Signature]
    record Call(long number, String method, List<Object> arguments) implements Message {}

    /// Stop what is running, if anything. Not answered.
    record Cancel() implements Message {}

    /// A stage of the opening begins.
    record Stage(long number, BootStage stage) implements Message {}

    /// It is done, and this came of it.
    ///
    /// @param value null for what gives nothing
    record Done(long number, Object value) implements Message {}

    /// It was refused, or failed in a way that concerns the user.
    record Refused(long number, List<LiveProblem> problems, List<SqlEvent> statements) implements Message {}

    /// It failed in a way that nobody foresaw.
    record Broken(long number, String failure) implements Message {}
}
