package dev.entitect.generate.hibernate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.entitect.generate.Region.Part;
import dev.entitect.model.Attribute;
import dev.entitect.model.Embeddable;
import dev.entitect.naming.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/// Writes the class of an embeddable. Values are equal if all their parts are, which sets depend on.
final class EmbeddableWriter {

    private final Context context;
    private final Embeddable embeddable;

    EmbeddableWriter(Context context, Embeddable embeddable) {
        this.context = context;
        this.embeddable = embeddable;
    }

    ClassBody write() {
        ClassName name = context.className(embeddable);
        ClassBody body = new ClassBody(context, TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC),
                Label.of(embeddable.id(), Part.CLASS), JavadocText.of(embeddable.comment()));
        body.annotate(Annotations.marker(TypeNames.EMBEDDABLE));
        ClassPlan plan = context.plan(embeddable);
        AttributeWriter attributes = new AttributeWriter(context, plan,
                new AttributeWriter.Place(Modifier.PRIVATE, false, Words.snake(embeddable.name()), Optional.empty()));
        plan.attributes().forEach(attribute -> attributes.write(attribute, body));
        new MemberWriter(context, plan, false).write(body);
        if (!embeddable.attributes().isEmpty()) {
            body.addAll(List.of(equalsMethod(name), hashCodeMethod(), stringMethod(name)));
        }
        return body;
    }

    private MethodSpec equalsMethod(ClassName name) {
        CodeBlock comparison = parts("$type:T.equals($name:N, that.$name:N)", "$type:T.equals($name:N, that.$name:N)").stream()
                .collect(CodeBlock.joining("\n&& "));
        return MethodSpec.methodBuilder("equals").addAnnotation(Override.class).addModifiers(Modifier.PUBLIC).returns(boolean.class)
                .addParameter(Object.class, "other").addStatement("return other instanceof $T that\n&& $L", name, comparison).build();
    }

    private MethodSpec hashCodeMethod() {
        CodeBlock values = parts("$name:N", "$type:T.hashCode($name:N)").stream().collect(CodeBlock.joining(", "));
        return MethodSpec.methodBuilder("hashCode").addAnnotation(Override.class).addModifiers(Modifier.PUBLIC).returns(int.class)
                .addStatement("return $T.hash($L)", Objects.class, values).build();
    }

    private MethodSpec stringMethod(ClassName name) {
        CodeBlock.Builder text = CodeBlock.builder();
        String separator = name.simpleName() + "(";
        for (Attribute attribute : embeddable.attributes()) {
            String property = Context.property(attribute);
            text.add("$S + $N + ", separator + property + "=", property);
            separator = ", ";
        }
        return MethodSpec.methodBuilder("toString").addAnnotation(Override.class).addModifiers(Modifier.PUBLIC).returns(String.class)
                .addStatement("return $L$S", text.build(), ")").build();
    }

    /// @param plain for each value that can be compared by `equals`
    /// @param array for values whose elements must be compared
    private List<CodeBlock> parts(String plain, String array) {
        return embeddable.attributes().stream().map(attribute -> {
            boolean isArray = context.javaType(attribute) instanceof ArrayTypeName;
            return CodeBlock.builder().addNamed(isArray ? array : plain,
                    Map.of("type", isArray ? Arrays.class : Objects.class, "name", Context.property(attribute))).build();
        }).toList();
    }
}
