package dev.entitect.ui.project;

import dev.entitect.job.export.FolderPlan;
import dev.entitect.job.export.FolderPlan.State;
import dev.entitect.model.Connection;
import dev.entitect.naming.Counts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Texts of the project export.
final class ProjectText {

    private ProjectText() {}

    /// `16 files: 12 new, 3 up to date, 1 not by Entitect`.
    static String summary(FolderPlan plan) {
        return Counts.of(plan.entries().size(), "file") + ": " + Stream.of(State.values()).filter(state -> !plan.in(state).isEmpty())
                .map(state -> plan.in(state).size() + " " + word(state)).collect(Collectors.joining(", "));
    }

    static String word(State state) {
        return switch (state) {
            case NEW -> "new";
            case SAME -> "up to date";
            case OUTDATED -> "to be updated";
            case OBSOLETE -> "to be removed";
            case EDITED -> "edited by you";
            case FOREIGN -> "not by Entitect";
        };
    }

    static String database(Optional<Connection> connection) {
        return connection.map(Connection::name).orElse("In-memory H2");
    }

    static String replaceQuestion(FolderPlan plan) {
        int files = plan.ofTheUser().size();
        return files == 1
                ? "Replace the file that you edited or Entitect did not write"
                : "Replace the " + files + " files that you edited or Entitect did not write";
    }

    static String written(FolderPlan.Written done, Path folder) {
        int kept = done.kept().size();
        return Counts.of(done.written().size(), "file") + " written to " + folder + "."
                + (done.removed().isEmpty()
                        ? ""
                        : "\n" + Counts.of(done.removed().size(), "file") + " removed that are no longer generated.")
                + (kept == 0 ? "" : kept == 1 ? "\n1 file of yours was not replaced." : "\n" + kept + " files of yours were not replaced.");
    }
}
