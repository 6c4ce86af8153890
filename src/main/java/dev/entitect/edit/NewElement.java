package dev.entitect.edit;

import dev.entitect.dialect.Dialect;
import dev.entitect.model.Attribute;
import dev.entitect.model.Connection;
import dev.entitect.model.Converter;
import dev.entitect.model.Element;
import dev.entitect.model.Embeddable;
import dev.entitect.model.Entity;
import dev.entitect.model.EnumType;
import dev.entitect.model.Group;
import dev.entitect.model.Mixin;
import dev.entitect.model.Model;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ConnectionId;
import dev.entitect.model.id.ConverterId;
import dev.entitect.model.id.EmbeddableId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.EnumId;
import dev.entitect.model.id.GroupId;
import dev.entitect.model.id.MixinId;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.IdGeneration;
import dev.entitect.model.view.Tint;
import dev.entitect.naming.JavaNames;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The kinds of elements that a user can add, each with an unused name and typical content.
public enum NewElement {
    ENTITY("Entity"), MIXIN("Mixin"), EMBEDDABLE("Embeddable"), ENUM("Enum"), CONVERTER("Converter"), GROUP("Group"),
    CONNECTION("Connection");

    private final String label;

    NewElement(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// Whether the element has a box on a diagram.
    public boolean isBox() {
        return ordinal() <= ENUM.ordinal();
    }

    /// @param ids for the element and its parts
    public Element make(Model model, IdSource ids) {
        String name = NameValidation.unique(label, taken(model));
        return switch (this) {
            case ENTITY -> Entity.of(new EntityId(ids.next()), name).withAttribute(key(model, new AttributeId(ids.next())));
            case MIXIN -> Mixin.of(new MixinId(ids.next()), name);
            case EMBEDDABLE -> Embeddable.of(new EmbeddableId(ids.next()), name);
            case ENUM -> EnumType.of(new EnumId(ids.next()), name, "FIRST", "SECOND");
            case CONVERTER -> Converter.of(new ConverterId(ids.next()), name);
            case GROUP ->
                new Group(new GroupId(ids.next()), name, JavaNames.toLegal(name.toLowerCase(Locale.ROOT)), tint(model), Optional.empty());
            case CONNECTION -> Connection.of(new ConnectionId(ids.next()), name, Dialect.H2,
                    "jdbc:h2:mem:" + model.name().replaceAll("\\W+", "").toLowerCase(Locale.ROOT));
        };
    }

    private Set<String> taken(Model model) {
        return switch (this) {
            case GROUP -> model.groups().stream().map(Group::name).collect(Collectors.toSet());
            case CONNECTION -> model.connections().stream().map(Connection::name).collect(Collectors.toSet());
            default -> NameValidation.types(model);
        };
    }

    private static Attribute key(Model model, AttributeId id) {
        IdGeneration generation = model.settings().defaultKey();
        BasicType type = generation instanceof IdGeneration.RandomUuid ? new BasicType.Uuid() : BasicType.bigint();
        return Attribute.of(id, "id", type).withKey(Optional.of(generation));
    }

    /// The first unused colour, so that groups can be distinguished.
    private static Tint tint(Model model) {
        Set<Tint> used = model.groups().stream().map(Group::tint).collect(Collectors.toSet());
        for (Tint tint : Tint.values()) {
            if (tint != Tint.NEUTRAL && !used.contains(tint)) {
                return tint;
            }
        }
        return Tint.NEUTRAL;
    }
}
