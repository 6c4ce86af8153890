package dev.entitect.model;

import dev.entitect.model.id.ConverterId;
import dev.entitect.model.id.GroupId;
import dev.entitect.model.type.BasicType;
import java.util.List;
import java.util.Optional;

/// Converts between a Java type and a column (SQLAlchemy: type decorator).
///
/// @param javaType Java type of the attribute: `java.util.Currency`, `java.util.Map<String, Object>`
/// @param columnType type of the column
/// @param toColumn        Java expression or block over `value`
/// @param toAttribute     Java expression or block over `value`
public record Converter(
        ConverterId id,
        String name,
        String comment,
        Optional<GroupId> group,
        String javaType,
        BasicType columnType,
        List<String> imports,
        String toColumn,
        String toAttribute) implements Element {

    public Converter {
        imports = List.copyOf(imports);
    }

    /// A converter that leaves a string unchanged, as a starting point.
    public static Converter of(ConverterId id, String name) {
        return new Converter(id, name, "", Optional.empty(), "java.lang.String", BasicType.text(255), List.of(), "value", "value");
    }

    public Converter withName(String other) {
        return new Converter(id, other, comment, group, javaType, columnType, imports, toColumn, toAttribute);
    }

    public Converter withComment(String other) {
        return new Converter(id, name, other, group, javaType, columnType, imports, toColumn, toAttribute);
    }

    public Converter withGroup(Optional<GroupId> other) {
        return new Converter(id, name, comment, other, javaType, columnType, imports, toColumn, toAttribute);
    }

    public Converter withJavaType(String other) {
        return new Converter(id, name, comment, group, other, columnType, imports, toColumn, toAttribute);
    }

    public Converter withColumnType(BasicType other) {
        return new Converter(id, name, comment, group, javaType, other, imports, toColumn, toAttribute);
    }

    public Converter withImports(List<String> other) {
        return new Converter(id, name, comment, group, javaType, columnType, other, toColumn, toAttribute);
    }

    public Converter withToColumn(String other) {
        return new Converter(id, name, comment, group, javaType, columnType, imports, other, toAttribute);
    }

    public Converter withToAttribute(String other) {
        return new Converter(id, name, comment, group, javaType, columnType, imports, toColumn, other);
    }
}
