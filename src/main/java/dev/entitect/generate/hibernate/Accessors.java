package dev.entitect.generate.hibernate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.entitect.model.Attribute;
import dev.entitect.model.type.BasicType;
import dev.entitect.naming.Words;
import javax.lang.model.element.Modifier;

/// Writes getters and setters by the rules of JavaBeans, which Hibernate's tools and most frameworks expect.
final class Accessors {

    private Accessors() {}

    static MethodSpec getter(Attribute attribute, TypeName type) {
        String property = Context.property(attribute);
        if (!isFlag(attribute, type)) {
            return getter(property, type);
        }
        return getter(startsWithIs(property) ? property : "is" + suffix(property), property, type);
    }

    static MethodSpec setter(Attribute attribute, TypeName type) {
        String property = Context.property(attribute);
        boolean keepsIs = isFlag(attribute, type) && startsWithIs(property);
        return setter(keepsIs ? "set" + property.substring(2) : setterName(property), property, type);
    }

    private static boolean isFlag(Attribute attribute, TypeName type) {
        return attribute.type() instanceof BasicType.BooleanType && type.isPrimitive();
    }

    /// The accessors of a flag `isDeleted` are `isDeleted` and `setDeleted`, as development environments write them.
    private static boolean startsWithIs(String property) {
        return property.matches("is\\p{Lu}.*");
    }

    static MethodSpec getter(String property, TypeName type) {
        return getter(getterName(property), property, type);
    }

    private static MethodSpec getter(String name, String property, TypeName type) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(type).addStatement("return $N", property).build();
    }

    static MethodSpec setter(String property, TypeName type) {
        return setter(setterName(property), property, type);
    }

    private static MethodSpec setter(String name, String property, TypeName type) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC)
                .addParameter(type, property)
                .addStatement("this.$1N = $1N", property).build();
    }

    /// @param overrides whether an interface of the class declares the method
    static MethodSpec overriding(boolean overrides, MethodSpec method) {
        return overrides ? method.toBuilder().addAnnotation(Override.class).build() : method;
    }

    /// `getClass` exists in every object, so a property `Class` needs another name.
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
