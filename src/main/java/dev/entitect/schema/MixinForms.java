package dev.entitect.schema;

import dev.entitect.model.Entity;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Mixin;
import dev.entitect.model.Model;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.MixinId;
import dev.entitect.model.type.AttributeType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Decides the Java form of each mixin. A class has only one superclass, so a mixin is a mapped superclass only if every entity that uses
/// it can extend it; otherwise it is an interface, and its fields are woven into the entities.
///
/// All users of a mixin share its form, so that its name has one meaning. Base classes are decided first, then the most-used mixins.
public final class MixinForms {

    private final Model model;
    private final Set<MixinId> classes = new LinkedHashSet<>();

    public MixinForms(Model model) {
        this.model = model;
        Map<MixinId, Long> users = new LinkedHashMap<>();
        model.entities().forEach(entity -> entity.mixins().forEach(mixin -> users.merge(mixin, 1L, Long::sum)));
        model.mixins().stream().filter(Mixin::baseClass).forEach(mixin -> classes.add(mixin.id()));
        model.mixins().stream().filter(mixin -> !mixin.baseClass())
                .sorted(Comparator.comparing((Mixin mixin) -> -users.getOrDefault(mixin.id(), 0L))
                        .thenComparing(mixin -> mixin.id().value()))
                .filter(this::canBeSuperclass).forEach(mixin -> classes.add(mixin.id()));
    }

    /// A collection of values needs a table per entity, which a superclass cannot name.
    private boolean canBeSuperclass(Mixin mixin) {
        boolean collections = mixin.attributes().stream()
                .anyMatch(attribute -> attribute.type() instanceof AttributeType.ElementCollection);
        return !collections && model.entities().stream().filter(entity -> entity.mixins().contains(mixin.id()))
                .noneMatch(entity -> extendsEntity(entity) || entity.mixins().stream().anyMatch(classes::contains));
    }

    private boolean extendsEntity(Entity entity) {
        return entity.inheritance() instanceof Inheritance.Subclass(EntityId parent, var value) && model.entities().contains(parent);
    }

    public boolean isClass(MixinId mixin) {
        return classes.contains(mixin);
    }

    /// The mixin that an entity's class extends.
    public Optional<Mixin> superclass(Entity entity) {
        return extendsEntity(entity)
                ? Optional.empty()
                : entity.mixins().stream().filter(this::isClass).findFirst().flatMap(model.mixins()::find);
    }

    /// The mixins whose fields are woven into an entity's class, in order.
    public List<Mixin> woven(Entity entity) {
        Optional<Mixin> superclass = superclass(entity);
        return entity.mixins().stream().flatMap(mixin -> model.mixins().find(mixin).stream())
                .filter(mixin -> superclass.filter(mixin::equals).isEmpty()).toList();
    }
}
