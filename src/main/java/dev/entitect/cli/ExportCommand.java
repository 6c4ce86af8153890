package dev.entitect.cli;

import dev.entitect.check.ModelCheck;
import dev.entitect.check.Problem;
import dev.entitect.check.Severity;
import dev.entitect.generate.project.ProjectGenerator;
import dev.entitect.job.export.GenerateSource;
import dev.entitect.model.Connection;
import dev.entitect.model.Model;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Exports a runnable Maven project: the classes of a model, a class that opens the database, and its "
                + "configuration.")
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private ModelArgument argument;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", required = true, description = "Project folder.")
    private Path folder;

    @Option(names = {"-c", "--connection"}, paramLabel = "NAME",
            description = "Connection of the model to configure; without it, the project uses in-memory H2.")
    private String connectionName;

    @Option(names = "--reactive",
            description = "Add a class for non-blocking access with Hibernate Reactive; for PostgreSQL, MySQL and MariaDB.")
    private boolean reactive;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Model model = argument.open();
        Optional<Connection> connection = Optional.ofNullable(connectionName).map(name -> connection(model, name));
        List<Problem> problems = new ModelCheck().check(model);
        new ProblemPrinter(model, spec.commandLine().getErr()).print(problems);
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            return CommandLineInterface.PROBLEMS;
        }
        List<Path> written = GenerateSource.write(model, generator(connection), folder);
        written.forEach(file -> spec.commandLine().getOut().println(folder.resolve(file)));
        if (written.isEmpty()) {
            spec.commandLine().getOut().println("Everything in " + folder + " was up to date.");
        }
        return CommandLineInterface.OK;
    }

    private ProjectGenerator generator(Optional<Connection> connection) {
        try {
            return new ProjectGenerator(connection, reactive);
        } catch (IllegalArgumentException invalid) {
            throw new BadInputException(invalid.getMessage());
        }
    }

    private static Connection connection(Model model, String name) {
        return model.connections().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow(() -> new BadInputException(
                "The model has no connection \"" + name + "\". " + (model.connections().isEmpty()
                        ? "It has no connections."
                        : "It has " + model.connections().stream().map(Connection::name).collect(Collectors.joining(", ")) + ".")));
    }
}
