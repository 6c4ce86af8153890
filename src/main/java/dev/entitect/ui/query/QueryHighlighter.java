package dev.entitect.ui.query;

import dev.entitect.live.Language;
import dev.entitect.ui.widget.JavaHighlighter;
import dev.entitect.ui.widget.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the tokens to highlight in a query: HQL and SQL keywords, strings, numbers, comments, parameters.
final class QueryHighlighter {

    private static final Set<String> KEYWORDS = Set.of(
            "all", "and", "any", "as", "asc", "avg", "between", "both", "by", "case", "cast", "coalesce", "conflict", "count",
            "cross", "current_date", "current_time", "current_timestamp", "default", "delete", "desc", "distinct", "do",
            "element", "elements", "else", "empty", "end", "entry", "escape", "except", "exists", "explain", "false", "fetch",
            "first", "for", "from", "full", "function", "group", "having", "ilike", "in", "index", "inner", "insert",
            "intersect", "into", "is", "join", "key", "last", "lateral", "left", "like", "limit", "list", "local", "lower",
            "map", "max", "member", "merge", "min", "natural", "new", "next", "not", "nothing", "null", "nullif", "nulls",
            "of", "offset", "on", "only", "or", "order", "outer", "over", "partition", "recursive", "right", "row", "rows",
            "select", "set", "some", "sum", "table", "then", "treat", "trim", "true", "type", "union", "update", "upper",
            "using", "value", "values", "when", "where", "with");

    /// Possessive quantifiers throughout, so that unclosed tokens do not cause backtracking. In HQL, two dashes are two minus signs.
    private static final Pattern HQL = lexer("");
    private static final Pattern SQL = lexer("--[^\\n]*+|");

    private static Pattern lexer(String lineComment) {
        return Pattern.compile("(?<comment>" + lineComment + """
                /\\*(?:[^*]|\\*(?!/))*+(?:\\*/)?)\
                |(?<string>'(?:[^']|'')*+'?)\
                |(?<quoted>"[^"\\n]*+"?|`[^`\\n]*+`?)\
                |(?<annotation>[:?][\\p{L}\\p{N}_]++)\
                |(?<number>\\b\\d[\\p{Alnum}_]*+(?:\\.\\d[\\p{Alnum}_]*+)?)\
                |(?<word>[\\p{L}_$][\\p{L}\\p{N}_$]*+)""", Pattern.DOTALL);
    }

    private QueryHighlighter() {}

    /// The tokens in text order. A word after a dot is a name, even if it looks like a keyword.
    static List<Token> tokens(String query, Language language) {
        if (language == Language.JAVA) {
            return JavaHighlighter.tokens(query);
        }
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = (language == Language.HQL ? HQL : SQL).matcher(query);
        while (matcher.find()) {
            boolean name = matcher.start() > 0 && query.charAt(matcher.start() - 1) == '.';
            kind(matcher, name).ifPresent(kind -> tokens.add(new Token(matcher.start(), matcher.end(), kind)));
        }
        return tokens;
    }

    private static Optional<String> kind(Matcher matcher, boolean name) {
        if (matcher.start("word") < 0) {
            return List.of("comment", "string", "annotation", "number").stream().filter(kind -> matcher.start(kind) >= 0).findFirst();
        }
        boolean keyword = !name && KEYWORDS.contains(matcher.group().toLowerCase(Locale.ROOT));
        return keyword ? Optional.of("keyword") : Optional.empty();
    }
}
