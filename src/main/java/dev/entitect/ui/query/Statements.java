package dev.entitect.ui.query;

import dev.entitect.live.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the statements of a text, which semicolons separate.
final class Statements {

    /// What may hold a semicolon that separates nothing comes before the semicolon itself. HQL has no line comments.
    private static final Pattern HQL = pattern("");
    private static final Pattern SQL = pattern("--[^\\n]*+|");

    private Statements() {}

    private static Pattern pattern(String lineComment) {
        return Pattern.compile(lineComment + "'(?:[^']|'')*+'?|\"[^\"\\n]*+\"?|`[^`\\n]*+`?|/\\*(?:[^*]|\\*(?!/))*+(?:\\*/)?|(?<end>;)",
                Pattern.DOTALL);
    }

    /// A statement without its semicolon and without the blanks around it.
    ///
    /// @param start offset of its first letter in the text
    /// @param until offset after its semicolon
    record Statement(String text, int start, int until) {}

    /// The statements in their order; those of which nothing is left are none. Java is one statement to us.
    static List<Statement> of(Language language, String text) {
        List<Statement> statements = new ArrayList<>();
        int start = 0;
        Matcher matcher = (language == Language.HQL ? HQL : SQL).matcher(text);
        while (language != Language.JAVA && matcher.find()) {
            if (matcher.start("end") >= 0) {
                add(statements, text, start, matcher.start(), matcher.end());
                start = matcher.end();
            }
        }
        add(statements, text, start, text.length(), text.length());
        return statements;
    }

    private static void add(List<Statement> statements, String text, int start, int end, int until) {
        String part = text.substring(start, end);
        if (!part.isBlank()) {
            statements.add(new Statement(part.strip(), start + part.length() - part.stripLeading().length(), until));
        }
    }

    /// The statements that are run by the caret: the one that it stands in or just behind, or the last one. None in a blank text.
    static List<Statement> at(Language language, String text, int caret) {
        List<Statement> all = of(language, text);
        return all.stream().filter(statement -> caret <= statement.until()).findFirst().map(List::of)
                .orElseGet(() -> all.isEmpty() ? List.of() : List.of(all.getLast()));
    }
}
