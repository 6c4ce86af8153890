package dev.entitect.ui.query;

import dev.entitect.live.SnippetResult;
import dev.entitect.live.SnippetStep;

/// What came of a Java snippet, as text. Stateless.
final class SnippetText {

    private SnippetText() {
    }

    /// What was printed, then each value with its name and type.
    static String of(SnippetResult result) {
        StringBuilder text = new StringBuilder(result.printed());
        if (!result.printed().isEmpty() && !result.printed().endsWith("\n")) {
            text.append('\n');
        }
        for (SnippetStep step : result.steps()) {
            if (!step.value().isEmpty()) {
                text.append(step.name().isEmpty() ? "" : step.name() + " = ").append(step.value()).append(step.type().isEmpty() ? "" : "   // " + step.type()).append('\n');
            }
        }
        return text.isEmpty() ? "// Done; it printed nothing and has no value." : text.toString();
    }
}
