package dev.entitect.live;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the parameters of a statement: `:name`, and in HQL also `?1`. String literals, quoted names and comments are skipped. Stateless.
public final class ParameterNames {

    private static final Pattern TOKEN = Pattern.compile("'(?:[^']|'')*+'?|\"[^\"]*+\"?|`[^`]*+`?|--[^\\n]*+|/\\*.*?(?:\\*/|$)|::"
            + "|:(?<name>[\\p{L}_][\\p{L}\\p{N}_]*+)|\\?(?<number>\\d++)", Pattern.DOTALL);

    private ParameterNames() {}

    /// Each name or number once, in the order of the text; none in Java.
    public static List<String> of(Language language, String text) {
        return language == Language.JAVA
                ? List.of()
                : TOKEN.matcher(text).results().flatMap(match -> name(language, match).stream()).distinct().toList();
    }

    /// The SQL with each parameter replaced.
    ///
    /// @param replacement is called with the names in order
    public static String replace(String sql, UnaryOperator<String> replacement) {
        return TOKEN.matcher(sql)
                .replaceAll(match -> Matcher.quoteReplacement(name(Language.SQL, match).map(replacement).orElseGet(match::group)));
    }

    private static Optional<String> name(Language language, MatchResult match) {
        return Optional.ofNullable(match.group("name"))
                .or(() -> Optional.ofNullable(match.group("number")).filter(number -> language == Language.HQL));
    }
}
