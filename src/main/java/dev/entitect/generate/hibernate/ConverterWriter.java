package dev.entitect.generate.hibernate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
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

    TypeSpec write() {
        TypeName attribute = context.javaTypes().of(converter);
        TypeName column = context.javaTypes().of(converter.columnType()).box();
        TypeSpec.Builder type = TypeSpec.classBuilder(context.converterName(converter.id())).addModifiers(Modifier.PUBLIC);
        if (!converter.comment().isBlank()) {
            type.addJavadoc(JavadocText.of(converter.comment()));
        }
        return type.addAnnotation(Annotations.marker(TypeNames.CONVERTER))
                .addSuperinterface(ParameterizedTypeName.get(TypeNames.ATTRIBUTE_CONVERTER, attribute, column))
                .addMethod(method("convertToDatabaseColumn", attribute, column, converter.toColumn()))
                .addMethod(method("convertToEntityAttribute", column, attribute, converter.toAttribute()))
                .build();
    }

    private MethodSpec method(String name, TypeName from, TypeName to, String body) {
        CodeBlock code = context.codeText().of(body.strip(), converter.imports());
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC)
                .returns(to).addParameter(from, "value");
        if (RETURN.matcher(body).find()) {
            return method.beginControlFlow("if (value == null)").addStatement("return null").endControlFlow().addCode(code).addCode("\n")
                    .build();
        }
        return method.addStatement("return value == null ? null : $L", code).build();
    }
}
