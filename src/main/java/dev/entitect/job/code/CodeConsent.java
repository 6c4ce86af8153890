package dev.entitect.job.code;

import dev.entitect.model.Model;
import dev.entitect.model.id.ElementId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Whether the code of a model may run. Code from a file runs only after the user has allowed it, once for each piece and place; code that
/// the user writes in the window needs no consent. Thread-safe.
public final class CodeConsent {

    private final Predicate<List<ForeignCode>> question;
    private final Consumer<Set<String>> memory;
    private final Set<String> allowed;
    /// Elements whose code came with the file and was not allowed yet. Editing such code does not make it the user's own.
    private final Set<ElementId> foreignElements = new HashSet<>();
    /// What came with the file, wherever it is moved or copied to.
    private final Set<String> foreignTexts = new HashSet<>();

    /// @param allowed  fingerprints of code allowed before
    /// @param question asks the user about code; may block until the answer
    /// @param memory   stores the fingerprints of all allowed code
    public CodeConsent(Set<String> allowed, Predicate<List<ForeignCode>> question, Consumer<Set<String>> memory) {
        this.allowed = new LinkedHashSet<>(allowed);
        this.question = question;
        this.memory = memory;
    }

    /// Allows everything, because the user named the file in a command.
    public static CodeConsent given() {
        return new CodeConsent(Set.of(), code -> true, fingerprints -> {});
    }

    /// Called when a model has been read from a file.
    public synchronized void opened(Model model) {
        foreignElements.clear();
        foreignTexts.clear();
        for (ForeignCode code : ForeignCode.of(model)) {
            if (!allowed.contains(code.fingerprint())) {
                foreignElements.add(code.element());
                foreignTexts.add(code.code());
            }
        }
    }

    /// Asks the user if necessary.
    public boolean mayRun(Model model) {
        List<ForeignCode> unknown = unknown(model);
        if (unknown.isEmpty()) {
            return true;
        }
        if (!question.test(unknown)) {
            return false;
        }
        synchronized (this) {
            for (ForeignCode code : unknown) {
                allowed.add(code.fingerprint());
                foreignElements.remove(code.element());
            }
            memory.accept(new LinkedHashSet<>(allowed));
        }
        return true;
    }

    private synchronized List<ForeignCode> unknown(Model model) {
        return ForeignCode.of(model).stream()
                .filter(code -> foreignElements.contains(code.element()) || foreignTexts.contains(code.code()))
                .filter(code -> !allowed.contains(code.fingerprint())).toList();
    }
}
