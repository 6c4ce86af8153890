package dev.entitect.app;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Decides what a start of the program means: the window, or a command without one.
///
/// It does not extend JavaFX's `Application`: a main class that does cannot be started with JavaFX on the class path.
public final class Launcher {

    /// The exit code for a start that cannot work here: no display, no suitable Java (see `bin/entitect`).
    static final int CANNOT_START = 2;

    private static final String FILE_SUFFIX = ".entitect.json";

    private final Display display;
    private final Window window;
    private final CommandLine commandLine;
    private final PrintStream err;

    /// What is shown when there is a display; returns when the window has been closed.
    @FunctionalInterface
    public interface Window {

        /// Opens the window.
        ///
        /// @param document the file to open in it, if one was named
        /// @return the exit code
        int open(Optional<Path> document);
    }

    /// What runs for the rest: `generate`, `query`, `check`, `render` and their like.
    @FunctionalInterface
    public interface CommandLine {

        /// Runs one command.
        ///
        /// @return the exit code
        int run(List<String> arguments);
    }

    Launcher(Display display, Window window, CommandLine commandLine, PrintStream err) {
        this.display = display;
        this.window = window;
        this.commandLine = commandLine;
        this.err = err;
    }

    /// Starts the program and ends the process with its exit code.
    public static void main(String[] arguments) {
        System.exit(Composition.launcher().launch(List.of(arguments)));
    }

    /// Runs what the arguments ask for.
    ///
    /// @return the exit code: 0 when all went well
    int launch(List<String> arguments) {
        if (!asksForWindow(arguments)) {
            return commandLine.run(arguments);
        }
        if (!display.isAvailable()) {
            err.println("entitect: cannot open a window because there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set); "
                + "without one, use a command: entitect generate | query | check | render.");
            return CANNOT_START;
        }
        return window.open(arguments.stream().findFirst().map(Path::of));
    }

    /// A single file opens in the window; its name alone is enough when it does not exist yet.
    private static boolean asksForWindow(List<String> arguments) {
        return switch (arguments.size()) {
            case 0 -> true;
            case 1 -> isFile(arguments.getFirst());
            default -> false;
        };
    }

    private static boolean isFile(String argument) {
        return !argument.startsWith("-") && (argument.endsWith(FILE_SUFFIX) || Files.isRegularFile(Path.of(argument)));
    }
}
