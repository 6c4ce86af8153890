package dev.entitect.ui.project;

import dev.entitect.job.FolderPlan;
import dev.entitect.job.FolderPlan.State;
import dev.entitect.model.Connection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the export says of files and databases.
final class ProjectText {

    private ProjectText() {}

    static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /// `16 files: 12 new, 3 as they are, 1 different`.
    static String summary(FolderPlan plan) {
        return count(plan.entries().size(), "file") + ": " + Stream.of(State.values()).filter(state -> !plan.in(state).isEmpty())
                .map(state -> plan.in(state).size() + " " + word(state)).collect(Collectors.joining(", "));
    }

    static String word(State state) {
        return switch (state) {
            case NEW -> "new";
            case SAME -> "up to date";
            case DIFFERENT -> "different";
        };
    }

    static String database(Optional<Connection> connection) {
        return connection.map(Connection::name).orElse("H2 in memory");
    }

    static String written(FolderPlan plan, int written) {
        List<FolderPlan.Entry> different = plan.in(State.DIFFERENT);
        int kept = plan.in(State.NEW).size() + different.size() - written;
        String stayed = kept == 0
                ? ""
                : kept == 1
                        ? "\n1 file that is different stayed as it was."
                        : "\n" + kept + " files that are different stayed as they were.";
        return count(written, "file") + " written into " + plan.folder() + "." + stayed;
    }
}
