package dev.entitect.job;

import dev.entitect.check.ModelCheck;
import dev.entitect.check.Problem;
import dev.entitect.check.Severity;
import dev.entitect.model.Model;
import java.util.List;
import java.util.function.Supplier;

/// The errors of a model that prevent source, rows or a project from being generated.
public final class ModelErrors {

    private ModelErrors() {}

    public static List<Problem> of(Model model) {
        return new ModelCheck().check(model).stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
    }

    /// To be called before something is written for a model.
    ///
    /// @throws InvalidModelException if the model has errors
    public static void requireNone(Model model) {
        int errors = of(model).size();
        if (errors > 0) {
            throw new InvalidModelException(errors);
        }
    }

    /// Does work that is only defined for models without errors. The model is checked afterwards, and only if the work fails: it usually
    /// succeeds, follows the user's typing and should be fast.
    ///
    /// @throws InvalidModelException if the work fails and the model has errors
    public static <T> T explaining(Model model, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failed) {
            int errors = of(model).size();
            throw errors == 0 ? failed : new InvalidModelException(errors, failed);
        }
    }
}
