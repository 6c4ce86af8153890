package dev.entitect.cli;

import dev.entitect.job.export.FolderPlan;
import dev.entitect.naming.Counts;
import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes generated files into a folder, and leaves files of the user alone unless told otherwise.
final class FolderOptions {

    private static final int MOST_NAMED = 10;

    @Option(names = "--force", description = "Replace files that Entitect did not write, or that were edited since.")
    private boolean force;

    @Option(names = "--replace", paramLabel = "FILE", split = ",",
            description = "Like --force, for these files only; paths relative to the output folder.")
    private Set<String> replaced = new LinkedHashSet<>();

    @Option(names = "--keep", description = "Keep files that Entitect did not write, or that were edited since, and write the others.")
    private boolean keep;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    boolean isForce() {
        return force;
    }

    /// Prints what was done.
    ///
    /// @throws BadInputException if there are files of the user and the options do not say what to do with them; nothing is written then
    void write(FolderPlan plan) {
        requireKnown(plan);
        List<FolderPlan.Entry> undecided = plan.ofTheUser().stream().filter(entry -> !mayReplace(entry.path())).toList();
        if (!keep && !undecided.isEmpty()) {
            throw new BadInputException(question(plan, undecided));
        }
        FolderPlan.Written done = plan.write(this::mayReplace);
        PrintWriter out = command.commandLine().getOut();
        done.written().forEach(path -> out.println(plan.folder().resolve(path)));
        done.removed().forEach(path -> out.println("removed " + plan.folder().resolve(path)));
        done.kept().forEach(path -> out.println("kept " + plan.folder().resolve(path)));
        if (done.isNothing()) {
            out.println((done.kept().isEmpty() ? "Everything" : "Everything else") + " in " + plan.folder() + " was up to date.");
        }
    }

    private boolean mayReplace(String path) {
        return force || replaced.contains(path);
    }

    private void requireKnown(FolderPlan plan) {
        Set<String> unknown = new TreeSet<>(replaced);
        plan.entries().forEach(entry -> unknown.remove(entry.path()));
        if (!unknown.isEmpty()) {
            throw new BadInputException("--replace names files that are not written to " + plan.folder() + ": "
                    + String.join(", ", unknown) + ".");
        }
    }

    private static String question(FolderPlan plan, List<FolderPlan.Entry> undecided) {
        String named = undecided.stream().limit(MOST_NAMED)
                .map(entry -> entry.path() + (entry.state() == FolderPlan.State.EDITED ? " (edited since)" : ""))
                .collect(Collectors.joining(", "));
        int others = undecided.size() - MOST_NAMED;
        boolean one = undecided.size() == 1;
        return plan.folder() + " has " + (one ? "a file" : "files") + " that Entitect did not write: " + named
                + (others > 0 ? " and " + Counts.of(others, "other") : "") + ". Nothing was written. To replace "
                + (one ? "it" : "them") + ", use --force or --replace " + (one ? undecided.getFirst().path() : "FILE,…")
                + "; to write all other files, use --keep.";
    }
}
