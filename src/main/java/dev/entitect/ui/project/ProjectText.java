package dev.entitect.ui.project;

import dev.entitect.job.export.FolderPlan;
import dev.entitect.job.export.FolderPlan.State;
import dev.entitect.model.Connection;
import dev.entitect.naming.Counts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Texts of the project export.
final class ProjectText {

    private ProjectText() {}

    /// `16 files: 12 new, 3 up to date, 1 changed`.
    static String summary(FolderPlan plan) {
        return Counts.of(plan.entries().size(), "file") + ": " + Stream.of(State.values()).filter(state -> !plan.in(state).isEmpty())
                .map(state -> plan.in(state).size() + " " + word(state)).collect(Collectors.joining(", "));
    }

    static String word(State state) {
        return switch (state) {
            case NEW -> "new";
            case SAME -> "up to date";
            case DIFFERENT -> "changed";
        };
    }

    static String database(Optional<Connection> connection) {
        return connection.map(Connection::name).orElse("In-memory H2");
    }

    static String written(FolderPlan plan, int written) {
        List<FolderPlan.Entry> different = plan.in(State.DIFFERENT);
        int kept = plan.in(State.NEW).size() + different.size() - written;
        String unchanged = kept == 0
                ? ""
                : kept == 1
                        ? "\n1 changed file was not replaced."
                        : "\n" + kept + " changed files were not replaced.";
        return Counts.of(written, "file") + " written to " + plan.folder() + "." + unchanged;
    }
}
