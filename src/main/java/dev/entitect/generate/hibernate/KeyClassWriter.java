package dev.entitect.generate.hibernate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.entitect.generate.Region.Part;
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

    ClassBody write() {
        ClassName name = key.className();
        ClassBody body = new ClassBody(context, TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC),
                Label.of(key.entity().id(), Part.KEY_CLASS),
                CodeBlock.of("The primary key of {@link $L}.", JavaNames.toLegal(key.entity().name())));
        body.implement(ClassName.get(Serializable.class));
        body.add(FieldSpec.builder(long.class, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("1L").build());
        boolean embedded = key.form() == KeyPlan.Form.EMBEDDED;
        if (embedded) {
            body.annotate(Annotations.marker(TypeNames.EMBEDDABLE));
        }
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        for (KeyPlan.Field field : key.fields()) {
            FieldSpec.Builder spec = FieldSpec.builder(field.type(), field.property(), Modifier.PRIVATE);
            if (embedded) {
                annotate(field, spec);
            }
            body.add(label(field, embedded ? Part.DECLARATION : Part.ACCESS), spec.build());
            constructor.addParameter(field.type(), field.property()).addStatement("this.$1N = $1N", field.property());
        }
        body.add(MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC).addComment("for Hibernate").build());
        body.add(constructor.build());
        key.fields().forEach(field -> {
            body.add(label(field, Part.ACCESS), Accessors.getter(field.property(), field.type()));
            if (embedded && field.part() instanceof KeyPlan.Value) {
                body.add(label(field, Part.ACCESS), Accessors.setter(field.property(), field.type()));
            }
        });
        body.addAll(List.of(equals(name, key.fields()), hashCode(key.fields())));
        return body;
    }

    /// @param part of an attribute; a reference is declared in the entity
    private static Label label(KeyPlan.Field field, Part part) {
        return switch (field.part()) {
            case KeyPlan.Value(var attribute) -> Label.of(attribute.id(), part);
            case KeyPlan.Key key -> Label.of(key.reference(), Part.ACCESS);
        };
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
