package dev.entitect.ui.query;

import dev.entitect.live.SnippetResult;
import dev.entitect.live.SnippetStep;
import dev.entitect.naming.Counts;
import dev.entitect.ui.widget.JavaHighlighter;
import dev.entitect.ui.widget.Token;
import java.util.ArrayList;
import java.util.List;

/// The transcript of a Java snippet: its output, and each step with its value.
///
/// @param tokens the tokens to highlight
record Transcript(String text, List<Token> tokens) {

    private static final String ARROW = "→ ";

    static Transcript of(SnippetResult result) {
        Writer writer = new Writer();
        boolean printed = !result.printed().isBlank();
        if (printed) {
            writer.line("// output", "comment");
            writer.line(result.printed().stripTrailing(), "");
        }
        if (printed && !result.steps().isEmpty()) {
            writer.line("", "");
            writer.line("// " + Counts.of(result.steps().size(), "step"), "comment");
        }
        result.steps().forEach(writer::step);
        if (writer.text.isEmpty()) {
            writer.line("// Done: no output and no value.", "comment");
        }
        return new Transcript(writer.text.toString().stripTrailing(), List.copyOf(writer.tokens));
    }

    private static final class Writer {
        private final StringBuilder text = new StringBuilder();
        private final List<Token> tokens = new ArrayList<>();

        void line(String line, String style) {
            append(line, style);
            text.append('\n');
        }

        void append(String part, String style) {
            if (!style.isEmpty() && !part.isEmpty()) {
                tokens.add(new Token(text.length(), text.length() + part.length(), style));
            }
            text.append(part);
        }

        void step(SnippetStep step) {
            int start = text.length();
            JavaHighlighter.tokens(step.source())
                    .forEach(token -> tokens.add(new Token(start + token.start(), start + token.end(), token.styleClass())));
            line(step.source(), "");
            if (!step.value().isEmpty() || !step.type().isEmpty()) {
                append(ARROW, "comment");
                append(step.type(), "type");
                append(step.name().isEmpty() ? "" : (step.type().isEmpty() ? "" : " ") + step.name(), "");
                append(step.name().isEmpty() && step.type().isEmpty() ? "" : " = ", "comment");
                line(step.value(), "string");
            }
        }
    }
}
