package dev.entitect.job.export;

import dev.entitect.check.Problem;
import dev.entitect.generate.project.ProjectGenerator;
import dev.entitect.job.ModelErrors;
import dev.entitect.model.Connection;
import dev.entitect.model.Model;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Plans the project of a model: the errors that prevent it, or the files that would be written.
///
/// @param errors errors of the model, with which the project would not build or run
/// @param plan   empty if there are errors
public record ExportProject(List<Problem> errors, Optional<FolderPlan> plan) {

    public ExportProject {
        errors = List.copyOf(errors);
    }

    /// @param connection the database that the project is configured for; empty for an in-memory H2
    /// @throws dev.entitect.file.FileAccessException if the folder cannot be read
    public static ExportProject plan(Model model, Optional<Connection> connection, Path folder) {
        List<Problem> errors = ModelErrors.of(model);
        return new ExportProject(errors,
                errors.isEmpty()
                        ? Optional
                                .of(FolderPlan.of(FolderPlan.Kind.PROJECT, model, new ProjectGenerator(connection).generate(model), folder))
                        : Optional.empty());
    }
}
