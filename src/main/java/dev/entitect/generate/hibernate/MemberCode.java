package dev.entitect.generate.hibernate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Passes code written by the user through JavaPoet, which cannot include members that it did not build itself: they are passed as the body
/// of a method, so that imports work, and are unwrapped in the printed text.
final class MemberCode {

    private static final String NAME = "entitect$member";
    private static final Pattern PACKED = Pattern
            .compile("(?m)^    void " + Pattern.quote(NAME) + "\\d+\\(\\) \\{\\R((?:.*\\R)*?)^    \\}\\R");

    private MemberCode() {}

    /// @param number distinguishes the methods of one class
    static MethodSpec placeholder(int number, CodeBlock code) {
        return MethodSpec.methodBuilder(NAME + number).addCode(code).addCode("\n").build();
    }

    /// @param text a printed file, indented by four spaces
    static String unpack(String text) {
        return PACKED.matcher(text).replaceAll(match -> Matcher.quoteReplacement(match.group(1).replaceAll("(?m)^    ", "")));
    }
}
