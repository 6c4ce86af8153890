package dev.entitect.generate.hibernate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.entitect.model.Member;
import dev.entitect.model.ModelIndex.Reference;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.naming.JavaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/// Writes methods that query the database through a session.
final class QueryMethods {

    private final Context context;

    QueryMethods(Context context) {
        this.context = context;
    }

    /// The parameters of such a method.
    record Parameter(String path, String name, TypeName type) {}

    /// A static method that finds the objects whose properties have the given values.
    MethodSpec finder(Member.Finder finder, QuerySource source) {
        List<Parameter> parameters = finder.by().stream().flatMap(owner -> parameter(owner, source.plan()).stream()).toList();
        String condition = parameters.stream().map(it -> it.path + " = :" + it.name).collect(Collectors.joining(" and "));
        MethodSpec.Builder method = source.method(JavaNames.toLegal(finder.name()), finder.single() ? Optional.class : List.class);
        parameters.forEach(it -> method.addParameter(it.type, it.name));
        CodeBlock.Builder query = CodeBlock.builder().add("return ").add(source.query(condition));
        parameters.forEach(it -> query.add(".setParameter($S, $N)", it.name, it.name));
        return method.addStatement(query.add(finder.single() ? ".uniqueResultOptional()" : ".getResultList()").build()).build();
    }

    private Optional<Parameter> parameter(ColumnOwner owner, ClassPlan plan) {
        return switch (owner) {
            case AttributeId id -> context.index().attribute(id)
                    .map(attribute -> new Parameter(context.path(attribute), Context.property(attribute),
                            context.javaTypes().of(attribute.type())));
            case AssociationId id -> plan.references().stream().filter(it -> it.association().id().equals(id) && !it.toMany()).findFirst()
                    .map(it -> new Parameter(context.property(it), context.property(it), context.className(it.there().type())));
        };
    }

    /// A static method that finds the objects that satisfy a condition.
    MethodSpec condition(Member.HybridCondition condition, String hql, QuerySource source) {
        MethodSpec.Builder method = source.method(JavaNames.toLegal(condition.name()), TypeNames.SELECTION_QUERY);
        CodeBlock.Builder query = CodeBlock.builder().add("return ").add(source.query(hql));
        for (Member.Parameter parameter : condition.parameters()) {
            String name = JavaNames.toLegal(parameter.name());
            method.addParameter(context.knownTypes().typeOrObject(parameter.javaType()), name);
            query.add(".setParameter($S, $N)", name, name);
        }
        return method.addStatement(query.build()).build();
    }

    /// The objects of a collection as a query, which loads only what is requested (SQLAlchemy: `lazy="dynamic"`), and the same with a
    /// further condition.
    List<MethodSpec> members(Reference reference) {
        ClassName target = context.className(reference.there().type());
        boolean direct = !reference.here().multiplicity().isMany() && reference.there().role().isPresent();
        String hql = direct
                ? "from " + target.simpleName() + " where " + other(reference) + " = :owner"
                : "select element from " + context.className(reference.here().type()).simpleName() + " owner join owner."
                        + context.property(reference) + " element where owner = :owner";
        List<MethodSpec> methods = new ArrayList<>();
        for (boolean condition : new boolean[] {false, true}) {
            MethodSpec.Builder method = MethodSpec.methodBuilder("query" + Accessors.suffix(context.property(reference)))
                    .addModifiers(Modifier.PUBLIC)
                    .returns(ParameterizedTypeName.get(TypeNames.SELECTION_QUERY, target)).addParameter(TypeNames.SESSION, "session");
            if (condition) {
                method.addJavadoc("@param condition in HQL, over the properties of {@link $T}", target).addParameter(String.class,
                        "condition");
            }
            CodeBlock text = condition ? CodeBlock.of("$S + condition + $S", hql + " and (", ")") : CodeBlock.of("$S", hql);
            methods.add(
                    method.addStatement("return session.createSelectionQuery($L, $T.class).setParameter($S, this)", text, target, "owner")
                            .build());
        }
        return methods;
    }

    private String other(Reference reference) {
        return context.property(new Reference(reference.association(), reference.there(), reference.here(), !reference.owning()));
    }

    /// The class that a static method queries: its own class, or, in a superclass, the subclass passed to it.
    record QuerySource(Context context, ClassPlan plan, boolean superclass) {

        private static final TypeVariableName ANY = TypeVariableName.get("T");

        MethodSpec.Builder method(String name, Class<?> result) {
            return method(name, ClassName.get(result));
        }

        MethodSpec.Builder method(String name, ClassName result) {
            MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .returns(ParameterizedTypeName.get(result, superclass ? ANY : own())).addParameter(TypeNames.SESSION, "session");
            if (superclass) {
                method.addTypeVariable(TypeVariableName.get("T", own()))
                        .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), ANY), "type");
            }
            return method;
        }

        CodeBlock query(String condition) {
            String where = condition.isEmpty() ? "" : " where " + condition;
            return superclass
                    ? CodeBlock.of("session.createSelectionQuery($S + type.getName() + $S, type)", "from ", where)
                    : CodeBlock.of("session.createSelectionQuery($S, $T.class)", "from " + own().simpleName() + where, own());
        }

        private ClassName own() {
            return context.className(plan.type());
        }
    }
}
