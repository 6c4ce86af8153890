package dev.entitect.ui.inspector;

import dev.entitect.edit.Edits;
import dev.entitect.edit.NameValidation;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Embeddable;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.EmbeddableId;
import dev.entitect.model.id.MixinId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.naming.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;

/// The fields of an embeddable.
final class EmbeddableForm extends ClassForm<Embeddable> {

    private final EmbeddableId embeddable;

    EmbeddableForm(FormContext context, EmbeddableId id) {
        super(context, id, Embeddable.class);
        this.embeddable = id;
        nameField("composite class");
        groupField();
        commentField("Used as Javadoc.");
        attributes();
        users();
        members();
        form().refresh();
    }

    private void users() {
        form().section("Used by", true).summary(it -> Texts.count(uses().size()));
        ItemList<AttributeId> list = new ItemList<>("Add attribute of this type", this::name, remaining -> context().apply(
                Edits.delete(uses().stream().filter(use -> !remaining.contains(use)).toList(), "attribute")));
        list.opening(context()::select).unordered();
        form().wide(list.node());
        form().onRefresh(() -> {
            List<MenuItem> homes = context().model().classes().filter(type -> !type.id().equals(embeddable))
                    .map(type -> ItemList.menuItem(type.name() + (type.id() instanceof MixinId ? " (mixin)" : ""), () -> add(type)))
                    .toList();
            list.show(uses(), homes, "There is no other class to add it to");
        });
    }

    private void add(ClassElement home) {
        String name = NameValidation.unique(Words.decapitalised(title()), NameValidation.properties(context().model(), home.id()));
        context().apply(Edits.addAttribute(home.id(), Attribute.of(new AttributeId(context().newId()), name,
                new AttributeType.Embedded(embeddable, "", Map.of()))));
    }

    private List<AttributeId> uses() {
        return context().model().classes().flatMap(type -> type.attributes().stream()).filter(attribute -> embeds(attribute.type()))
                .map(Attribute::id).toList();
    }

    private boolean embeds(AttributeType type) {
        return switch (type) {
            case AttributeType.Embedded it -> it.embeddable().equals(embeddable);
            case AttributeType.ElementCollection it -> embeds(it.element());
            default -> false;
        };
    }

    private String name(AttributeId id) {
        return context().model().classes()
                .flatMap(type -> Stream.ofNullable(type.attribute(id).map(it -> type.name() + "." + it.name()).orElse(null)))
                .findFirst().orElse("");
    }
}
