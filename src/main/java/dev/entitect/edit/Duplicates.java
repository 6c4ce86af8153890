package dev.entitect.edit;

import dev.entitect.model.Association;
import dev.entitect.model.Connection;
import dev.entitect.model.Converter;
import dev.entitect.model.Diagram;
import dev.entitect.model.Element;
import dev.entitect.model.Embeddable;
import dev.entitect.model.Entity;
import dev.entitect.model.EnumType;
import dev.entitect.model.Group;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Mixin;
import dev.entitect.model.Model;
import dev.entitect.model.id.ElementId;
import java.util.Optional;

/// Copies of single elements, with new ids for all their parts. A copied class has no associations, since these belong to two classes.
public final class Duplicates {

    private Duplicates() {}

    /// @return empty for associations and diagrams, which cannot be copied alone
    public static Optional<Element> of(Model model, ElementId id, IdSource ids) {
        return model.find(id).flatMap(element -> copy(model, element, ids));
    }

    private static Optional<Element> copy(Model model, Element element, IdSource ids) {
        Copies copies = new Copies(ids);
        copies.reserveIds(element);
        String name = NameValidation.unique(Elements.name(model, element.id()) + "Copy", NameValidation.types(model));
        return Optional.ofNullable(switch (element) {
            case Entity it -> copies.copy(it, name)
                    .withInheritance(it.inheritance() instanceof Inheritance.Root ? new Inheritance.None() : it.inheritance());
            case Mixin it -> copies.copy(it, name);
            case Embeddable it -> copies.copy(it, name);
            case EnumType it -> copies.copy(it, name);
            case Converter it -> copies.copy(it, name);
            case Group it -> copies.copy(it, it.name() + " copy");
            case Connection it -> copies.copy(it, it.name() + " copy");
            case Association it -> null;
            case Diagram it -> null;
        });
    }
}
