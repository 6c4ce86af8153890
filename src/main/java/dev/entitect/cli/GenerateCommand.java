package dev.entitect.cli;

import dev.entitect.check.ModelCheck;
import dev.entitect.check.Problem;
import dev.entitect.check.Severity;
import dev.entitect.generate.hibernate.HibernateGenerator;
import dev.entitect.job.export.GenerateSource;
import dev.entitect.model.Model;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "generate", mixinStandardHelpOptions = true,
        description = "Generates the Hibernate classes of a model; writes nothing if the model has errors.")
final class GenerateCommand implements Callable<Integer> {

    @Mixin
    private ModelArgument argument;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", required = true,
            description = "Source folder, such as src/main/java.")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Model model = argument.open();
        List<Problem> problems = new ModelCheck().check(model);
        new ProblemPrinter(model, spec.commandLine().getErr()).print(problems);
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            return CommandLineInterface.PROBLEMS;
        }
        List<Path> written = GenerateSource.write(model, new HibernateGenerator(), folder);
        written.forEach(file -> spec.commandLine().getOut().println(folder.resolve(file)));
        if (written.isEmpty()) {
            spec.commandLine().getOut().println("Everything in " + folder + " was up to date.");
        }
        return CommandLineInterface.OK;
    }
}
