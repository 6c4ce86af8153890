package dev.entitect.edit;

import dev.entitect.model.Entity;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Member;
import dev.entitect.model.Mixin;
import dev.entitect.model.Model;
import dev.entitect.model.TableConstraint;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.ConstraintId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.MemberId;
import dev.entitect.model.id.MixinId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Changes of the mixins, hierarchy, members and constraints of classes.
public final class ClassEdits {

    private ClassEdits() {}

    public static Edit changeEntity(String label, EntityId id, UnaryOperator<Entity> change) {
        return new Edit(label, model -> model.entities().find(id).map(entity -> model.with(change.apply(entity))).orElse(model));
    }

    /// Adds the mixin after the entity's other mixins; does nothing if the entity already has it.
    public static Edit addMixin(EntityId entity, Mixin mixin) {
        return changeEntity("Add mixin " + mixin.name(), entity, it -> {
            if (it.mixins().contains(mixin.id())) {
                return it;
            }
            List<MixinId> mixins = new ArrayList<>(it.mixins());
            mixins.add(mixin.id());
            return it.withMixins(mixins);
        });
    }

    public static Edit removeMixin(EntityId entity, Mixin mixin) {
        return changeEntity("Remove mixin " + mixin.name(), entity,
                it -> it.withMixins(it.mixins().stream().filter(id -> !id.equals(mixin.id())).toList()));
    }

    /// Makes an entity extend another, which becomes the root of a hierarchy if it was not in one.
    public static Edit extend(EntityId entity, EntityId parent) {
        return new Edit("Change parent", model -> {
            Optional<Entity> child = model.entities().find(entity);
            Optional<Entity> above = model.entities().find(parent);
            if (child.isEmpty() || above.isEmpty() || !possibleParents(model, child.get()).contains(above.get())) {
                return model;
            }
            Optional<String> value = child.get().inheritance() instanceof Inheritance.Subclass before
                    ? before.discriminatorValue()
                    : Optional.empty();
            Model changed = model.with(child.get().withInheritance(new Inheritance.Subclass(parent, value)));
            return above.get().inheritance() instanceof Inheritance.None ? changed.with(above.get().withInheritance(root())) : changed;
        });
    }

    public static Inheritance.Root root() {
        return new Inheritance.Root(Inheritance.Strategy.SINGLE_TABLE, false, Optional.empty(), Optional.empty());
    }

    /// The entities that the entity can extend: all except itself and those that extend it.
    public static List<Entity> possibleParents(Model model, Entity entity) {
        return model.entities().stream().filter(other -> !isDescendant(model, other, entity.id())).toList();
    }

    private static boolean isDescendant(Model model, Entity entity, EntityId top) {
        Set<EntityId> seen = new HashSet<>();
        Optional<Entity> at = Optional.of(entity);
        while (at.isPresent() && seen.add(at.get().id())) {
            if (at.get().id().equals(top)) {
                return true;
            }
            at = at.get().inheritance() instanceof Inheritance.Subclass subclass
                    ? model.entities().find(subclass.parent())
                    : Optional.empty();
        }
        return false;
    }

    public static Edit addMember(ClassId home, Member member) {
        return Edits.changeClass("Add " + member.name(), home, type -> {
            List<Member> members = new ArrayList<>(type.members());
            members.add(member);
            return type.withMembers(members);
        });
    }

    public static Edit changeMember(String label, ClassId home, MemberId id, UnaryOperator<Member> change) {
        return Edits.changeClass(label, home, type -> type.withMembers(
                type.members().stream().map(member -> member.id().equals(id) ? change.apply(member) : member).toList()));
    }

    public static Edit addConstraint(EntityId home, TableConstraint constraint) {
        return changeEntity("Add " + Elements.kindName(constraint), home, entity -> {
            List<TableConstraint> constraints = new ArrayList<>(entity.constraints());
            constraints.add(constraint);
            return entity.withConstraints(constraints);
        });
    }

    public static Edit changeConstraint(String label, EntityId home, ConstraintId id, UnaryOperator<TableConstraint> change) {
        return changeEntity(label, home, entity -> entity.withConstraints(
                entity.constraints().stream().map(it -> it.id().equals(id) ? change.apply(it) : it).toList()));
    }

    /// The entities that have the mixin, in the order of the model.
    public static List<Entity> users(Model model, MixinId mixin) {
        return model.entities().stream().filter(entity -> entity.mixins().contains(mixin)).toList();
    }
}
