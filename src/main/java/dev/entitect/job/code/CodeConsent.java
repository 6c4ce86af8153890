package dev.entitect.job.code;

import dev.entitect.model.Model;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Whether the Java of a model may run. Code from a file runs only after the user has allowed it, once per piece; code that the user
/// writes in the window needs no consent. Thread-safe.
public final class CodeConsent {

    private final Predicate<String> question;
    private final Consumer<Set<String>> memory;
    private final Set<String> allowed;
    private final Set<String> foreign = new HashSet<>();

    /// @param allowed  fingerprints of code allowed before
    /// @param question asks the user about a list of names; may block until the answer
    /// @param memory   stores the fingerprints of all allowed code
    public CodeConsent(Set<String> allowed, Predicate<String> question, Consumer<Set<String>> memory) {
        this.allowed = new LinkedHashSet<>(allowed);
        this.question = question;
        this.memory = memory;
    }

    /// Allows everything, because the user named the file in a command.
    public static CodeConsent given() {
        return new CodeConsent(Set.of(), names -> true, fingerprints -> {});
    }

    /// Called when a model has been read from a file.
    public synchronized void opened(Model model) {
        foreign.clear();
        foreign.addAll(ForeignCode.of(model).values());
    }

    /// Asks the user if necessary.
    public boolean mayRun(Model model) {
        Map<String, String> parts = ForeignCode.of(model);
        List<String> names;
        synchronized (this) {
            names = parts.entrySet().stream().filter(part -> foreign.contains(part.getValue()) && !allowed.contains(part.getValue()))
                    .map(Map.Entry::getKey).toList();
        }
        if (names.isEmpty()) {
            return true;
        }
        if (!question.test(ForeignCode.list(names))) {
            return false;
        }
        synchronized (this) {
            names.forEach(name -> allowed.add(parts.get(name)));
            memory.accept(new LinkedHashSet<>(allowed));
        }
        return true;
    }
}
