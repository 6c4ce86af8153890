package dev.entitect.cli;

import dev.entitect.failure.Failure;
import dev.entitect.failure.FailureSink;
import java.io.PrintWriter;
import java.nio.file.Path;

/// Tells the user of the command line of a failure, in one sentence.
///
/// @param log where details are
public record ConsoleFailures(PrintWriter err, Path log) implements FailureSink {

    @Override
    public void report(Failure failure) {
        err.println("entitect: " + failure.sentence() + " Details are in the log in " + log + ".");
        err.flush();
    }
}
