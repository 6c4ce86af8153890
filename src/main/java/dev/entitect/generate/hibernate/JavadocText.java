package dev.entitect.generate.hibernate;

import com.palantir.javapoet.CodeBlock;

/// Escapes a comment of a model for use inside `/** */`.
///
/// JavaPoet prints Javadoc verbatim, so a star and a slash in a comment would end it and turn the rest into code. Java also reads `\u002a`
/// as a star before it looks for the end of a comment, so backslashes are written as entities (Java Language Specification, 3.3).
final class JavadocText {

    private JavadocText() {}

    /// @return empty for an empty comment
    static CodeBlock of(String comment) {
        if (comment.isBlank()) {
            return CodeBlock.builder().build();
        }
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < comment.length(); i++) {
            char letter = comment.charAt(i);
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '\\' -> safe.append("&#92;");
                case '@' -> safe.append("&#64;");
                case '/' -> safe.append(i > 0 && comment.charAt(i - 1) == '*' ? "&#47;" : "/");
                case '\n' -> safe.append('\n');
                default -> safe.append(Character.isISOControl(letter) ? ' ' : letter);
            }
        }
        return CodeBlock.of("$L", safe.toString().strip());
    }
}
