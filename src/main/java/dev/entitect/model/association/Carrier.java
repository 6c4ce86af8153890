package dev.entitect.model.association;

import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.value.ConstraintName;
import java.util.Optional;

/// Where the database stores an association.
public sealed interface Carrier {

    /// Columns in the table of the owning end.
    ///
    /// @param identifying whether the columns are part of the owner's primary key
    /// @param index an index over the columns, if there is one
    record Columns(ForeignKey key, boolean identifying, Optional<ConstraintName> index) implements Carrier {}

    /// A join table.
    ///
    /// @param table      its name; empty for the name by convention
    /// @param schema     its schema; empty for the default one
    /// @param ownerKey   refers to the owning end
    /// @param inverseKey refers to the inverse end
    record JoinTable(Optional<String> schema, Optional<String> table, ForeignKey ownerKey, ForeignKey inverseKey) implements Carrier {}

    /// An association entity, which represents each pair and adds attributes (SQLAlchemy: association object).
    ///
    /// @param entity the association entity
    /// @param toOwner   its association to the owning end
    /// @param toInverse its association to the inverse end
    record Through(EntityId entity, AssociationId toOwner, AssociationId toInverse) implements Carrier {}

    static Carrier columns() {
        return new Columns(ForeignKey.byConvention(), false, Optional.empty());
    }

    static Carrier joinTable() {
        return new JoinTable(Optional.empty(), Optional.empty(), ForeignKey.byConvention(), ForeignKey.byConvention());
    }
}
