package dev.entitect.cli;

import dev.entitect.check.Problem;
import dev.entitect.job.ElementNames;
import dev.entitect.model.Model;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/// Prints problems, one per line: `error: Post.title: ...`.
final class ProblemPrinter {

    private final ElementNames names;
    private final PrintWriter out;

    ProblemPrinter(Model model, PrintWriter out) {
        this.names = new ElementNames(model);
        this.out = out;
    }

    void print(List<Problem> problems) {
        for (Problem problem : problems) {
            String where = problem.element().map(element -> names.of(element) + ": ").orElse("");
            out.println(problem.severity().name().toLowerCase(Locale.ROOT) + ": " + where + problem.message());
        }
    }
}
