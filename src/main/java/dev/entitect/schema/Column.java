package dev.entitect.schema;

import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.DatabaseDefault;
import dev.entitect.model.value.IdGeneration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A column, with its final name.
///
/// @param type       of a foreign key's column: the type of the column it refers to
/// @param generation how its value is generated, if it is an attribute of the primary key
/// @param origin     the attribute; or the association whose foreign key the column belongs to; or the entity, for a discriminator, a
///                   deletion mark and the key that a joined subclass shares with its parent
/// @param path       for a column of an embeddable: the attributes that lead to it, ending with its own; empty for all others
/// @param role       the purpose of the column
public record Column(
        String name,
        BasicType type,
        boolean nullable,
        Optional<IdGeneration> generation,
        Optional<DatabaseDefault> databaseDefault,
        String comment,
        ElementId origin,
        List<AttributeId> path,
        ColumnRole role) {

    public Column {
        path = List.copyOf(path);
    }

    /// A column without a default, a comment or a generated value.
    static Column plain(String name, BasicType type, boolean nullable, ElementId origin, ColumnRole role) {
        return new Column(name, type, nullable, Optional.empty(), Optional.empty(), "", origin, List.of(), role);
    }

    /// A column that holds part of another row's key.
    ///
    /// @param role creates the role from the name of the referenced column
    static Column referring(String name, Column to, boolean nullable, ElementId origin, Function<String, ColumnRole.Reference> role) {
        return plain(name, to.type, nullable, origin, role.apply(to.name));
    }

    /// For a column that holds part of another row's key: the column it refers to.
    public Optional<String> refersTo() {
        return role instanceof ColumnRole.Reference reference ? Optional.of(reference.column()) : Optional.empty();
    }

    public boolean isIdentity() {
        return generation.filter(IdGeneration.Identity.class::isInstance).isPresent();
    }

    Column withNullable(boolean other) {
        return new Column(name, type, other, generation, databaseDefault, comment, origin, path, role);
    }

    Column withRole(ColumnRole other) {
        return new Column(name, type, nullable, generation, databaseDefault, comment, origin, path, other);
    }
}
