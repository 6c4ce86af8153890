package dev.entitect.edit;

import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.association.Multiplicity;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.view.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Random edits.
final class RandomEdits {

    private static final DiagramId MAIN = new DiagramId("main");

    private final Random random;
    private int counter;

    RandomEdits(Random random) {
        this.random = random;
    }

    Edit next(Model model) {
        List<Entity> entities = model.entities().values();
        if (entities.size() < 2) {
            return add();
        }
        Entity some = entities.get(random.nextInt(entities.size()));
        Entity other = entities.get(random.nextInt(entities.size()));
        return switch (random.nextInt(8)) {
            case 0 -> add();
            case 1 -> Edits.addAttribute(some.id(), Attribute.of(new AttributeId("a" + counter++), "a" + counter, BasicType.integer()));
            case 2 -> Edits.connect(new AssociationId("c" + counter++), some.id(), "p" + counter, other.id(), "q" + counter);
            case 3 -> LayoutEdits.move(MAIN, Set.of(some.id()), random.nextInt(100), random.nextInt(100));
            case 4 -> Edits.renameClass(some.id(), "Name" + counter++);
            case 5 -> Edits.delete(List.of(anyElement(model)), "something");
            case 6 -> model.associations().isEmpty() ? add() : changeMultiplicity(model);
            default ->
                some.attributes().isEmpty() ? add() : Edits.moveAttribute(some.id(), some.attributes().getFirst().id(), random.nextInt(5));
        };
    }

    private Edit add() {
        EntityId id = new EntityId("e" + counter++);
        return Edits.add(Entity.of(id, "E" + counter), "E" + counter, MAIN, Optional.of(Placement.at(id, counter * 10, 0)));
    }

    private Edit changeMultiplicity(Model model) {
        AssociationId id = model.associations().ids().get(random.nextInt(model.associations().size()));
        Multiplicity multiplicity = Multiplicity.values()[random.nextInt(4)];
        return Edits.changeAssociation("Change multiplicity", id, it -> it.withInverse(it.inverse().withMultiplicity(multiplicity)));
    }

    private ElementId anyElement(Model model) {
        List<ElementId> all = new ArrayList<>();
        all.addAll(model.entities().ids());
        all.addAll(model.associations().ids());
        all.addAll(model.enums().ids());
        model.classes().map(ClassElement::attributes).forEach(attributes -> attributes.forEach(attribute -> all.add(attribute.id())));
        return all.get(random.nextInt(all.size()));
    }
}
