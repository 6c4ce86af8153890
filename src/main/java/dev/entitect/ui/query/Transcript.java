package dev.entitect.ui.query;

import dev.entitect.live.SnippetResult;
import dev.entitect.live.SnippetStep;
import dev.entitect.ui.source.JavaHighlighter;
import dev.entitect.ui.source.Token;
import java.util.ArrayList;
import java.util.List;

/// What Java code did, to be read: what it printed, and each of its steps with the value that came of it.
///
/// @param tokens what to colour in the text
record Transcript(String text, List<Token> tokens) {

    private static final String ARROW = "→ ";

    static Transcript of(SnippetResult result) {
        Writer writer = new Writer();
        boolean printed = !result.printed().isBlank();
        if (printed) {
            writer.line("// printed", "comment");
            writer.line(result.printed().stripTrailing(), "");
        }
        if (printed && !result.steps().isEmpty()) {
            writer.line("", "");
            writer.line("// " + Sentences.count(result.steps().size(), "step"), "comment");
        }
        result.steps().forEach(writer::step);
        if (writer.text.isEmpty()) {
            writer.line("// Done; it printed nothing and has no value.", "comment");
        }
        return new Transcript(writer.text.toString().stripTrailing(), List.copyOf(writer.tokens));
    }

    private static final class Writer {
        private final StringBuilder text = new StringBuilder();
        private final List<Token> tokens = new ArrayList<>();

        void line(String line, String style) {
            piece(line, style);
            text.append('\n');
        }

        void piece(String piece, String style) {
            if (!style.isEmpty() && !piece.isEmpty()) {
                tokens.add(new Token(text.length(), text.length() + piece.length(), style));
            }
            text.append(piece);
        }

        void step(SnippetStep step) {
            int start = text.length();
            JavaHighlighter.tokens(step.source())
                    .forEach(token -> tokens.add(new Token(start + token.start(), start + token.end(), token.styleClass())));
            line(step.source(), "");
            if (!step.value().isEmpty() || !step.type().isEmpty()) {
                piece(ARROW, "comment");
                piece(step.type(), "type");
                piece(step.name().isEmpty() ? "" : (step.type().isEmpty() ? "" : " ") + step.name(), "");
                piece(step.name().isEmpty() && step.type().isEmpty() ? "" : " = ", "comment");
                line(step.value(), "string");
            }
        }
    }
}
