package dev.entitect.ui.inspector;

import dev.entitect.edit.ClassEdits;
import dev.entitect.model.Entity;
import dev.entitect.model.Mixin;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.MixinId;
import java.util.List;
import java.util.function.Predicate;

/// The fields of a mixin.
final class MixinForm extends ClassForm<Mixin> {

    private final MixinId mixin;

    MixinForm(FormContext context, MixinId id) {
        super(context, id, Mixin.class);
        this.mixin = id;
        nameField("mixin class");
        form().check("", "Base class",
                Hints.of(
                        "The superclass of its entities. An entity has only one superclass, so its other mixins are copied into the class.",
                        "@MappedSuperclass",
                        "__abstract__ = True"),
                Mixin::baseClass, Mixin::withBaseClass);
        groupField();
        commentField("Used as Javadoc.");
        attributes();
        users();
        members();
        softDelete(Mixin::softDelete, Mixin::withSoftDelete, "an entity that has this mixin");
        form().refresh();
    }

    private void users() {
        form().section("Used by", true).summary(it -> Texts.count(ClassEdits.users(context().model(), mixin).size()));
        ItemList<EntityId> list = new ItemList<>("Add to entity", this::name, this::write);
        list.opening(context()::select).unordered();
        form().wide(list.node());
        form().onRefresh(() -> {
            list.show(entities(it -> it.mixins().contains(mixin)), entities(it -> !it.mixins().contains(mixin)));
        });
    }

    private List<EntityId> entities(Predicate<Entity> condition) {
        return context().model().entities().stream().filter(condition).map(Entity::id).toList();
    }

    private String name(EntityId id) {
        return context().model().entities().find(id).map(Entity::name).orElse("");
    }

    private void write(List<EntityId> users) {
        List<EntityId> before = entities(it -> it.mixins().contains(mixin));
        element().ifPresent(it -> {
            users.stream().filter(id -> !before.contains(id)).forEach(id -> context().apply(ClassEdits.addMixin(id, it)));
            before.stream().filter(id -> !users.contains(id)).forEach(id -> context().apply(ClassEdits.removeMixin(id, it)));
        });
    }
}
