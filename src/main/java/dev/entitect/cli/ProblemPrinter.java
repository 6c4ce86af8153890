package dev.entitect.cli;

import dev.entitect.check.Problem;
import dev.entitect.job.ElementNames;
import dev.entitect.model.Model;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/// Prints problems, one a line: `error: Post.title: ...`.
final class ProblemPrinter {

    private final ElementNames names;
    private final PrintWriter to;

    ProblemPrinter(Model model, PrintWriter to) {
        this.names = new ElementNames(model);
        this.to = to;
    }

    void print(List<Problem> problems) {
        for (Problem problem : problems) {
            String where = problem.element().map(element -> names.of(element) + ": ").orElse("");
            to.println(problem.severity().name().toLowerCase(Locale.ROOT) + ": " + where + problem.message());
        }
    }
}
