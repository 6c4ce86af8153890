package dev.entitect.app;

import dev.entitect.cli.CommandLineInterface;
import dev.entitect.cli.ConsoleFailures;
import dev.entitect.cli.SessionHosts;
import dev.entitect.failure.FailureSink;
import dev.entitect.live.LiveHost;
import dev.entitect.live.child.ChildHost;
import dev.entitect.live.engine.EngineHost;
import dev.entitect.log.FailureLog;
import dev.entitect.log.LogFolder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The composition root: the one place where the parts of the program are created and handed to each other.
final class Composition {

    private Composition() {}

    static Launcher launcher() {
        Display display = Display.of(System.getProperty("os.name"), System.getenv(), System.getProperty("glass.platform"));
        return new Launcher(display, Composition::openWindow, Composition::runCommand, System.err);
    }

    private static int openWindow(Optional<Path> document) {
        JavaFxLog.hideClassPathWarning();
        FailureLog log = log();
        UncaughtFailures.reportTo(log);
        return new DesktopStart(log).open(document);
    }

    private static int runCommand(List<String> arguments) {
        PrintWriter err = new PrintWriter(System.err, true);
        FailureLog log = log();
        FailureSink failures = log.andThen(new ConsoleFailures(err, log.folder()));
        UncaughtFailures.reportTo(failures);
        return CommandLineInterface.run(arguments, new PrintWriter(System.out, false), err, new Hosts(), failures);
    }

    /// Where the sessions of commands run.
    private static final class Hosts implements SessionHosts {

        @Override
        public LiveHost inProcess() {
            return new EngineHost();
        }

        @Override
        public LiveHost separate(int megabytes) {
            return new ChildHost(() -> megabytes);
        }
    }

    private static FailureLog log() {
        return new FailureLog(LogFolder.of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home"))),
                System.err);
    }
}
