package dev.entitect.generate.hibernate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.entitect.naming.JavaNames;
import dev.entitect.schema.Column;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/// Writes the class of a composite key: an id class, or an embeddable (Jakarta Persistence 3.2, 2.4.1).
final class KeyClassWriter {

    private final Context context;
    private final KeyPlan key;

    KeyClassWriter(Context context, KeyPlan key) {
        this.context = context;
        this.key = key;
    }

    TypeSpec write() {
        ClassName name = key.className();
        TypeSpec.Builder type = TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Serializable.class)
                .addJavadoc("The primary key of {@link $L}.", JavaNames.toLegal(key.entity().name()))
                .addField(FieldSpec.builder(long.class, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("1L").build());
        boolean embedded = key.form() == KeyPlan.Form.EMBEDDED;
        if (embedded) {
            type.addAnnotation(Annotations.marker(TypeNames.EMBEDDABLE));
        }
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        for (KeyPlan.Field field : key.fields()) {
            FieldSpec.Builder spec = FieldSpec.builder(field.type(), field.property(), Modifier.PRIVATE);
            if (embedded) {
                annotate(field, spec);
            }
            type.addField(spec.build());
            constructor.addParameter(field.type(), field.property()).addStatement("this.$1N = $1N", field.property());
        }
        type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC).addComment("for Hibernate").build())
                .addMethod(constructor.build());
        key.fields().forEach(field -> {
            type.addMethod(Accessors.getter(field.property(), field.type()));
            if (embedded && field.part() instanceof KeyPlan.Value) {
                type.addMethod(Accessors.setter(field.property(), field.type()));
            }
        });
        return type.addMethod(equals(name, key.fields())).addMethod(hashCode(key.fields())).build();
    }

    /// The column of a value is given here; that of a reference in the entity, together with its constraint.
    private void annotate(KeyPlan.Field field, FieldSpec.Builder spec) {
        if (field.part() instanceof KeyPlan.Value(var attribute)) {
            Column column = context.schema().declared(attribute.id()).getFirst();
            Annotations annotation = new ColumnAnnotations(context).column(attribute, column,
                    !context.sql(column.name()).equals(field.property()), true);
            if (!annotation.isEmpty()) {
                spec.addAnnotation(annotation.spec());
            }
        }
    }

    private static MethodSpec equals(ClassName name, List<KeyPlan.Field> fields) {
        CodeBlock comparison = fields.stream()
                .map(field -> CodeBlock.of("$1T.equals($2N, that.$2N)", Objects.class, field.property()))
                .collect(CodeBlock.joining("\n&& "));
        return MethodSpec.methodBuilder("equals").addAnnotation(Override.class).addModifiers(Modifier.PUBLIC).returns(boolean.class)
                .addParameter(Object.class, "other")
                .addStatement("return other instanceof $T that\n&& $L", name, comparison).build();
    }

    private static MethodSpec hashCode(List<KeyPlan.Field> fields) {
        return MethodSpec.methodBuilder("hashCode").addAnnotation(Override.class).addModifiers(Modifier.PUBLIC).returns(int.class)
                .addStatement("return $T.hash($L)", Objects.class,
                        fields.stream().map(KeyPlan.Field::property).collect(Collectors.joining(", ")))
                .build();
    }
}
