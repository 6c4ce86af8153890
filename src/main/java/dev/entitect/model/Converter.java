package dev.entitect.model;

import dev.entitect.model.id.ConverterId;
import dev.entitect.model.id.GroupId;
import dev.entitect.model.type.BasicType;
import java.util.List;
import java.util.Optional;

/// Turns a Java type into a column and back (SQLAlchemy: type decorator).
///
/// @param javaType        qualified name of what the attribute holds
/// @param columnType      what the column holds
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
}
