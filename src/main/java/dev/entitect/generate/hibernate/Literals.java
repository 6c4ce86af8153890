package dev.entitect.generate.hibernate;

import com.palantir.javapoet.CodeBlock;
import dev.entitect.model.Attribute;
import dev.entitect.model.EnumType;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.InitialValue;
import dev.entitect.naming.JavaNames;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Writes the constants of a model in Java and in SQL. Invalid constants are omitted; a check reports them.
final class Literals {

    /// The initial value of a primitive field in Java.
    private static final Set<String> PRIMITIVE_DEFAULTS = Set.of("0", "0L", "0.0", "0.0f", "false");

    private final Context context;

    Literals(Context context) {
        this.context = context;
    }

    /// The initialiser of a field; empty if Java's default is right, or if Hibernate sets the value.
    Optional<CodeBlock> initialiser(Attribute attribute) {
        return attribute.initial().flatMap(value -> switch (value) {
            case InitialValue.Literal(String text) when attribute.type() instanceof BasicType type -> java(type, text)
                    .filter(code -> !(context.javaType(attribute).isPrimitive() && PRIMITIVE_DEFAULTS.contains(code.toString())));
            case InitialValue.Literal it -> Optional.empty();
            case InitialValue.Now it -> Optional.empty();
            case InitialValue.RandomUuid it -> Optional.of(CodeBlock.of("$T.randomUUID()", UUID.class));
            case InitialValue.JavaExpression(String code) -> Optional.of(context.codeText().of(code.strip(), List.of()));
        });
    }

    private Optional<CodeBlock> java(BasicType type, String text) {
        String value = text.strip();
        try {
            return Optional.ofNullable(switch (type) {
                case BasicType.IntegerType(BasicType.IntegerType.Size size) -> switch (size) {
                    case SMALL -> CodeBlock.of("$L", Short.parseShort(value));
                    case INT -> CodeBlock.of("$L", Integer.parseInt(value));
                    case BIG -> CodeBlock.of("$LL", Long.parseLong(value));
                };
                case BasicType.Text it -> CodeBlock.of("$S", text);
                case BasicType.LongText it -> CodeBlock.of("$S", text);
                case BasicType.BooleanType it -> bool(value);
                case BasicType.FloatType(boolean doublePrecision) -> doublePrecision
                        ? CodeBlock.of("$L", Double.parseDouble(value))
                        : CodeBlock.of("$Lf", Float.parseFloat(value));
                case BasicType.Decimal it -> decimal(new BigDecimal(value));
                case BasicType.Date it -> CodeBlock.of("$T.parse($S)", LocalDate.class, LocalDate.parse(value).toString());
                case BasicType.Time it -> CodeBlock.of("$T.parse($S)", LocalTime.class, LocalTime.parse(value).toString());
                case BasicType.DateTime(BasicType.DateTime.Zone zone) when zone == BasicType.DateTime.Zone.NONE ->
                    CodeBlock.of("$T.parse($S)", LocalDateTime.class, LocalDateTime.parse(value.replace(' ', 'T')).toString());
                case BasicType.Uuid it -> CodeBlock.of("$T.fromString($S)", UUID.class, UUID.fromString(value).toString());
                case BasicType.Year it -> CodeBlock.of("$T.of($L)", Year.class, Integer.parseInt(value));
                case BasicType.Enumerated it -> constant(it, value);
                default -> null;
            });
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static CodeBlock bool(String value) {
        return value.equals("true") || value.equals("false") ? CodeBlock.of("$L", value) : null;
    }

    private static CodeBlock decimal(BigDecimal value) {
        if (value.equals(BigDecimal.ZERO) || value.equals(BigDecimal.ONE)) {
            return CodeBlock.of("$T.$L", BigDecimal.class, value.equals(BigDecimal.ZERO) ? "ZERO" : "ONE");
        }
        return CodeBlock.of("new $T($S)", BigDecimal.class, value.toPlainString());
    }

    private CodeBlock constant(BasicType.Enumerated type, String value) {
        EnumType enumeration = context.model().enums().get(type.type());
        return enumeration.constants().stream().anyMatch(constant -> constant.name().equals(value))
                ? CodeBlock.of("$T.$L", context.enumName(type.type()), JavaNames.toLegal(value))
                : null;
    }
}
