package dev.entitect.generate.hibernate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Lays out annotations the way people write them: arguments on one line, each nested annotation on a separate line.
///
/// JavaPoet would put every argument on a separate line. A single argument called `value` is printed verbatim, so all arguments are passed
/// as that one.
final class Annotations {

    private final ClassName type;
    private final List<CodeBlock> arguments = new ArrayList<>();
    private boolean lines;

    private Annotations(ClassName type) {
        this.type = type;
    }

    static Annotations of(ClassName type) {
        return new Annotations(type);
    }

    static AnnotationSpec marker(ClassName type) {
        return of(type).spec();
    }

    static AnnotationSpec value(ClassName type, String format, Object... arguments) {
        return of(type).value(CodeBlock.of(format, arguments)).spec();
    }

    Annotations value(CodeBlock value) {
        arguments.add(value);
        return this;
    }

    Annotations with(String name, String format, Object... parts) {
        arguments.add(CodeBlock.builder().add("$L = ", name).add(format, parts).build());
        return this;
    }

    Annotations with(String name, CodeBlock value) {
        return with(name, "$L", value);
    }

    /// An array of strings; without braces if there is only one.
    Annotations withTexts(String name, List<String> texts) {
        return with(name, list(texts.stream().map(text -> CodeBlock.of("$S", text)).toList()));
    }

    /// An array of annotations: on the same line if there is only one, otherwise each on a separate line.
    Annotations withAnnotations(String name, List<CodeBlock> annotations) {
        if (annotations.isEmpty()) {
            return this;
        }
        lines = true;
        if (annotations.size() == 1) {
            return with(name, annotations.getFirst());
        }
        CodeBlock.Builder array = CodeBlock.builder().add("{\n$>");
        for (int i = 0; i < annotations.size(); i++) {
            array.add(annotations.get(i)).add(i < annotations.size() - 1 ? ",\n" : "");
        }
        return with(name, array.add("$<\n}").build());
    }

    /// Puts each argument on a separate line.
    Annotations onLines() {
        lines = true;
        return this;
    }

    boolean isEmpty() {
        return arguments.isEmpty();
    }

    AnnotationSpec spec() {
        return spec(UnaryOperator.identity());
    }

    /// @param mark marks all arguments
    AnnotationSpec spec(UnaryOperator<CodeBlock> mark) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(type);
        return arguments.isEmpty() ? annotation.build() : annotation.addMember("value", mark.apply(joined())).build();
    }

    /// The annotation as an argument of another one.
    CodeBlock nested() {
        return CodeBlock.of("@$T($L)", type, CodeBlock.join(arguments, ", "));
    }

    private CodeBlock joined() {
        if (!lines || arguments.size() < 2) {
            return CodeBlock.join(arguments, ", ");
        }
        CodeBlock.Builder all = CodeBlock.builder().add("\n");
        for (int i = 0; i < arguments.size(); i++) {
            all.add(arguments.get(i)).add(i < arguments.size() - 1 ? ",\n" : "");
        }
        return all.build();
    }

    static CodeBlock list(List<CodeBlock> values) {
        return values.size() == 1 ? values.getFirst() : CodeBlock.of("{$L}", CodeBlock.join(values, ", "));
    }
}
