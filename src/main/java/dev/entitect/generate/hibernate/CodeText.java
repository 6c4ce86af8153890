package dev.entitect.generate.hibernate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Includes Java code written by the user verbatim, and imports the classes that it names.
///
/// The code is split into tokens, not parsed: string literals, comments and names after a dot are never class names.
final class CodeText {

    private static final Pattern TOKEN = Pattern.compile("""
            (?<kept>\"""(?s:\\\\.|(?!\""").)*+\"""|"(?:\\\\.|[^"\\\\\\n])*+"|'(?:\\\\.|[^'\\\\\\n])*+'|//[^\\n]*+|/\\*(?s:.*?)\\*/\
            |\\.\\s*\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*+)\
            |(?<name>\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*+)""");

    private final KnownTypes types;

    CodeText(KnownTypes types) {
        this.types = types;
    }

    /// @return empty for empty code
    CodeBlock of(String source, List<String> imports) {
        CodeBlock.Builder code = CodeBlock.builder();
        Matcher matcher = TOKEN.matcher(source);
        int done = 0;
        while (matcher.find()) {
            Optional<ClassName> type = Optional.ofNullable(matcher.group("name")).filter(CodeText::looksLikeType)
                    .flatMap(name -> types.resolve(name, imports));
            if (type.isPresent()) {
                code.add("$L", source.substring(done, matcher.start())).add("$T", type.get());
                done = matcher.end();
            }
        }
        if (done < source.length()) {
            code.add("$L", source.substring(done));
        }
        return code.build();
    }

    private static boolean looksLikeType(String name) {
        return Character.isUpperCase(name.codePointAt(0));
    }

    /// The code with simple names replaced, except in string literals and comments and after a dot.
    static String replaceNames(String source, Map<String, String> replacements) {
        return TOKEN.matcher(source).replaceAll(match -> Matcher.quoteReplacement(
                Optional.ofNullable(match.group(2)).map(name -> replacements.getOrDefault(name, name)).orElse(match.group())));
    }

    /// The simple names in the code.
    static List<String> names(String source) {
        return TOKEN.matcher(source).results().map(match -> match.group(2)).filter(Objects::nonNull).distinct().toList();
    }
}
