package dev.entitect.ui.source;

import dev.entitect.generate.Generator;
import dev.entitect.job.ModelErrors;
import dev.entitect.job.export.GenerateSource;
import dev.entitect.model.Model;
import dev.entitect.naming.Counts;
import dev.entitect.task.Outcome;
import dev.entitect.task.Task;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Dialogs;
import dev.entitect.ui.document.Document;
import java.nio.file.Path;
import java.util.List;

/// Writes all generated files of a document to a folder that the user chooses.
public final class SourceExport {

    private final TaskRunner tasks;
    private final Generator generator;
    private final Dialogs dialogs;

    public SourceExport(TaskRunner tasks, Generator generator, Dialogs dialogs) {
        this.tasks = tasks;
        this.generator = generator;
        this.dialogs = dialogs;
    }

    public void export(Document document) {
        Model model = document.model();
        dialogs.chooseSourceFolder(document.file()).ifPresent(folder -> tasks.submit(
                new Task<>("Export source",
                        progress -> ModelErrors.explaining(model, () -> GenerateSource.write(model, generator, folder))),
                outcome -> report(outcome, folder)));
    }

    private void report(Outcome<List<Path>> outcome, Path folder) {
        switch (outcome) {
            case Outcome.Succeeded<List<Path>>(List<Path> written) -> dialogs.showInformation("Source exported",
                    written.isEmpty()
                            ? "Everything in " + folder + " was up to date."
                            : Counts.of(written.size(), "file") + " in " + folder + ".");
            case Outcome.Refused<List<Path>>(String reason) -> dialogs.showError("The source could not be written", reason);
            case Outcome.Failed<List<Path>>(),Outcome.Cancelled<List<Path>>() -> {}
        }
    }
}
