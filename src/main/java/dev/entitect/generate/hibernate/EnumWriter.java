package dev.entitect.generate.hibernate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.entitect.generate.Region.Part;
import dev.entitect.model.EnumType;
import dev.entitect.naming.JavaNames;
import javax.lang.model.element.Modifier;

/// Writes an enumeration. Database values of its constants become its `@EnumeratedValue`.
final class EnumWriter {

    private EnumWriter() {}

    static boolean hasOwnValues(EnumType type) {
        return type.constants().stream().anyMatch(constant -> constant.databaseValue().isPresent());
    }

    static ClassBody write(Context context, EnumType type) {
        TypeSpec.Builder spec = TypeSpec.enumBuilder(JavaNames.toLegal(type.name())).addModifiers(Modifier.PUBLIC);
        ClassBody body = new ClassBody(context, spec, Label.of(type.id(), Part.CLASS), JavadocText.of(type.comment()));
        boolean values = hasOwnValues(type);
        for (EnumType.Constant constant : type.constants()) {
            TypeSpec.Builder constantBody = values
                    ? TypeSpec.anonymousClassBuilder("$S", constant.databaseValue().orElse(constant.name()))
                    : TypeSpec.anonymousClassBuilder("");
            if (!constant.comment().isBlank()) {
                constantBody.addJavadoc(JavadocText.of(constant.comment()));
            }
            spec.addEnumConstant(JavaNames.toLegal(constant.name()), constantBody.build());
        }
        if (values) {
            body.add(FieldSpec.builder(String.class, "databaseValue", Modifier.PRIVATE, Modifier.FINAL)
                    .addAnnotation(Annotations.marker(TypeNames.ENUMERATED_VALUE)).build());
            body.add(MethodSpec.constructorBuilder().addParameter(String.class, "databaseValue")
                    .addStatement("this.databaseValue = databaseValue").build());
            body.add(MethodSpec.methodBuilder("getDatabaseValue").addModifiers(Modifier.PUBLIC).returns(String.class)
                    .addJavadoc("The database value of this constant.")
                    .addStatement("return databaseValue").build());
        }
        return body;
    }
}
