package dev.entitect.cli;

import dev.entitect.failure.Failure;
import dev.entitect.failure.FailureSink;
import dev.entitect.failure.Refusal;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command-line interface. Exit codes: 0 for success, 1 if `check` finds problems, 2 if nothing was done.
@Command(name = "entitect", mixinStandardHelpOptions = true, version = "Entitect 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        description = "Draw entities. Get Hibernate classes. Query them live.",
        footer = {"", "Without a command, or with only a model file, the window opens.",
            "Exit codes: 0 success, 1 problems found by check, 2 nothing done (bad input, a model with errors, a full disk)."},
        subcommands = {GenerateCommand.class, ExportCommand.class, QueryCommand.class, CheckCommand.class, RenderCommand.class,
            SeedCommand.class})
public final class CommandLineInterface implements Runnable {

    static final int OK = 0;
    static final int PROBLEMS = 1;
    static final int BAD_INPUT = 2;

    @Spec
    private CommandSpec spec;

    private CommandLineInterface() {}

    /// @param hosts    for commands that open a session
    /// @param failures tells the user of internal errors
    /// @return the exit code
    public static int run(List<String> arguments, PrintWriter out, PrintWriter err, SessionHosts hosts, FailureSink failures) {
        CommandLine line = new CommandLine(new CommandLineInterface(), new Commands(hosts))
                .setOut(out).setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command, failures))
                .setParameterExceptionHandler((invalid, given) -> explainUsage(invalid));
        int code = execute(line, arguments, failures);
        out.flush();
        err.flush();
        return code;
    }

    /// The handler of exceptions does not get errors such as a lack of memory.
    private static int execute(CommandLine line, List<String> arguments, FailureSink failures) {
        try {
            return line.execute(arguments.toArray(String[]::new));
        } catch (Error fault) {
            failures.report(Failure.during(arguments.getFirst(), fault));
            return BAD_INPUT;
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command.");
    }

    /// Creates the commands and hands them what they need.
    private record Commands(SessionHosts hosts) implements CommandLine.IFactory {

        @Override
        public <K> K create(Class<K> type) throws Exception {
            return type == QueryCommand.class ? type.cast(new QueryCommand(hosts)) : CommandLine.defaultFactory().create(type);
        }
    }

    private static int explain(Exception failure, CommandLine command, FailureSink failures) {
        if (failure instanceof Refusal refusal) {
            command.getErr().println("entitect: " + refusal.getMessage());
        } else {
            failures.report(Failure.during(command.getCommandName(), failure));
        }
        return BAD_INPUT;
    }

    private static int explainUsage(ParameterException invalid) {
        PrintWriter err = invalid.getCommandLine().getErr();
        err.println("entitect: " + invalid.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(invalid, err);
        err.println("Try: " + invalid.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return BAD_INPUT;
    }
}
