package dev.entitect.check;

import dev.entitect.code.Expressions;
import dev.entitect.code.JavaSource;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Converter;
import dev.entitect.model.Member;
import dev.entitect.model.ModelIndex;
import dev.entitect.naming.JavaNames;
import dev.entitect.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Java written by the user must parse in its position; whether it compiles is up to the compiler.
final class MemberRules {

    private MemberRules() {}

    static Stream<Problem> members(ModelIndex index, Schema schema) {
        return index.model().classes().flatMap(type -> type.members().stream().flatMap(member -> member(type, member)));
    }

    private static Stream<Problem> member(ClassElement type, Member member) {
        List<Problem> problems = new ArrayList<>();
        String what = member.name() + " of " + type.name();
        if (!(member instanceof Member.Code) && !JavaNames.isLegal(member.name())) {
            problems.add(Problem.error(member.id(),
                    "\"" + member.name() + "\" in " + type.name()
                            + " is not a legal name for a Java method. Rename it, for example to "
                            + JavaNames.toLegal(member.name()) + "."));
        }
        switch (member) {
            case Member.Code code -> {
                JavaSource.problemInMembers(code.source())
                        .ifPresent(it -> problems.add(Problem.error(code.id(), "The code of " + what + " is not valid Java: " + it + ".")));
                imports(code.imports(), what).forEach(text -> problems.add(Problem.error(code.id(), text)));
            }
            case Member.Hybrid hybrid -> {
                type(hybrid.javaType(), what).forEach(text -> problems.add(Problem.error(hybrid.id(), text)));
                expression(hybrid, hybrid.expression(), hybrid.query(), List.of(), what, "SQL", problems);
            }
            case Member.HybridCondition condition -> {
                condition.parameters().forEach(
                        parameter -> type(parameter.javaType(), what).forEach(text -> problems.add(Problem.error(condition.id(), text))));
                condition.parameters().stream().filter(parameter -> !JavaNames.isLegal(parameter.name()))
                        .forEach(parameter -> problems.add(Problem.error(condition.id(),
                                "\"" + parameter.name() + "\" in " + what
                                        + " is not a legal name for a Java parameter. Rename it.")));
                expression(condition, condition.expression(), condition.query(),
                        condition.parameters().stream().map(Member.Parameter::name).toList(), what, "HQL", problems);
            }
            case Member.Finder finder when finder.by().isEmpty() && finder.single() -> problems.add(Problem.error(finder.id(),
                    what + " returns a single object but has no properties to find it by. Choose at least one."));
            case Member.Finder finder -> {}
            case Member.MapForm form when form.properties().isEmpty() -> problems.add(Problem.warning(form.id(),
                    what + " returns an empty map. Choose the properties to include."));
            case Member.MapForm form -> {}
        }
        return problems.stream();
    }

    private static void expression(Member member, String expression, String query, List<String> parameters, String what, String language,
            List<Problem> problems) {
        JavaSource.problemInExpression(expression).ifPresentOrElse(
                it -> problems.add(Problem.error(member.id(), "The expression of " + what + " is not valid Java: " + it + ".")),
                () -> {
                    if (query.isBlank() && Expressions.toQuery(expression, parameters).isEmpty()) {
                        problems.add(Problem.warning(member.id(),
                                "The expression of " + what + " cannot be translated into a query, so it works in memory only. Add the "
                                        + "query in " + language + "."));
                    }
                });
    }

    private static Stream<String> type(String text, String what) {
        return JavaSource.isType(text)
                ? Stream.empty()
                : Stream.of("\"" + text + "\" in " + what + " is not a Java type. Enter one, for example int, BigDecimal or List<String>.");
    }

    private static Stream<String> imports(List<String> names, String what) {
        return names.stream().filter(name -> !JavaNames.isLegalPackage(name))
                .map(name -> "\"" + name + "\" cannot be imported for " + what
                        + ". Enter the qualified name of a class, for example java.util.Currency.");
    }

    static Stream<Problem> converters(ModelIndex index, Schema schema) {
        return index.model().converters().stream().flatMap(MemberRules::converter);
    }

    private static Stream<Problem> converter(Converter converter) {
        List<String> sentences = new ArrayList<>();
        type(converter.javaType(), converter.name()).forEach(sentences::add);
        imports(converter.imports(), converter.name()).forEach(sentences::add);
        JavaSource.problemInBody(converter.toColumn())
                .ifPresent(it -> sentences.add("The code of " + converter.name() + " that writes the column is not valid Java: "
                        + "" + it + "."));
        JavaSource.problemInBody(converter.toAttribute())
                .ifPresent(it -> sentences.add("The code of " + converter.name() + " that reads the column is not valid Java: "
                        + "" + it + "."));
        return sentences.stream().map(text -> Problem.error(converter.id(), text));
    }
}
