package dev.entitect.model;

import dev.entitect.model.id.EnumId;
import dev.entitect.model.id.GroupId;
import java.util.List;
import java.util.Optional;

/// An enumeration, which becomes a Java enum.
public record EnumType(EnumId id, String name, String comment, Optional<GroupId> group, List<Constant> constants) implements Element {

    /// @param databaseValue the value in the column; empty for the constant's name
    public record Constant(String name, Optional<String> databaseValue, String comment) {
        public static Constant of(String name) {
            return new Constant(name, Optional.empty(), "");
        }
    }

    public EnumType {
        constants = List.copyOf(constants);
    }

    public static EnumType of(EnumId id, String name, String... constants) {
        return new EnumType(id, name, "", Optional.empty(), List.of(constants).stream().map(Constant::of).toList());
    }

    public EnumType withName(String other) {
        return new EnumType(id, other, comment, group, constants);
    }

    public EnumType withComment(String other) {
        return new EnumType(id, name, other, group, constants);
    }

    public EnumType withGroup(Optional<GroupId> other) {
        return new EnumType(id, name, comment, other, constants);
    }

    public EnumType withConstants(List<Constant> others) {
        return new EnumType(id, name, comment, group, others);
    }
}
