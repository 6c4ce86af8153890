package dev.entitect.model.type;

import dev.entitect.model.Limits;
import dev.entitect.model.id.ConverterId;
import dev.entitect.model.id.EnumId;
import java.util.Optional;

/// A value in one column. Each kind describes the meaning, not the SQL type; generators choose the Java type and the column type.
public sealed interface BasicType extends AttributeType.SingleValue {

    /// An integer of 16, 32 or 64 bits.
    record IntegerType(Size size) implements BasicType {
        public enum Size {
            SMALL, INT, BIG
        }
    }

    /// A string of limited length.
    ///
    /// @param length   in characters, at least 1
    /// @param national whether it uses the national character set, where the database has a separate one
    record Text(int length, boolean national) implements BasicType {
        public Text {
            Limits.require("The length of a string", length, 1, Limits.LENGTH);
        }
    }

    /// A string of any length.
    record LongText(boolean national) implements BasicType {}

    record BooleanType() implements BasicType {}

    /// A floating-point number of 32 or 64 bits.
    record FloatType(boolean doublePrecision) implements BasicType {}

    /// An exact number.
    ///
    /// @param precision total number of digits, 1 or more
    /// @param scale digits after the decimal point, 0 to `precision`
    record Decimal(int precision, int scale) implements BasicType {
        public Decimal {
            Limits.require("The precision of a decimal", precision, 1, Limits.PRECISION);
            if (scale < 0 || scale > precision) {
                throw new IllegalArgumentException(
                        "The scale of a decimal must be between 0 and its precision " + precision + ", not " + scale);
            }
        }
    }

    record Date() implements BasicType {}

    record Time() implements BasicType {}

    /// A date with a time of day.
    record DateTime(Zone zone) implements BasicType {
        /// `NONE`: local date and time; `UTC`: an instant; `OFFSET`: an instant with an offset.
        public enum Zone {
            NONE, UTC, OFFSET
        }
    }

    /// A duration.
    record Interval() implements BasicType {}

    /// Bytes.
    ///
    /// @param length in bytes; empty for any length
    record Binary(Optional<Integer> length) implements BasicType {
        public Binary {
            length.ifPresent(bytes -> Limits.require("The length of a binary value", bytes, 1, Limits.LENGTH));
        }
    }

    record Uuid() implements BasicType {}

    /// A year, as a small integer.
    record Year() implements BasicType {}

    /// A JSON document.
    ///
    /// @param javaType qualified name of the record it is read into; empty for a map
    record Json(Optional<String> javaType) implements BasicType {}

    /// A one-dimensional array, on databases that support arrays.
    record Array(BasicType element) implements BasicType {
        public Array {
            if (element instanceof Array) {
                throw new IllegalArgumentException("An array of arrays cannot be mapped: use JSON or an element collection");
            }
        }
    }

    /// A constant of one of the model's enumerations.
    record Enumerated(EnumId type, Storage storage) implements BasicType {
        /// `NAME`: the name as a string; `ORDINAL`: the position, which breaks when constants are reordered; `NATIVE`: an enum type of the
        /// database.
        public enum Storage {
            NAME, ORDINAL, NATIVE
        }
    }

    /// A value converted by one of the model's converters.
    record Converted(ConverterId converter) implements BasicType {}

    static BasicType text(int length) {
        return new Text(length, false);
    }

    static BasicType longText() {
        return new LongText(false);
    }

    static BasicType smallint() {
        return new IntegerType(IntegerType.Size.SMALL);
    }

    static BasicType integer() {
        return new IntegerType(IntegerType.Size.INT);
    }

    static BasicType bigint() {
        return new IntegerType(IntegerType.Size.BIG);
    }

    static BasicType bool() {
        return new BooleanType();
    }

    static BasicType decimal(int precision, int scale) {
        return new Decimal(precision, scale);
    }

    static BasicType dateTime() {
        return new DateTime(DateTime.Zone.NONE);
    }
}
