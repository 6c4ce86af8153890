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

/// Code that a user wrote must be Java where it stands; whether it compiles, the compiler says.
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
                            + " is not a name that Java allows for a method. Rename it, for example to "
                            + JavaNames.toLegal(member.name()) + "."));
        }
        switch (member) {
            case Member.Code code -> {
                JavaSource.problemInMembers(code.source())
                        .ifPresent(it -> problems.add(Problem.error(code.id(), "The code of " + what + " is no Java: " + it + ".")));
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
                                        + " is not a name that Java allows for a parameter. Rename it.")));
                expression(condition, condition.expression(), condition.query(),
                        condition.parameters().stream().map(Member.Parameter::name).toList(), what, "HQL", problems);
            }
            case Member.Finder finder when finder.by().isEmpty() && finder.single() -> problems.add(Problem.error(finder.id(),
                    what + " looks for one object, but compares nothing. Choose the properties to find it by."));
            case Member.Finder finder -> {}
            case Member.MapForm form when form.properties().isEmpty() -> problems.add(Problem.warning(form.id(),
                    what + " gives an empty map. Choose the properties to put into it."));
            case Member.MapForm form -> {}
        }
        return problems.stream();
    }

    private static void expression(Member member, String expression, String query, List<String> parameters, String what, String language,
            List<Problem> problems) {
        JavaSource.problemInExpression(expression).ifPresentOrElse(
                it -> problems.add(Problem.error(member.id(), "The expression of " + what + " is no Java: " + it + ".")),
                () -> {
                    if (query.isBlank() && Expressions.toQuery(expression, parameters).isEmpty()) {
                        problems.add(Problem.warning(member.id(),
                                "The expression of " + what + " has no counterpart in a query that could be worked out, so it "
                                        + "works in memory only. Write the query in " + language + " beside it."));
                    }
                });
    }

    private static Stream<String> type(String text, String what) {
        return JavaSource.isType(text)
                ? Stream.empty()
                : Stream.of("\"" + text + "\" in " + what + " is no Java type. Write one, for example int, BigDecimal or List<String>.");
    }

    private static Stream<String> imports(List<String> names, String what) {
        return names.stream().filter(name -> !JavaNames.isLegalPackage(name))
                .map(name -> "\"" + name + "\" cannot be imported for " + what
                        + ". Write the qualified name of a class, for example java.util.Currency.");
    }

    static Stream<Problem> converters(ModelIndex index, Schema schema) {
        return index.model().converters().stream().flatMap(MemberRules::converter);
    }

    private static Stream<Problem> converter(Converter converter) {
        List<String> sentences = new ArrayList<>();
        type(converter.javaType(), converter.name()).forEach(sentences::add);
        imports(converter.imports(), converter.name()).forEach(sentences::add);
        JavaSource.problemInBody(converter.toColumn())
                .ifPresent(it -> sentences.add("What " + converter.name() + " writes to the column is no Java: " + it + "."));
        JavaSource.problemInBody(converter.toAttribute())
                .ifPresent(it -> sentences.add("What " + converter.name() + " makes of the column is no Java: " + it + "."));
        return sentences.stream().map(text -> Problem.error(converter.id(), text));
    }
}
