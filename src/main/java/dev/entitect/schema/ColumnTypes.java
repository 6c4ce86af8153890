package dev.entitect.schema;

import dev.entitect.dialect.ColumnTypeNames;
import dev.entitect.dialect.Dialect;
import dev.entitect.dialect.Feature;
import dev.entitect.model.EnumType;
import dev.entitect.model.Model;
import dev.entitect.model.type.BasicType;
import java.util.Locale;
import java.util.stream.Collectors;

/// The column types of a dialect, as its catalogue writes them.
public final class ColumnTypes {

    private static final int MIN_ENUM_LENGTH = 20;

    private final Model model;
    private final Dialect dialect;
    private final ColumnTypeNames names;

    ColumnTypes(Model model, Dialect dialect) {
        this.model = model;
        this.dialect = dialect;
        this.names = dialect.types();
    }

    String of(BasicType type) {
        return switch (type) {
            case BasicType.IntegerType(BasicType.IntegerType.Size size) -> switch (size) {
                case SMALL -> names.smallint();
                case INT -> names.integer();
                case BIG -> names.bigint();
            };
            case BasicType.Text(int length, boolean national) -> text(length);
            case BasicType.LongText(boolean national) -> national ? names.nationalLongText() : names.longText();
            case BasicType.BooleanType it -> names.bool();
            case BasicType.FloatType(boolean doublePrecision) -> doublePrecision ? names.doublePrecision() : names.real();
            case BasicType.Decimal(int precision, int scale) -> names.decimal().formatted(precision, scale);
            case BasicType.Date it -> names.date();
            case BasicType.Time it -> names.time();
            case BasicType.DateTime(BasicType.DateTime.Zone zone) ->
                zone == BasicType.DateTime.Zone.NONE ? names.timestamp() : names.timestampWithZone();
            case BasicType.Interval it -> names.interval();
            case BasicType.Binary(var length) -> length.map(bytes -> names.bytes().formatted(bytes)).orElse(names.longBytes());
            case BasicType.Uuid it -> names.uuid();
            case BasicType.Year it -> names.integer();
            case BasicType.Json it -> names.json();
            case BasicType.Array(BasicType element) -> names.array().isEmpty() ? names.arrayInstead() : of(element) + names.array();
            case BasicType.Enumerated it -> enumerated(it);
            case BasicType.Converted it -> of(model.converters().get(it.converter()).columnType());
        };
    }

    private String text(int length) {
        return names.text().formatted(length);
    }

    private String enumerated(BasicType.Enumerated type) {
        EnumType enumeration = model.enums().get(type.type());
        return switch (type.storage()) {
            case ORDINAL -> names.position();
            case NAME -> text(enumLength(model, type));
            // H2 lists the constants, while PostgreSQL names a type
            case NATIVE -> dialect.has(Feature.NATIVE_ENUMS) && dialect != Dialect.POSTGRESQL
                    ? enumeration.constants().stream().map(constant -> "'" + constant.name() + "'")
                            .collect(Collectors.joining(", ", "ENUM(", ")"))
                    : enumeration.name().toLowerCase(Locale.ROOT);
        };
    }

    /// Length in characters, with room for the longest constant and for longer ones that may be added.
    public static int enumLength(Model model, BasicType.Enumerated type) {
        int maxLength = model.enums().get(type.type()).constants().stream()
                .mapToInt(constant -> constant.databaseValue().orElse(constant.name()).length()).max().orElse(0);
        return Math.max(MIN_ENUM_LENGTH, (maxLength + 9) / 10 * 10);
    }
}
