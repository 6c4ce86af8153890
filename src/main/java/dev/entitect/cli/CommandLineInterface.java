package dev.entitect.cli;

import dev.entitect.format.ModelFormatException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The program without a window. Exit codes: 0 when all went well, 1 when problems were found in the model, 2 for bad input.
@Command(name = "entitect", mixinStandardHelpOptions = true, version = "Entitect 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        description = "Draw entities. Get Hibernate classes. Query them live.",
        footer = {"", "Without a command, or with a model file alone, the window opens.",
            "Exit codes: 0 all well, 1 problems found, 2 bad input."},
        subcommands = {GenerateCommand.class, ExportCommand.class, QueryCommand.class, CheckCommand.class, RenderCommand.class,
            SeedCommand.class})
public final class CommandLineInterface implements Runnable {

    static final int OK = 0;
    static final int PROBLEMS = 1;
    static final int BAD_INPUT = 2;

    @Spec
    private CommandSpec spec;

    private CommandLineInterface() {}

    /// @return the exit code
    public static int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new CommandLineInterface())
                .setOut(out).setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command))
                .setParameterExceptionHandler((wrong, given) -> explainUsage(wrong));
        int code = line.execute(arguments.toArray(String[]::new));
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }

    private static int explain(Exception failure, CommandLine command) {
        if (failure instanceof ModelFormatException || failure instanceof UncheckedIOException || failure instanceof BadInputException) {
            command.getErr().println("entitect: " + failure.getMessage());
            return BAD_INPUT;
        }
        command.getErr().println(
                "entitect: something went wrong inside the program: " + failure + ". Please report it, with the model if you can.");
        failure.printStackTrace(command.getErr());
        return BAD_INPUT;
    }

    private static int explainUsage(ParameterException wrong) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println("entitect: " + wrong.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("Try: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return BAD_INPUT;
    }
}
