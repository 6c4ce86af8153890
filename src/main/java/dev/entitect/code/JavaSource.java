package dev.entitect.code;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Problem;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Parses Java written by the user, to check that it is of the expected kind. Its meaning is checked by the compiler.
public final class JavaSource {

    private JavaSource() {}

    /// @return the error in a text that should be class members, with its line; empty if there is none
    public static Optional<String> problemInMembers(String source) {
        return problem(parser -> parser.parse("class Members {\n" + source + "\n}"), 1)
                .or(() -> declaresMember(source) ? Optional.empty() : Optional.of("it declares no method, field or class"));
    }

    private static boolean declaresMember(String source) {
        return parser().parse("class Members {\n" + source + "\n}").getResult()
                // an extra closing brace ends the class early and starts another declaration
                .filter(unit -> unit.getTypes().size() == 1 && !unit.getType(0).getMembers().isEmpty()).isPresent();
    }

    /// @return the error in a text that should be an expression; empty if there is none
    public static Optional<String> problemInExpression(String source) {
        return problem(parser -> parser.parseExpression(source), 0);
    }

    /// @return the error in a text that should be an expression or the statements of a method; empty if there is none
    public static Optional<String> problemInBody(String source) {
        return problemInExpression(source).isEmpty() ? Optional.empty() : problem(parser -> parser.parseBlock("{\n" + source + "\n}"), 1);
    }

    public static boolean isType(String text) {
        try {
            return parser().parseType(text).isSuccessful();
        } catch (StackOverflowError deep) {
            return false;
        }
    }

    private static Optional<String> problem(Function<JavaParser, ParseResult<?>> parse, int linesBefore) {
        ParseResult<?> result;
        try {
            result = parse.apply(parser());
        } catch (StackOverflowError deep) {
            // the parser, and later the compiler, descend once for each level
            return Optional.of("it is nested too deeply");
        }
        return result.isSuccessful() ? Optional.empty() : result.getProblems().stream().findFirst().map(it -> sentence(it, linesBefore));
    }

    private static JavaParser parser() {
        return new JavaParser(new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17));
    }

    private static String sentence(Problem problem, int linesBefore) {
        String message = problem.getMessage().lines().findFirst().orElse("it is not Java").replaceFirst("^Parse error\\. ", "")
                .replaceFirst("\\.$", "");
        String text = message.isEmpty() ? "it is not Java" : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
        return problem.getLocation().flatMap(range -> range.toRange()).map(range -> Math.max(1, range.begin.line - linesBefore))
                .map(line -> "line " + line + ": " + text).orElse(text);
    }
}
