package dev.entitect.app;

import dev.entitect.cli.CommandLineInterface;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The composition root: the one place where the parts of the program are created and handed to each other.
final class Composition {

    private Composition() {
    }

    static Launcher launcher() {
        Display display = Display.of(System.getProperty("os.name"), System.getenv(), System.getProperty("glass.platform"));
        return new Launcher(display, Composition::openWindow, Composition::runCommand, System.err);
    }

    private static int openWindow(Optional<Path> document) {
        JavaFxLog.hideClassPathWarning();
        return new DesktopStart().open(document);
    }

    private static int runCommand(List<String> arguments) {
        return CommandLineInterface.run(arguments, new PrintWriter(System.out, false), new PrintWriter(System.err, true));
    }
}
