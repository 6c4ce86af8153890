package dev.entitect.generate.hibernate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.entitect.generate.Region.Part;
import dev.entitect.model.Attribute;
import dev.entitect.model.Embeddable;
import dev.entitect.model.Member;
import dev.entitect.model.ModelIndex.Reference;
import dev.entitect.naming.JavaNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/// Writes the members of a class besides its properties: code written by the user, and methods described by the user.
final class MemberWriter {

    private final Context context;
    private final ClassPlan plan;
    private final boolean superclass;
    private final HybridQueries queries;

    /// @param superclass whether the class is a mapped superclass, without a table of its own
    MemberWriter(Context context, ClassPlan plan, boolean superclass) {
        this.context = context;
        this.plan = plan;
        this.superclass = superclass;
        this.queries = new HybridQueries(context, plan);
    }

    void write(ClassBody body) {
        for (Member member : plan.members()) {
            switch (member) {
                case Member.Code code -> body.addCode(declaration(code),
                        body.mark(Label.of(code.id(), Part.CODE), context.codeText().of(code.source().strip(), code.imports())));
                case Member.Hybrid hybrid -> hybrid(hybrid, body);
                case Member.HybridCondition condition -> condition(condition, body);
                case Member.Finder finder -> finder(finder, body);
                case Member.MapForm form -> body.add(declaration(form), mapForm(form));
            }
        }
    }

    private static Label declaration(Member member) {
        return Label.of(member.id(), Part.DECLARATION);
    }

    private void finder(Member.Finder finder, ClassBody body) {
        if (!(plan.type() instanceof Embeddable)) {
            body.add(declaration(finder), new QueryMethods(context).finder(finder, source()));
        }
    }

    private QueryMethods.QuerySource source() {
        return new QueryMethods.QuerySource(context, plan, superclass);
    }

    /// A field for queries, filled by Hibernate, and a getter that computes in memory, so that the value is right even before the next
    /// flush.
    private void hybrid(Member.Hybrid hybrid, ClassBody body) {
        String property = JavaNames.toLegal(hybrid.name());
        TypeName javaType = context.knownTypes().typeOrObject(hybrid.javaType());
        queries.formula(hybrid).ifPresent(sql -> body.add(declaration(hybrid), FieldSpec.builder(javaType.box(), property, Modifier.PRIVATE)
                .addJavadoc("For queries; in memory, {@link #$L()} computes it.", Accessors.getterName(property))
                .addAnnotation(Annotations.value(TypeNames.FORMULA, "$S", sql)).build()));
        MethodSpec.Builder getter = MethodSpec.methodBuilder(Accessors.getterName(property)).addModifiers(Modifier.PUBLIC)
                .returns(javaType);
        List<String> nullable = javaType.isPrimitive() ? List.of() : nullableProperties(hybrid.expression());
        if (!nullable.isEmpty()) {
            // as in SQL, where an expression over null is null
            getter.beginControlFlow("if ($L)", comparisons(nullable, "==", " || ")).addStatement("return null").endControlFlow();
        }
        body.add(declaration(hybrid), getter.addStatement("return $L", expression(hybrid, hybrid.expression(), body)).build());
    }

    private CodeBlock expression(Member member, String expression, ClassBody body) {
        return body.mark(Label.of(member.id(), Part.CODE), context.codeText().of(expression.strip(), List.of()));
    }

    private void condition(Member.HybridCondition condition, ClassBody body) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(JavaNames.toLegal(condition.name())).addModifiers(Modifier.PUBLIC)
                .returns(boolean.class);
        condition.parameters().forEach(parameter -> method.addParameter(
                context.knownTypes().typeOrObject(parameter.javaType()), JavaNames.toLegal(parameter.name())));
        CodeBlock expression = expression(condition, condition.expression(), body);
        List<String> nullable = nullableProperties(condition.expression());
        // as in SQL, where a comparison with null is not true
        body.add(declaration(condition), nullable.isEmpty()
                ? method.addStatement("return $L", expression).build()
                : method.addStatement("return $L && ($L)", comparisons(nullable, "!=", " && "), expression).build());
        if (!(plan.type() instanceof Embeddable)) {
            queries.hql(condition).ifPresent(hql -> body.add(declaration(condition),
                    new QueryMethods(context).condition(condition, hql, source())));
        }
    }

    /// The nullable properties in an expression, except those that the expression itself compares with null.
    private List<String> nullableProperties(String expression) {
        List<String> names = CodeText.names(expression);
        return plan.attributes().stream().filter(Attribute::nullable).map(Context::property).filter(names::contains)
                .filter(name -> !names.contains("null")).toList();
    }

    private static String comparisons(List<String> names, String operator, String separator) {
        return names.stream().map(name -> name + " " + operator + " null").collect(Collectors.joining(separator));
    }

    private MethodSpec mapForm(Member.MapForm form) {
        TypeName map = ParameterizedTypeName.get(Map.class, String.class, Object.class);
        MethodSpec.Builder method = MethodSpec.methodBuilder(JavaNames.toLegal(form.name())).addModifiers(Modifier.PUBLIC).returns(map)
                .addStatement("$T map = new $T<>()", map, LinkedHashMap.class);
        form.properties().forEach(owner -> {
            plan.attributes().stream().filter(it -> it.id().equals(owner)).findFirst()
                    .ifPresent(attribute -> method.addStatement("map.put($S, $N())", Context.property(attribute),
                            Accessors.getter(attribute, context.javaType(attribute)).name()));
            plan.references().stream().filter(it -> it.association().id().equals(owner) && !it.toMany()).findFirst().ifPresent(
                    reference -> key(reference).ifPresent(key -> method.addStatement("map.put($1S, $2N() == null ? null : $2N().$3N())",
                            context.property(reference), Accessors.getterName(context.property(reference)), key)));
        });
        return method.addStatement("return map").build();
    }

    /// The getter of the key of the object at the other end, which a proxy knows without being loaded.
    private Optional<String> key(Reference reference) {
        return context.model().entities().find(reference.there().type()).map(entity -> context.key(entity).getters())
                .filter(getters -> getters.size() == 1).map(List::getFirst);
    }
}
