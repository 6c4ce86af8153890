package dev.entitect.model;

import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.association.AssociationEnd.CollectionKind;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.id.AssociationId;

/// A relationship between two classes, as one element with two ends.
///
/// @param owner   the owning side in the sense of Jakarta Persistence: its table holds the foreign key, or its class
///                declares the join table. An entity or a mixin
/// @param inverse the other side. An entity
/// @param carrier where the database stores it
public record Association(AssociationId id, AssociationEnd owner, AssociationEnd inverse, Carrier carrier,
        String comment) implements Element {

    public enum Kind {
        MANY_TO_ONE, ONE_TO_ONE, MANY_TO_MANY
    }

    /// An association with names by convention: a join table of unique pairs if both ends are many, otherwise columns.
    public static Association of(AssociationId id, AssociationEnd owner, AssociationEnd inverse) {
        if (owner.multiplicity().isMany() && inverse.multiplicity().isMany()) {
            return new Association(id, owner.withCollection(CollectionKind.SET), inverse.withCollection(CollectionKind.SET),
                    Carrier.joinTable(), "");
        }
        return new Association(id, owner, inverse, Carrier.columns(), "");
    }

    /// Read from the owner to the inverse side.
    public Kind kind() {
        if (inverse.multiplicity().isMany()) {
            return Kind.MANY_TO_MANY;
        }
        return owner.multiplicity().isMany() ? Kind.MANY_TO_ONE : Kind.ONE_TO_ONE;
    }

    public boolean isLoop() {
        return owner.type().equals(inverse.type());
    }

    /// Whether the foreign key is part of the owner's primary key.
    public boolean isIdentifying() {
        return carrier instanceof Carrier.Columns columns && columns.identifying();
    }

    public Association withOwner(AssociationEnd end) {
        return new Association(id, end, inverse, carrier, comment);
    }

    public Association withInverse(AssociationEnd end) {
        return new Association(id, owner, end, carrier, comment);
    }

    public Association withCarrier(Carrier other) {
        return new Association(id, owner, inverse, other, comment);
    }

    public Association withComment(String other) {
        return new Association(id, owner, inverse, carrier, other);
    }
}
