package dev.entitect.generate.hibernate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.entitect.model.Attribute;
import dev.entitect.model.Converter;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.AttributeType.ElementCollection.Collection;
import dev.entitect.model.type.BasicType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The Java types of attributes.
final class JavaTypes {

    private final Context context;

    JavaTypes(Context context) {
        this.context = context;
    }

    /// The type of an attribute's field; boxed if the value can be null.
    TypeName of(Attribute attribute) {
        TypeName type = of(attribute.type());
        return canBeAbsent(attribute) && type.isPrimitive() ? type.box() : type;
    }

    private static boolean canBeAbsent(Attribute attribute) {
        return attribute.nullable() || attribute.partOfKey() || attribute.version() || isFilledByDatabase(attribute);
    }

    /// Whether a new object leaves the value to the database and reads it back.
    static boolean isFilledByDatabase(Attribute attribute) {
        return attribute.databaseDefault().isPresent() && attribute.initial().isEmpty() && !attribute.updatedNow() && !attribute.partOfKey()
                && attribute.type() instanceof BasicType;
    }

    TypeName of(AttributeType type) {
        return switch (type) {
            case BasicType.IntegerType(BasicType.IntegerType.Size size) -> switch (size) {
                case SMALL -> TypeName.SHORT;
                case INT -> TypeName.INT;
                case BIG -> TypeName.LONG;
            };
            case BasicType.Text it -> ClassName.get(String.class);
            case BasicType.LongText it -> ClassName.get(String.class);
            case BasicType.BooleanType it -> TypeName.BOOLEAN;
            case BasicType.FloatType(boolean doublePrecision) -> doublePrecision ? TypeName.DOUBLE : TypeName.FLOAT;
            case BasicType.Decimal it -> ClassName.get(BigDecimal.class);
            case BasicType.Date it -> ClassName.get(LocalDate.class);
            case BasicType.Time it -> ClassName.get(LocalTime.class);
            case BasicType.DateTime(BasicType.DateTime.Zone zone) -> switch (zone) {
                case NONE -> ClassName.get(LocalDateTime.class);
                case UTC -> ClassName.get(Instant.class);
                case OFFSET -> ClassName.get(OffsetDateTime.class);
            };
            case BasicType.Interval it -> ClassName.get(Duration.class);
            case BasicType.Binary it -> ArrayTypeName.of(TypeName.BYTE);
            case BasicType.Uuid it -> ClassName.get(UUID.class);
            case BasicType.Year it -> ClassName.get(Year.class);
            case BasicType.Json(var javaType) -> javaType.flatMap(text -> context.knownTypes().type(text, List.of()))
                    .orElse(ParameterizedTypeName.get(Map.class, String.class, Object.class));
            case BasicType.Array(BasicType element) -> ParameterizedTypeName.get(ClassName.get(List.class), of(element).box());
            case BasicType.Enumerated it -> context.enumName(it.type());
            case BasicType.Converted it -> of(context.model().converters().get(it.converter()));
            case AttributeType.Embedded it -> context.className(it.embeddable());
            case AttributeType.ElementCollection it -> ParameterizedTypeName.get(
                    ClassName.get(it.collection() == Collection.SET ? Set.class : List.class), of(it.element()).box());
        };
    }

    /// The Java type of a converter. An invalid type becomes Object, so that the source can still be shown.
    TypeName of(Converter converter) {
        return context.knownTypes().type(converter.javaType(), converter.imports()).map(TypeName::box).orElse(ClassName.get(Object.class));
    }

    /// The type of the column: for a converter, its column type.
    AttributeType stored(AttributeType type) {
        return type instanceof BasicType.Converted converted ? context.model().converters().get(converted.converter()).columnType() : type;
    }
}
