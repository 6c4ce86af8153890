package dev.entitect.generate.hibernate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.entitect.model.Attribute;
import dev.entitect.model.Entity;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.type.BasicType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/// Writes `equals`, `hashCode` and `toString`.
///
/// Two objects are equal if they are of the same entity and have the same key; without a key, an object equals only itself. The hash does
/// not change when the key is assigned, so that an object can still be found in a set. A proxy has no field values, so everything goes
/// through getters, and the class comes from Hibernate, which knows it without loading the object.
final class IdentityMethods {

    private final Context context;
    private final Entity entity;
    private final KeyPlan key;

    IdentityMethods(Context context, Entity entity, KeyPlan key) {
        this.context = context;
        this.entity = entity;
        this.key = key;
    }

    List<MethodSpec> write() {
        List<MethodSpec> methods = new ArrayList<>();
        List<String> keys = key.getters();
        // subclasses inherit these methods
        if (!keys.isEmpty() && key.entity().id().equals(entity.id())) {
            methods.add(equals(keys));
            methods.add(MethodSpec.methodBuilder("hashCode").addAnnotation(Override.class).addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                    .returns(int.class).addStatement("return $T.getClassLazy(this).hashCode()", TypeNames.HIBERNATE).build());
        }
        methods.add(string());
        return methods;
    }

    private MethodSpec equals(List<String> keys) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("equals").addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL).returns(boolean.class).addParameter(Object.class, "other")
                .beginControlFlow("if (this == other)").addStatement("return true").endControlFlow()
                .beginControlFlow("if (other == null || $1T.getClassLazy(this) != $1T.getClassLazy(other))", TypeNames.HIBERNATE)
                .addStatement("return false").endControlFlow()
                .addStatement("$1T that = ($1T) other", context.className(entity));
        CodeBlock comparison = keys.stream()
                .map(getter -> keys.size() == 1
                        ? CodeBlock.of("$1N() != null && $1N().equals(that.$1N())", getter)
                        : CodeBlock.of("$1N() != null && $2T.equals($1N(), that.$1N())", getter, Objects.class))
                .collect(CodeBlock.joining("\n&& "));
        return method.addStatement("return $L", comparison).build();
    }

    private MethodSpec string() {
        CodeBlock.Builder text = CodeBlock.builder().add("return ");
        String separator = context.className(entity).simpleName() + "(";
        if (key.form() == KeyPlan.Form.EMBEDDED || key.form() == KeyPlan.Form.DERIVED) {
            text.add("$S + $N + ", separator + key.holder() + "=", key.holder());
            separator = ", ";
        }
        for (Attribute attribute : shown()) {
            String property = Context.property(attribute);
            text.add("$S + $N + ", separator + property + "=", property);
            separator = ", ";
        }
        return MethodSpec.methodBuilder("toString").addAnnotation(Override.class).addModifiers(Modifier.PUBLIC).returns(String.class)
                .addStatement(text.add("$S", separator.equals(", ") ? ")" : separator + ")").build()).build();
    }

    /// The user's choice, or the key and the first short string, which is enough to recognise a row.
    private List<Attribute> shown() {
        List<Attribute> all = context.attributes(entity).stream()
                .filter(attribute -> !(attribute.partOfKey() && key.form() == KeyPlan.Form.EMBEDDED)).toList();
        if (!entity.stringForm().isEmpty()) {
            List<AttributeId> chosen = entity.stringForm();
            return chosen.stream().flatMap(id -> all.stream().filter(attribute -> attribute.id().equals(id))).toList();
        }
        List<Attribute> shown = new ArrayList<>(all.stream().filter(Attribute::partOfKey).toList());
        all.stream().filter(attribute -> !attribute.partOfKey() && attribute.type() instanceof BasicType.Text).findFirst()
                .ifPresent(shown::add);
        return shown.isEmpty() ? all.stream().limit(2).toList() : shown;
    }
}
