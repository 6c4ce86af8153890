package dev.entitect.check;

import dev.entitect.code.JavaSource;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.TypeSyntax;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.DatabaseDefault;
import dev.entitect.model.value.InitialValue;
import dev.entitect.schema.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A default must be a value of its attribute's type.
final class ValueRules {

    private ValueRules() {}

    static Stream<Problem> initialValues(ModelIndex index, Schema schema) {
        return index.model().classes()
                .flatMap(type -> type.attributes().stream().flatMap(attribute -> initialValue(index.model(), type, attribute)));
    }

    private static Stream<Problem> initialValue(Model model, ClassElement type, Attribute attribute) {
        if (attribute.initial().orElse(null) instanceof InitialValue.Literal(String text)
                && !(attribute.type() instanceof AttributeType.ElementCollection) && !fits(model, attribute.type(), text.strip())) {
            return Stream.of(Problem.error(attribute.id(), "The default \"" + text + "\" of " + type.name() + "." + attribute.name()
                    + " is not a valid " + TypeSyntax.print(attribute.type(), model) + ". Change it, or remove it."));
        }
        return Stream.empty();
    }

    /// What Hibernate fills in must have a type that can hold it.
    static Stream<Problem> generatedValues(ModelIndex index, Schema schema) {
        return index.model().classes()
                .flatMap(type -> type.attributes().stream().flatMap(attribute -> generatedValue(index.model(), type, attribute)));
    }

    private static Stream<Problem> generatedValue(Model model, ClassElement type, Attribute attribute) {
        List<Problem> problems = new ArrayList<>();
        String name = attribute.name() + " of " + type.name();
        String actual = TypeSyntax.print(attribute.type(), model);
        if (!isMoment(attribute.type())) {
            if (attribute.initial().orElse(null) instanceof InitialValue.Now) {
                problems.add(Problem.error(attribute.id(), name + " cannot be set to the time when a row is saved, since it is a " + actual
                        + ". Change its type to datetime, or remove the default.",
                        change(attribute, it -> it.withInitial(Optional.empty()))));
            }
            if (attribute.updatedNow()) {
                problems.add(Problem.error(attribute.id(), name + " cannot be set to the time of each change, since it is a " + actual
                        + ". Change its type to datetime, or switch this off.", change(attribute, it -> it.withUpdatedNow(false))));
            }
            if (attribute.databaseDefault().orElse(null) instanceof DatabaseDefault.Now) {
                problems.add(Problem.error(attribute.id(), "The database cannot set " + name + " to the current time, since it is a "
                        + actual + ". Change its type to datetime, or remove the database default.",
                        change(attribute, it -> it.withDatabaseDefault(Optional.empty()))));
            }
        }
        if (attribute.initial().orElse(null) instanceof InitialValue.RandomUuid && !(attribute.type() instanceof BasicType.Uuid)) {
            problems.add(Problem.error(attribute.id(), name + " cannot start as a random UUID, since it is a " + actual
                    + ". Change its type to uuid, or remove the default.", change(attribute, it -> it.withInitial(Optional.empty()))));
        }
        if (attribute.type() instanceof AttributeType.ElementCollection && attribute.initial().isPresent()) {
            problems.add(Problem.error(attribute.id(), name + " is a collection, which always starts empty. Remove the default.",
                    change(attribute, it -> it.withInitial(Optional.empty()))));
        }
        if (attribute.initial().orElse(null) instanceof InitialValue.JavaExpression(String code)) {
            JavaSource.problemInExpression(code).ifPresent(it -> problems.add(Problem.error(attribute.id(),
                    "The default of " + name + " is not a Java expression: " + it + ". Change it, or remove it.",
                    change(attribute, other -> other.withInitial(Optional.empty())))));
        }
        if (attribute.type() instanceof BasicType.Json(Optional<String> javaType) && javaType.isPresent()
                && !JavaSource.isType(javaType.get())) {
            problems.add(Problem.error(attribute.id(), "\"" + javaType.get() + "\" of " + name + " is not a Java type. Enter the qualified "
                    + "name of a record, or nothing for a map."));
        }
        if (attribute.version() && !(attribute.type() instanceof BasicType.IntegerType || attribute.type() instanceof BasicType.DateTime)) {
            problems.add(Problem.error(attribute.id(), name + " counts the changes of a row, so it cannot be a " + actual
                    + ". Change its type to int or bigint.",
                    change(attribute, it -> it.withType(BasicType.integer()).withInitial(Optional.empty()))));
        }
        if (attribute.version() && attribute.partOfKey()) {
            problems.add(Problem.error(attribute.id(), name + " is part of the key, so it cannot count the changes of a row.",
                    change(attribute, it -> it.withVersion(false))));
        }
        return problems.stream();
    }

    private static boolean isMoment(AttributeType type) {
        return type instanceof BasicType.DateTime || type instanceof BasicType.Date || type instanceof BasicType.Time;
    }

    private static Fix change(Attribute attribute, UnaryOperator<Attribute> change) {
        Attribute after = change.apply(attribute);
        String label = after.version() != attribute.version()
                ? "Do not count changes"
                : !after.type().equals(attribute.type()) ? "Make it an int" : "Remove it";
        return new Fix(label, model -> ModelIndex.of(model).home(attribute.id())
                .map(home -> model.with(home.withAttribute(change.apply(home.attribute(attribute.id()).orElseThrow())))).orElse(model));
    }

    private static boolean fits(Model model, AttributeType type, String text) {
        try {
            return switch (type) {
                case BasicType.IntegerType(BasicType.IntegerType.Size size) -> switch (size) {
                    case SMALL -> Short.parseShort(text) <= Short.MAX_VALUE;
                    case INT -> Integer.parseInt(text) <= Integer.MAX_VALUE;
                    case BIG -> Long.parseLong(text) <= Long.MAX_VALUE;
                };
                case BasicType.Text(int length, boolean national) -> text.length() <= length;
                case BasicType.LongText it -> true;
                case BasicType.BooleanType it -> text.equals("true") || text.equals("false");
                case BasicType.FloatType it -> Double.isFinite(Double.parseDouble(text));
                case BasicType.Decimal it -> new BigDecimal(text).scale() <= it.scale();
                case BasicType.Date it -> LocalDate.parse(text) != null;
                case BasicType.Time it -> LocalTime.parse(text) != null;
                case BasicType.DateTime it -> LocalDateTime.parse(text.replace(' ', 'T')) != null;
                case BasicType.Uuid it -> UUID.fromString(text) != null;
                case BasicType.Year it -> Integer.parseInt(text) < 10_000;
                case BasicType.Enumerated it -> model.enums().find(it.type()).stream()
                        .flatMap(found -> found.constants().stream()).anyMatch(constant -> constant.name().equals(text));
                default -> false;
            };
        } catch (IllegalArgumentException | DateTimeParseException noValue) {
            return false;
        }
    }
}
