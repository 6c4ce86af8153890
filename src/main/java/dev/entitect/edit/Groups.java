package dev.entitect.edit;

import dev.entitect.model.ClassElement;
import dev.entitect.model.Converter;
import dev.entitect.model.Element;
import dev.entitect.model.EnumType;
import dev.entitect.model.Model;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.GroupId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which elements belong to which group.
public final class Groups {

    private Groups() {}

    public static Optional<GroupId> of(Element element) {
        return switch (element) {
            case ClassElement it -> it.group();
            case EnumType it -> it.group();
            case Converter it -> it.group();
            default -> Optional.empty();
        };
    }

    public static List<ElementId> members(Model model, GroupId group) {
        return groupable(model).filter(element -> of(element).filter(group::equals).isPresent()).map(Element::id).toList();
    }

    /// The elements that could become members.
    public static List<ElementId> candidates(Model model, GroupId group) {
        return groupable(model).filter(element -> of(element).filter(group::equals).isEmpty()).map(Element::id).toList();
    }

    private static Stream<Element> groupable(Model model) {
        return Stream.of(model.classes(), model.enums().stream(), model.converters().stream()).flatMap(part -> part);
    }

    /// @param group empty for none
    /// @param name  of the element, for the label
    public static Edit put(ElementId element, Optional<GroupId> group, String name) {
        return new Edit("Change group of " + name, model -> model.find(element).map(it -> switch (it) {
            case ClassElement type -> model.with(type.withGroup(group));
            case EnumType type -> model.with(type.withGroup(group));
            case Converter converter -> model.with(converter.withGroup(group));
            default -> model;
        }).orElse(model));
    }
}
