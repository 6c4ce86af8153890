package dev.entitect.edit;

import dev.entitect.model.Association;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.type.AttributeType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The attributes and foreign keys that have columns in the table of a class: the choices for constraints, sort orders and members.
public final class TableColumns {

    private TableColumns() {}

    /// Attributes and foreign keys, those of mixins first. Element collections are excluded, since they have tables of their own.
    public static List<ColumnOwner> of(Model model, ClassId type) {
        ModelIndex index = ModelIndex.of(model);
        List<ColumnOwner> owners = new ArrayList<>();
        model.findClass(type).stream().flatMap(it -> contributors(index, it)).forEach(part -> {
            part.attributes().stream().filter(attribute -> !(attribute.type() instanceof AttributeType.ElementCollection))
                    .map(Attribute::id).forEach(owners::add);
            index.foreignKeys(part.id()).stream().map(Association::id).forEach(owners::add);
        });
        return owners;
    }

    /// The attributes of a class and of its mixins.
    public static List<AttributeId> attributes(Model model, ClassId type) {
        ModelIndex index = ModelIndex.of(model);
        return model.findClass(type).stream().flatMap(it -> contributors(index, it)).flatMap(part -> part.attributes().stream())
                .map(Attribute::id).toList();
    }

    private static Stream<ClassElement> contributors(ModelIndex index, ClassElement type) {
        return type instanceof Entity entity ? index.contributors(entity).stream() : Stream.of(type);
    }

    /// The name of the property; for an association without one, the name of the class it refers to.
    public static String nameOf(Model model, ColumnOwner owner) {
        return switch (owner) {
            case AttributeId attribute -> Elements.name(model, attribute);
            case AssociationId id -> model.associations().find(id).map(association -> association.owner().role()
                    .orElseGet(() -> model.findClass(association.inverse().type()).map(ClassElement::name).orElse(""))).orElse("");
        };
    }

    public static List<String> namesOf(Model model, List<? extends ColumnOwner> owners) {
        return owners.stream().map(owner -> nameOf(model, owner)).toList();
    }
}
