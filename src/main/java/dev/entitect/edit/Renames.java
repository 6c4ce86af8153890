package dev.entitect.edit;

import dev.entitect.model.Association;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Connection;
import dev.entitect.model.Converter;
import dev.entitect.model.Diagram;
import dev.entitect.model.Element;
import dev.entitect.model.EnumType;
import dev.entitect.model.Group;
import dev.entitect.model.Model;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ElementId;
import java.util.Optional;

/// Renames elements and attributes.
public final class Renames {

    private Renames() {}

    /// @return empty for elements that have no name
    /// @throws IllegalArgumentException if the name is not valid; the message is shown to the user
    public static Optional<Edit> of(Model model, ElementId id, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A name cannot be empty");
        }
        String before = Elements.name(model, id);
        if (id instanceof AttributeId attribute) {
            return Elements.home(model, id).map(home -> {
                String free = NameValidation.requireProperty(model, home.id(), before, name);
                return Edits.changeAttribute("Rename to " + name, home.id(), attribute, it -> it.withName(free));
            });
        }
        return model.find(id).map(element -> renamed(model, element, before, name))
                .map(element -> Edits.changeElement("Rename to " + name, element));
    }

    private static Element renamed(Model model, Element element, String before, String name) {
        return switch (element) {
            case ClassElement it -> it.withName(NameValidation.requireType(model, before, name));
            case EnumType it -> it.withName(NameValidation.requireType(model, before, name));
            case Converter it -> it.withName(NameValidation.requireType(model, before, name));
            case Group it -> it.withName(name);
            case Connection it -> it.withName(name);
            case Diagram it -> it.withName(name);
            case Association it -> it.withOwner(
                    it.owner().withRole(
                            Optional.of(NameValidation.requireProperty(model, it.owner().type(), it.owner().role().orElse(""), name))));
        };
    }
}
