package dev.entitect.generate.hibernate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.entitect.generate.Region.Part;
import dev.entitect.model.Converter;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/// Writes a converter. Null is converted to null, so that the user's code need not handle it.
final class ConverterWriter {

    private static final Pattern RETURN = Pattern.compile("\\b(return|throw)\\b");

    private final Context context;
    private final Converter converter;

    ConverterWriter(Context context, Converter converter) {
        this.context = context;
        this.converter = converter;
    }

    ClassBody write() {
        TypeName attribute = context.javaTypes().of(converter);
        TypeName column = context.javaTypes().of(converter.columnType()).box();
        ClassBody body = new ClassBody(context,
                TypeSpec.classBuilder(context.converterName(converter.id())).addModifiers(Modifier.PUBLIC),
                Label.of(converter.id(), Part.CLASS), JavadocText.of(converter.comment()));
        body.annotate(Annotations.marker(TypeNames.CONVERTER));
        body.implement(ParameterizedTypeName.get(TypeNames.ATTRIBUTE_CONVERTER, attribute, column));
        body.add(method("convertToDatabaseColumn", attribute, column, converter.toColumn(),
                code(Part.TO_COLUMN, converter.toColumn(), body)));
        body.add(method("convertToEntityAttribute", column, attribute, converter.toAttribute(),
                code(Part.TO_ATTRIBUTE, converter.toAttribute(), body)));
        return body;
    }

    private CodeBlock code(Part part, String conversion, ClassBody body) {
        return body.mark(Label.of(converter.id(), part), context.codeText().of(conversion.strip(), converter.imports()));
    }

    private static MethodSpec method(String name, TypeName from, TypeName to, String body, CodeBlock code) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC)
                .returns(to).addParameter(from, "value");
        if (RETURN.matcher(body).find()) {
            return method.beginControlFlow("if (value == null)").addStatement("return null").endControlFlow().addCode(code).addCode("\n")
                    .build();
        }
        return method.addStatement("return value == null ? null : $L", code).build();
    }
}
