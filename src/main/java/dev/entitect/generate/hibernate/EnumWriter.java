package dev.entitect.generate.hibernate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.entitect.model.EnumType;
import dev.entitect.naming.JavaNames;
import javax.lang.model.element.Modifier;

/// Writes an enumeration. Database values of its constants become its `@EnumeratedValue`.
final class EnumWriter {

    private EnumWriter() {}

    static boolean hasOwnValues(EnumType type) {
        return type.constants().stream().anyMatch(constant -> constant.databaseValue().isPresent());
    }

    static TypeSpec write(EnumType type) {
        TypeSpec.Builder spec = TypeSpec.enumBuilder(JavaNames.toLegal(type.name())).addModifiers(Modifier.PUBLIC);
        if (!type.comment().isBlank()) {
            spec.addJavadoc(JavadocText.of(type.comment()));
        }
        boolean values = hasOwnValues(type);
        for (EnumType.Constant constant : type.constants()) {
            TypeSpec.Builder body = values
                    ? TypeSpec.anonymousClassBuilder("$S", constant.databaseValue().orElse(constant.name()))
                    : TypeSpec.anonymousClassBuilder("");
            if (!constant.comment().isBlank()) {
                body.addJavadoc(JavadocText.of(constant.comment()));
            }
            spec.addEnumConstant(JavaNames.toLegal(constant.name()), body.build());
        }
        if (values) {
            spec.addField(FieldSpec.builder(String.class, "databaseValue", Modifier.PRIVATE, Modifier.FINAL)
                    .addAnnotation(Annotations.marker(TypeNames.ENUMERATED_VALUE)).build())
                    .addMethod(MethodSpec.constructorBuilder().addParameter(String.class, "databaseValue")
                            .addStatement("this.databaseValue = databaseValue").build())
                    .addMethod(MethodSpec.methodBuilder("getDatabaseValue").addModifiers(Modifier.PUBLIC).returns(String.class)
                            .addJavadoc("The database value of this constant.")
                            .addStatement("return databaseValue").build());
        }
        return spec.build();
    }
}
