package dev.entitect.cli;

import dev.entitect.generate.project.ProjectGenerator;
import dev.entitect.job.export.FolderPlan;
import dev.entitect.model.Connection;
import dev.entitect.model.Model;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Mixin
    private FolderOptions options;

    @Override
    public Integer call() {
        Model model = argument.openWithoutErrors();
        Optional<Connection> connection = Optional.ofNullable(connectionName).map(name -> connection(model, name));
        options.write(FolderPlan.of(FolderPlan.Kind.PROJECT, model, generator(connection).generate(model), folder));
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
