package dev.entitect.ui.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the tokens to highlight in Java source; a lexer, not a parser. A capitalized name counts as a type, unless it is all capitals like
/// a constant.
public final class JavaHighlighter {

    private static final Set<String> KEYWORDS = Set.of(
            "abstract", "assert", "boolean", "break", "byte", "case", "catch", "char", "class", "const", "continue",
            "default", "do", "double", "else", "enum", "extends", "false", "final", "finally", "float", "for", "goto", "if",
            "implements", "import", "instanceof", "int", "interface", "long", "native", "new", "null", "package", "permits",
            "private", "protected", "public", "record", "return", "sealed", "short", "static", "strictfp", "super", "switch",
            "synchronized", "this", "throw", "throws", "transient", "true", "try", "var", "void", "volatile", "while", "yield");

    /// Possessive quantifiers throughout: unclosed tokens end with the line or the text, without backtracking.
    private static final Pattern LEXER = Pattern.compile("""
            (?<comment>//[^\\n]*+|/\\*(?:[^*]|\\*(?!/))*+(?:\\*/)?)\
            |(?<string>\"""(?:[^"\\\\]|\\\\.|"(?!""))*+(?:\""")?|"(?:[^"\\\\\\n]|\\\\.)*+"?|'(?:[^'\\\\\\n]|\\\\.)*+'?)\
            |(?<annotation>@(?!interface\\b)[\\p{L}_$][\\p{L}\\p{N}_$.]*+)\
            |(?<number>\\b\\d[\\p{Alnum}_]*+(?:\\.\\d[\\p{Alnum}_]*+)?)\
            |(?<word>[\\p{L}_$][\\p{L}\\p{N}_$]*+)""", Pattern.DOTALL);

    private JavaHighlighter() {}

    /// The tokens in text order; text between them is not highlighted.
    public static List<Token> tokens(String source) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = LEXER.matcher(source);
        while (matcher.find()) {
            String kind = kind(matcher);
            if (!kind.isEmpty()) {
                tokens.add(new Token(matcher.start(), matcher.end(), kind));
            }
        }
        return tokens;
    }

    private static String kind(Matcher matcher) {
        for (String kind : List.of("comment", "string", "annotation", "number")) {
            if (matcher.start(kind) >= 0) {
                return kind;
            }
        }
        String word = matcher.group();
        if (KEYWORDS.contains(word)) {
            return "keyword";
        }
        boolean type = Character.isUpperCase(word.codePointAt(0)) && (word.length() == 1 || !word.equals(word.toUpperCase(Locale.ROOT)));
        return type ? "type" : "";
    }
}
