package dev.entitect.generate.hibernate;

import com.palantir.javapoet.CodeBlock;
import dev.entitect.model.Attribute;
import dev.entitect.model.Member;
import dev.entitect.model.Model;
import dev.entitect.model.value.InitialValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Marks the parts of a class, since JavaPoet prints a whole file and does not tell on which lines. [MarkedText] finds the marks in the
/// printed text and removes them.
///
/// A mark is the sign of the model, the number of its label and its kind. Classes, fields and methods have it in the first line of their
/// Javadoc; what is smaller stands between two marks.
final class Marks {

    enum Kind {
        /// The first line of the Javadoc.
        JAVADOC('j'),
        /// The only line of a Javadoc that is removed with it.
        NO_JAVADOC('n'),
        /// Like [#NO_JAVADOC], for a method of which only the body remains.
        BODY_ONLY('b'), START('s'), END('e');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        static Kind of(char letter) {
            return Stream.of(values()).filter(kind -> kind.letter == letter).findFirst().orElseThrow();
        }
    }

    /// Never part of a name, a comment or a literal: names cannot contain it, comments replace it, JavaPoet escapes it.
    private static final String UNIT_SEPARATOR = "\u001f";

    private final String sign;
    private final List<Optional<Label>> labels = new ArrayList<>();

    /// @param sign from [#sign]
    Marks(String sign) {
        this.sign = sign;
    }

    /// A text that does not occur in Java written by the user, which gets into the source verbatim.
    static String sign(Model model) {
        List<String> verbatim = verbatim(model).toList();
        StringBuilder sign = new StringBuilder(UNIT_SEPARATOR);
        while (verbatim.stream().anyMatch(code -> code.contains(sign))) {
            sign.append(UNIT_SEPARATOR);
        }
        return sign.toString();
    }

    private static Stream<String> verbatim(Model model) {
        return Stream.of(
                model.classes().flatMap(type -> type.members().stream()).flatMap(Marks::verbatim),
                model.classes().flatMap(type -> type.attributes().stream()).flatMap(Marks::verbatim),
                model.converters().stream().flatMap(converter -> Stream.of(converter.toColumn(), converter.toAttribute())))
                .flatMap(part -> part);
    }

    private static Stream<String> verbatim(Member member) {
        return switch (member) {
            case Member.Code code -> Stream.of(code.source());
            case Member.Hybrid hybrid -> Stream.of(hybrid.expression());
            case Member.HybridCondition condition -> Stream.of(condition.expression());
            case Member.Finder it -> Stream.empty();
            case Member.MapForm it -> Stream.empty();
        };
    }

    private static Stream<String> verbatim(Attribute attribute) {
        return attribute.initial().filter(InitialValue.JavaExpression.class::isInstance).map(InitialValue.JavaExpression.class::cast)
                .map(InitialValue.JavaExpression::code).stream();
    }

    /// The Javadoc of a class, a field or a method with its mark.
    ///
    /// @param label empty for what belongs to the class itself: where it starts, the part before it ends
    CodeBlock javadoc(Optional<Label> label, CodeBlock javadoc) {
        return javadoc.isEmpty()
                ? CodeBlock.of("$L", next(label, Kind.NO_JAVADOC))
                : CodeBlock.of("$L\n$L", next(label, Kind.JAVADOC), javadoc);
    }

    CodeBlock bodyOnly(Label label) {
        return CodeBlock.of("$L", next(Optional.of(label), Kind.BODY_ONLY));
    }

    /// Code between two marks.
    CodeBlock around(Label label, CodeBlock code) {
        // marks would indent an empty line
        return code.isEmpty()
                ? code
                : CodeBlock.of("$L$L$L", next(Optional.of(label), Kind.START), code, mark(Kind.END));
    }

    private String next(Optional<Label> label, Kind kind) {
        labels.add(label);
        return mark(kind);
    }

    private String mark(Kind kind) {
        return sign + (labels.size() - 1) + kind.letter;
    }

    String sign() {
        return sign;
    }

    Optional<Label> label(int number) {
        return labels.get(number);
    }
}
