package dev.entitect.cli;

import dev.entitect.generate.hibernate.HibernateGenerator;
import dev.entitect.job.export.FolderPlan;
import dev.entitect.model.Model;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "generate", mixinStandardHelpOptions = true,
        description = "Generates the Hibernate classes of a model; writes nothing if the model has errors, and replaces only files that "
                + "Entitect wrote.")
final class GenerateCommand implements Callable<Integer> {

    @Mixin
    private ModelArgument argument;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", required = true,
            description = "Source folder, such as src/main/java.")
    private Path folder;

    @Mixin
    private FolderOptions options;

    @Override
    public Integer call() {
        Model model = argument.openWithoutErrors();
        options.write(FolderPlan.of(FolderPlan.Kind.SOURCE, model, new HibernateGenerator().generate(model), folder));
        return CommandLineInterface.OK;
    }
}
