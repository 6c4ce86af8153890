package dev.entitect.ui.inspector;

import dev.entitect.edit.ClassEdits;
import dev.entitect.model.Entity;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Inheritance.Root;
import dev.entitect.model.Inheritance.Strategy;
import dev.entitect.model.Inheritance.Subclass;
import dev.entitect.model.id.EntityId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The fields of an entity's inheritance.
final class InheritanceFields {

    private enum Place {
        NONE("None"), ROOT("Root of a hierarchy"), SUBCLASS("Subclass of another entity");

        private final String words;

        Place(String words) {
            this.words = words;
        }

        static Place of(Entity entity) {
            return switch (entity.inheritance()) {
                case Inheritance.None it -> NONE;
                case Root it -> ROOT;
                case Subclass it -> SUBCLASS;
            };
        }
    }

    private final FormContext context;
    private final EntityId id;

    InheritanceFields(FormContext context, Form<Entity> form, EntityId id) {
        this.context = context;
        this.id = id;
        form.section("Inheritance", false).summary(this::summary);
        form.choose("Hierarchy", Hints.of("The entity's role in an inheritance hierarchy.", "@Inheritance, extends", "inheritance mapping"),
                it -> List.of(Place.values()),
                place -> place.words, Place::of, this::move);
        form.choose("Parent", Hints.of("The entity that it extends.", "extends", "the base class"),
                it -> ClassEdits.possibleParents(context.model(), it).stream().map(Entity::id).toList(),
                parent -> context.model().entities().find(parent).map(Entity::name).orElse(""),
                it -> subclass(it).map(Subclass::parent).orElse(null),
                (it, parent) -> context.apply(ClassEdits.extend(id, parent))).when(it -> subclass(it).isPresent());
        form.choice("Strategy",
                Hints.of("How the hierarchy is mapped to tables.", "@Inheritance(strategy)",
                        "single / joined / concrete table inheritance"),
                List.of(Strategy.values()), InheritanceFields::words, it -> root(it).map(Root::strategy).orElse(Strategy.SINGLE_TABLE),
                (it, strategy) -> it.withInheritance(change(it,
                        root -> new Root(strategy, root.abstractClass(), root.discriminatorColumn(), root.discriminatorValue()))))
                .when(it -> root(it).isPresent());
        form.check("", "Abstract",
                Hints.of("Only its subclasses can be instantiated.", "abstract class", "polymorphic_abstract=True"),
                it -> root(it).map(Root::abstractClass).orElse(false),
                (it, on) -> it.withInheritance(
                        change(it, root -> new Root(root.strategy(), on, root.discriminatorColumn(), root.discriminatorValue()))))
                .when(it -> root(it).isPresent());
        form.text("Discriminator",
                Hints.of("Column that identifies the class of a row; leave empty for the default name.", "@DiscriminatorColumn",
                        "polymorphic_on"),
                it -> root(it).flatMap(Root::discriminatorColumn).orElse(""), it -> context.naming().discriminator(),
                (it, text) -> it.withInheritance(change(it,
                        root -> new Root(root.strategy(), root.abstractClass(), Texts.optional(text), root.discriminatorValue()))))
                .when(it -> root(it).filter(root -> root.strategy() != Strategy.TABLE_PER_CLASS).isPresent());
        form.text("Value",
                Hints.of("Discriminator value of this class; leave empty for the class name.", "@DiscriminatorValue",
                        "polymorphic_identity"),
                InheritanceFields::value, Entity::name, InheritanceFields::withValue)
                .when(it -> !(it.inheritance() instanceof Inheritance.None));
    }

    private void move(Entity entity, Place place) {
        switch (place) {
            case NONE -> set("Remove from hierarchy", new Inheritance.None());
            case ROOT -> set("Make root of a hierarchy", ClassEdits.root());
            case SUBCLASS -> {
                List<Entity> parents = ClassEdits.possibleParents(context.model(), entity);
                // extending an existing hierarchy is more likely intended than starting a new one
                Entity parent = parents.stream().filter(it -> it.inheritance() instanceof Root).findFirst()
                        .or(() -> parents.stream().findFirst())
                        .orElseThrow(() -> new IllegalArgumentException("There is no other entity to extend: add one first"));
                context.apply(ClassEdits.extend(id, parent.id()));
            }
        }
    }

    private void set(String label, Inheritance inheritance) {
        context.apply(ClassEdits.changeEntity(label, id, it -> it.withInheritance(inheritance)));
    }

    private String summary(Entity entity) {
        return switch (entity.inheritance()) {
            case Inheritance.None it -> "";
            case Root root -> "Root, " + Form.lower(words(root.strategy()));
            case Subclass it -> "Extends " + context.model().entities().find(it.parent()).map(Entity::name).orElse("");
        };
    }

    private static Optional<Root> root(Entity entity) {
        return entity.inheritance() instanceof Root root ? Optional.of(root) : Optional.empty();
    }

    private static Optional<Subclass> subclass(Entity entity) {
        return entity.inheritance() instanceof Subclass subclass ? Optional.of(subclass) : Optional.empty();
    }

    private static Inheritance change(Entity entity, UnaryOperator<Root> change) {
        return root(entity).<Inheritance>map(change).orElse(entity.inheritance());
    }

    private static String value(Entity entity) {
        return root(entity).map(Root::discriminatorValue).or(() -> subclass(entity).map(Subclass::discriminatorValue))
                .flatMap(value -> value).orElse("");
    }

    private static Entity withValue(Entity entity, String text) {
        return entity.withInheritance(switch (entity.inheritance()) {
            case Inheritance.None none -> none;
            case Root root -> new Root(root.strategy(), root.abstractClass(), root.discriminatorColumn(), Texts.optional(text));
            case Subclass subclass -> new Subclass(subclass.parent(), Texts.optional(text));
        });
    }

    private static String words(Strategy strategy) {
        return switch (strategy) {
            case SINGLE_TABLE -> "Single table";
            case JOINED -> "Joined";
            case TABLE_PER_CLASS -> "Table per class";
        };
    }
}
