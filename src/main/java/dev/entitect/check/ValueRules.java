package dev.entitect.check;

import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.TypeSyntax;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.InitialValue;
import dev.entitect.schema.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.stream.Stream;

/// A default must be a value of its attribute's type.
final class ValueRules {

    private ValueRules() {}

    static Stream<Problem> initialValues(ModelIndex index, Schema schema) {
        return index.model().classes()
                .flatMap(type -> type.attributes().stream().flatMap(attribute -> initialValue(index.model(), type, attribute)));
    }

    private static Stream<Problem> initialValue(Model model, ClassElement type, Attribute attribute) {
        if (attribute.initial().orElse(null) instanceof InitialValue.Literal(String text) && !fits(model, attribute.type(), text.strip())) {
            return Stream.of(Problem.error(attribute.id(), "The default \"" + text + "\" of " + type.name() + "." + attribute.name()
                    + " is not a valid " + TypeSyntax.print(attribute.type(), model) + ". Change it, or remove it."));
        }
        return Stream.empty();
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
