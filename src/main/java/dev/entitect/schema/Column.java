package dev.entitect.schema;

import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.DatabaseDefault;
import dev.entitect.model.value.IdGeneration;
import java.util.Optional;

/// A column, with its final name.
///
/// @param type       of a foreign key's column: the type of the column it refers to
/// @param generation where its value comes from, when it is an attribute of the primary key
/// @param origin     the attribute, or the association whose foreign key it belongs to
/// @param refersTo   for a foreign key's column: the column it refers to
public record Column(
        String name,
        BasicType type,
        boolean nullable,
        Optional<IdGeneration> generation,
        Optional<DatabaseDefault> databaseDefault,
        String comment,
        ColumnOwner origin,
        Optional<String> refersTo) {

    public boolean isIdentity() {
        return generation.filter(IdGeneration.Identity.class::isInstance).isPresent();
    }
}
