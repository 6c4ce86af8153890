package dev.entitect.cli;

import dev.entitect.check.ModelCheck;
import dev.entitect.check.Problem;
import dev.entitect.check.Severity;
import dev.entitect.format.ModelFiles;
import dev.entitect.model.Model;
import dev.entitect.naming.Counts;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The model that a command works on.
final class ModelArgument {

    @Parameters(index = "0", paramLabel = "MODEL", description = "Model file (.entitect.json).")
    private Path file;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    Model open() {
        return new ModelFiles().open(file);
    }

    /// Prints the problems of the model.
    ///
    /// @throws BadInputException if one of them is an error, with which nothing can be generated
    Model openWithoutErrors() {
        Model model = open();
        List<Problem> problems = new ModelCheck().check(model);
        new ProblemPrinter(model, command.commandLine().getErr()).print(problems);
        long errors = problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
        if (errors > 0) {
            throw new BadInputException("The model has " + Counts.of(errors, "error") + ". Nothing was written.");
        }
        return model;
    }
}
