package dev.entitect.job.code;

import dev.entitect.model.Model;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Whether the Java of a model may run. What came with a file runs only after the user was asked, once for each piece; what the user writes
/// in the window needs no question. Safe to use from any thread.
public final class CodeConsent {

    private final Predicate<String> question;
    private final Consumer<Set<String>> memory;
    private final Set<String> allowed;
    private final Set<String> foreign = new HashSet<>();

    /// @param allowed  prints of what was allowed before
    /// @param question asks the user, and gets the names of the pieces in a sentence; may wait for the answer
    /// @param memory   keeps the prints of all that is allowed
    public CodeConsent(Set<String> allowed, Predicate<String> question, Consumer<Set<String>> memory) {
        this.allowed = new LinkedHashSet<>(allowed);
        this.question = question;
        this.memory = memory;
    }

    /// Everything may run: the user named the file in a command.
    public static CodeConsent given() {
        return new CodeConsent(Set.of(), names -> true, fingerprints -> {});
    }

    /// A model came from a file.
    public synchronized void opened(Model model) {
        foreign.clear();
        foreign.addAll(ForeignCode.of(model).values());
    }

    /// Asks when there is something to ask about.
    public boolean mayRun(Model model) {
        Map<String, String> pieces = ForeignCode.of(model);
        List<String> names;
        synchronized (this) {
            names = pieces.entrySet().stream().filter(piece -> foreign.contains(piece.getValue()) && !allowed.contains(piece.getValue()))
                    .map(Map.Entry::getKey).toList();
        }
        if (names.isEmpty()) {
            return true;
        }
        if (!question.test(ForeignCode.list(names))) {
            return false;
        }
        synchronized (this) {
            names.forEach(name -> allowed.add(pieces.get(name)));
            memory.accept(new LinkedHashSet<>(allowed));
        }
        return true;
    }
}
