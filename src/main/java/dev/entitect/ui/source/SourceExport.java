package dev.entitect.ui.source;

import dev.entitect.generate.Generator;
import dev.entitect.job.ModelErrors;
import dev.entitect.job.export.FolderPlan;
import dev.entitect.model.Model;
import dev.entitect.naming.Counts;
import dev.entitect.task.Outcome;
import dev.entitect.task.Task;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Dialogs;
import dev.entitect.ui.document.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Writes all generated files of a document to a folder that the user chooses. Files that are the user's own are only replaced if the user
/// says so.
public final class SourceExport {

    private static final String KEEP = "Keep these files and write the others";
    private static final String REPLACE = "Replace these files too";
    private static final int MOST_NAMED = 12;

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
                new Task<>("Plan source export", progress -> {
                    ModelErrors.requireNone(model);
                    return FolderPlan.of(FolderPlan.Kind.SOURCE, model, generator.generate(model), folder);
                }),
                outcome -> receive(outcome, this::ask)));
    }

    private void ask(FolderPlan plan) {
        List<FolderPlan.Entry> ofTheUser = plan.ofTheUser();
        Optional<String> answer = ofTheUser.isEmpty()
                ? Optional.of(KEEP)
                : dialogs.choose(
                        ofTheUser.size() == 1
                                ? "A file in this folder is not by Entitect"
                                : Counts.of(ofTheUser.size(), "file") + " in this folder are not by Entitect",
                        names(ofTheUser), List.of(KEEP, REPLACE), KEEP);
        answer.ifPresent(chosen -> tasks.submit(
                new Task<>("Export source", progress -> plan.write(path -> chosen.equals(REPLACE))),
                outcome -> receive(outcome, done -> report(done, plan.folder()))));
    }

    private static String names(List<FolderPlan.Entry> files) {
        int others = files.size() - MOST_NAMED;
        return files.stream().limit(MOST_NAMED)
                .map(file -> file.path() + (file.state() == FolderPlan.State.EDITED ? ", edited after Entitect wrote it" : ""))
                .collect(Collectors.joining("\n")) + (others > 0 ? "\nand " + Counts.of(others, "other") : "");
    }

    private <T> void receive(Outcome<T> outcome, Consumer<T> receiver) {
        switch (outcome) {
            case Outcome.Succeeded<T>(T result) -> receiver.accept(result);
            case Outcome.Refused<T>(String reason) -> dialogs.showError("The source could not be written", reason);
            case Outcome.Failed<T>(),Outcome.Cancelled<T>() -> {}
        }
    }

    private void report(FolderPlan.Written done, Path folder) {
        String removed = done.removed().isEmpty()
                ? ""
                : " " + Counts.of(done.removed().size(), "file") + " removed that are no longer generated.";
        String kept = done.kept().isEmpty() ? "" : " " + Counts.of(done.kept().size(), "file") + " kept.";
        dialogs.showInformation("Source exported",
                (done.isNothing() && done.kept().isEmpty()
                        ? "Everything in " + folder + " was up to date."
                        : Counts.of(done.written().size(), "file") + " in " + folder + ".")
                        + removed + kept);
    }
}
