package dev.entitect.cli;

import dev.entitect.check.ModelCheck;
import dev.entitect.check.Problem;
import dev.entitect.model.Model;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Validates a model; exits with 1 if problems are found.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private ModelArgument argument;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Model model = argument.open();
        List<Problem> problems = new ModelCheck().check(model);
        new ProblemPrinter(model, spec.commandLine().getOut()).print(problems);
        if (problems.isEmpty()) {
            spec.commandLine().getOut()
                    .println("No problems: " + model.entities().size() + " entities, " + model.associations().size() + " associations.");
            return CommandLineInterface.OK;
        }
        return CommandLineInterface.PROBLEMS;
    }
}
