package dev.entitect.ui.query;

import dev.entitect.live.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Splits a text into statements at semicolons.
final class Statements {

    /// Strings, quoted names and comments, which may contain semicolons, are matched first. HQL has no line comments.
    private static final Pattern HQL = pattern("");
    private static final Pattern SQL = pattern("--[^\\n]*+|");

    private Statements() {}

    private static Pattern pattern(String lineComment) {
        return Pattern.compile(lineComment + "'(?:[^']|'')*+'?|\"[^\"\\n]*+\"?|`[^`\\n]*+`?|/\\*(?:[^*]|\\*(?!/))*+(?:\\*/)?|(?<end>;)",
                Pattern.DOTALL);
    }

    /// A statement without its semicolon and surrounding white space.
    ///
    /// @param start offset of its first character in the text
    /// @param until offset after its semicolon
    record Statement(String text, int start, int until) {}

    /// The statements in order, without blank ones. Java code counts as one statement.
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

    /// The statement to run for a caret: the one that contains it or ends just before it, or else the last one. Empty for a blank text.
    static List<Statement> at(Language language, String text, int caret) {
        List<Statement> all = of(language, text);
        return all.stream().filter(statement -> caret <= statement.until()).findFirst().map(List::of)
                .orElseGet(() -> all.isEmpty() ? List.of() : List.of(all.getLast()));
    }
}
