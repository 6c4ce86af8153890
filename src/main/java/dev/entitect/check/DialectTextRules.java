package dev.entitect.check;

import dev.entitect.dialect.Dialect;
import dev.entitect.dialect.Feature;
import dev.entitect.model.Entity;
import dev.entitect.model.EnumType;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.id.ElementId;
import dev.entitect.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Values that Hibernate itself writes into the checks of a table. It only doubles their quotes, while MySQL and MariaDB treat a backslash
/// as the start of an escape sequence (<https://dev.mysql.com/doc/refman/9.0/en/string-literals.html>).
final class DialectTextRules {

    private DialectTextRules() {}

    static Stream<Problem> values(ModelIndex index, Schema schema) {
        Model model = index.model();
        Optional<Dialect> dialect = Dialect.with(Feature.BACKSLASH_ESCAPES).stream().filter(model.settings().targets()::contains)
                .findFirst();
        return dialect.stream().flatMap(it -> Stream.concat(
                model.enums().stream().flatMap(type -> constants(type, it)),
                model.entities().stream().flatMap(entity -> discriminator(entity, it))));
    }

    private static Stream<Problem> constants(EnumType type, Dialect dialect) {
        return type.constants().stream().filter(constant -> constant.databaseValue().filter(DialectTextRules::isMisread).isPresent())
                .map(constant -> problem(type.id(), constant.databaseValue().orElseThrow(), dialect, model -> {
                    List<EnumType.Constant> corrected = model.enums().get(type.id()).constants().stream()
                            .map(it -> new EnumType.Constant(it.name(), it.databaseValue().map(DialectTextRules::withoutBackslash),
                                    it.comment()))
                            .toList();
                    return model.with(model.enums().get(type.id()).withConstants(corrected));
                }));
    }

    private static Stream<Problem> discriminator(Entity entity, Dialect dialect) {
        return switch (entity.inheritance()) {
            case Inheritance.Root(var strategy, var isAbstract, var column, var value) when value.filter(DialectTextRules::isMisread)
                    .isPresent() ->
                Stream.of(problem(entity.id(), value.get(), dialect, model -> model.with(model.entities().get(entity.id())
                        .withInheritance(
                                new Inheritance.Root(strategy, isAbstract, column, value.map(DialectTextRules::withoutBackslash))))));
            case Inheritance.Subclass(var parent, var value) when value.filter(DialectTextRules::isMisread).isPresent() ->
                Stream.of(problem(entity.id(), value.get(), dialect, model -> model.with(model.entities().get(entity.id())
                        .withInheritance(new Inheritance.Subclass(parent, value.map(DialectTextRules::withoutBackslash))))));
            default -> Stream.empty();
        };
    }

    private static boolean isMisread(String value) {
        return value.contains("\\");
    }

    private static String withoutBackslash(String value) {
        return value.replace('\\', '/');
    }

    private static Problem problem(ElementId element, String value, Dialect dialect, UnaryOperator<Model> correction) {
        return Problem.error(element, "\"" + value + "\" contains a backslash, which " + dialect.displayName() + " would treat as an "
                + "escape character in the check that Hibernate generates. Remove the backslash.",
                new Fix("Replace it with /", correction));
    }
}
