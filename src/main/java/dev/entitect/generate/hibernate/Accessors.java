package dev.entitect.generate.hibernate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.entitect.model.Attribute;
import dev.entitect.model.type.BasicType;
import dev.entitect.naming.Words;
import javax.lang.model.element.Modifier;

/// Writes getters and setters by the rules of JavaBeans, which Hibernate's tools and most frameworks expect.
final class Accessors {

    private Accessors() {
    }

    static MethodSpec getter(Attribute attribute, TypeName type) {
        boolean is = attribute.type() instanceof BasicType.Bool && type.isPrimitive();
        return getter(is ? "is" + suffix(Context.property(attribute)) : getterName(Context.property(attribute)), Context.property(attribute), type);
    }

    static MethodSpec getter(String property, TypeName type) {
        return getter(getterName(property), property, type);
    }

    private static MethodSpec getter(String name, String property, TypeName type) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(type).addStatement("return $N", property).build();
    }

    static MethodSpec setter(String property, TypeName type) {
        return MethodSpec.methodBuilder(setterName(property)).addModifiers(Modifier.PUBLIC)
                .addParameter(type, property)
                .addStatement("this.$1N = $1N", property).build();
    }

    /// @param overrides an interface of the class demands the method
    static MethodSpec overriding(boolean overrides, MethodSpec method) {
        return overrides ? method.toBuilder().addAnnotation(Override.class).build() : method;
    }

    /// `getClass` is taken by every object; a property `Class` must do without it.
    static String getterName(String property) {
        String name = "get" + suffix(property);
        return name.equals("getClass") ? "getClass_" : name;
    }

    static String setterName(String property) {
        return "set" + suffix(property);
    }

    static String suffix(String property) {
        return Words.capitalised(property);
    }
}
