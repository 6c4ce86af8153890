package dev.entitect.job.export;

import dev.entitect.check.Problem;
import dev.entitect.generate.project.ProjectGenerator;
import dev.entitect.job.ModelErrors;
import dev.entitect.model.Connection;
import dev.entitect.model.Model;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Plans the project of a model: what keeps it from being written, or what would be written where.
///
/// @param errors of the model, which would make a project that does not build or run
/// @param plan   empty when there are errors
public record ExportProject(List<Problem> errors, Optional<FolderPlan> plan) {

    public ExportProject {
        errors = List.copyOf(errors);
    }

    /// @param connection the database that the project is configured for; empty for an H2 in memory
    /// @throws dev.entitect.file.FileAccessException when the folder cannot be read
    public static ExportProject plan(Model model, Optional<Connection> connection, Path folder) {
        List<Problem> errors = ModelErrors.of(model);
        return new ExportProject(errors,
                errors.isEmpty() ? Optional.of(FolderPlan.of(new ProjectGenerator(connection).generate(model), folder)) : Optional.empty());
    }
}
