package dev.entitect.ui.query.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The tokens of the statement around a caret, and the text being typed.
///
/// @param tokens words, quoted names and signs of the statement, without the text being typed, strings and comments
/// @param path   the names before the typed one, each followed by a dot
/// @param typed  the part of the name before the caret
/// @param start  offset of the typed part in the whole text
/// @param free   whether completion is possible here: not inside a string, comment, number or parameter name
record Scan(List<Token> tokens, List<String> path, String typed, int start, boolean free) {

    private static final Pattern LEXER = Pattern.compile("""
            (?<comment>LINE/\\*(?:[^*]|\\*(?!/))*+(?:\\*/)?)\
            |(?<string>'(?:[^']|'')*+'?)\
            |(?<quoted>"[^"\\n]*+"?|`[^`\\n]*+`?)\
            |(?<other>::|[:?][\\p{L}\\p{N}_]++|\\d[\\p{Alnum}_]*+(?:\\.\\d[\\p{Alnum}_]*+)?)\
            |(?<word>[\\p{L}_$][\\p{L}\\p{N}_$]*+)\
            |(?<sign>\\S)""".replace("LINE", ""), Pattern.DOTALL);
    private static final Pattern SQL_LEXER = Pattern
            .compile(LEXER.pattern().replaceFirst(Pattern.quote("(?<comment>"), "(?<comment>--[^\\\\n]*+|"), Pattern.DOTALL);

    /// @param name whether it may be a name
    /// @param text without quotes
    record Token(String text, int start, int end, boolean name) {

        boolean is(String word) {
            return text.equalsIgnoreCase(word);
        }

        String lower() {
            return text.toLowerCase(Locale.ROOT);
        }
    }

    static Scan hql(String text, int caret) {
        return of(LEXER, text, caret);
    }

    /// Also recognizes line comments, which HQL does not have.
    static Scan sql(String text, int caret) {
        return of(SQL_LEXER, text, caret);
    }

    private static Scan of(Pattern lexer, String text, int caret) {
        List<Token> before = new ArrayList<>();
        List<Token> after = new ArrayList<>();
        boolean free = true;
        boolean finished = false;
        Matcher matcher = lexer.matcher(text);
        while (!finished && matcher.find()) {
            boolean ends = matcher.group().equals(";");
            if (ends && matcher.end() <= caret) {
                before.clear();
                continue;
            }
            finished = ends;
            free &= !blocks(matcher, caret);
            boolean name = matcher.start("word") >= 0 || matcher.start("quoted") >= 0;
            if (!ends && matcher.start("comment") < 0 && matcher.start("string") < 0) {
                String content = matcher.start("quoted") >= 0 ? matcher.group().replaceAll("[\"`]", "") : matcher.group();
                (matcher.end() <= caret ? before : after).add(new Token(content, matcher.start(), matcher.end(), name));
            }
        }
        return around(before, after, text, caret, free);
    }

    private static Scan around(List<Token> before, List<Token> after, String text, int caret, boolean free) {
        // the rest of a name that contains the caret is not a separate word
        if (!after.isEmpty() && after.getFirst().name() && after.getFirst().start() < caret) {
            after.removeFirst();
        }
        int start = caret;
        while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
            start--;
        }
        int from = start;
        before.removeIf(token -> token.end() > from);
        List<String> path = new ArrayList<>();
        int last = before.size() - 1;
        while (last >= 1 && before.get(last).is(".") && before.get(last - 1).name()
                && before.get(last).end() == (path.isEmpty() ? start : before.get(last + 1).start())) {
            path.addFirst(before.get(last - 1).text());
            last -= 2;
        }
        List<Token> tokens = new ArrayList<>(before);
        boolean dotted = path.isEmpty() && !before.isEmpty() && before.getLast().is(".") && before.getLast().end() == start;
        tokens.addAll(after);
        return new Scan(List.copyOf(tokens), List.copyOf(path), text.substring(start, caret), start, free && !dotted);
    }

    private static boolean blocks(Matcher matcher, int caret) {
        boolean inside = matcher.start() < caret && caret < matcher.end();
        boolean atEnd = matcher.start() < caret && caret == matcher.end();
        String token = matcher.group();
        return matcher.start("other") >= 0 && (inside || atEnd) && !token.equals("::")
                || matcher.start("comment") >= 0 && (inside || atEnd && !token.endsWith("*/"))
                || matcher.start("string") >= 0 && (inside || atEnd && (token.length() == 1 || !token.endsWith("'")));
    }

    /// The word before the typed text and its path; empty at the beginning.
    Optional<Token> previous() {
        int limit = start;
        List<Token> earlier = tokens.stream().filter(token -> token.end() <= limit).toList();
        int index = earlier.size() - 1 - 2 * path.size();
        return index < 0 ? Optional.empty() : Optional.of(earlier.get(index));
    }

    boolean fits(String word) {
        return word.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
    }

    /// The keyword in upper case if the typed part is.
    String inCase(String keyword) {
        boolean capitals = typed.chars().anyMatch(Character::isUpperCase) && typed.chars().noneMatch(Character::isLowerCase);
        return capitals ? keyword.toUpperCase(Locale.ROOT) : keyword;
    }
}
