package dev.entitect.job;

import dev.entitect.model.Association;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Connection;
import dev.entitect.model.Converter;
import dev.entitect.model.Diagram;
import dev.entitect.model.EnumType;
import dev.entitect.model.Group;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ElementId;
import java.util.Optional;

/// Names an element for the user: `Post`, `Post.title`, `Comment.post`.
public final class ElementNames {

    private final ModelIndex index;

    public ElementNames(Model model) {
        this.index = ModelIndex.of(model);
    }

    /// An element that the model does not have is named by its id.
    public String of(ElementId id) {
        if (id instanceof AttributeId attribute) {
            return index.home(attribute).flatMap(home -> home.attribute(attribute).map(found -> home.name() + "." + found.name()))
                    .orElse(id.value());
        }
        return index.model().find(id).map(element -> switch (element) {
            case ClassElement type -> type.name();
            case EnumType type -> type.name();
            case Converter converter -> converter.name();
            case Association association -> of(association);
            case Group group -> group.name();
            case Connection connection -> connection.name();
            case Diagram diagram -> diagram.name();
        }).orElseGet(() -> constraint(id));
    }

    private String constraint(ElementId id) {
        return index.model().entities().stream().filter(entity -> entity.constraints().stream().anyMatch(it -> it.id().equals(id)))
                .map(ClassElement::name).findFirst().orElse(id.value());
    }

    /// Named by the property of its owning end, otherwise of its inverse end, otherwise by its two classes.
    private String of(Association association) {
        String owner = of(association.owner().type());
        String inverse = of(association.inverse().type());
        return property(association.owner(), owner)
                .or(() -> property(association.inverse(), inverse))
                .orElse(owner + " to " + inverse);
    }

    private static Optional<String> property(AssociationEnd end, String type) {
        return end.role().map(role -> type + "." + role);
    }
}
