package dev.entitect.diagram;

import dev.entitect.model.Association;
import dev.entitect.model.Diagram;
import dev.entitect.model.Entity;
import dev.entitect.model.IdMap;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.view.DiagramStyle;
import dev.entitect.model.view.Placement;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Which boxes may look different in another state of a model. Values that both states share are recognised by identity.
final class StaleBoxes {

    private final Model before;
    private final Model after;
    private final Set<NodeId> stale = new HashSet<>();

    private StaleBoxes(Model before, Model after) {
        this.before = before;
        this.after = after;
    }

    /// @param index of the new state
    static Set<NodeId> of(Model before, Model after, ModelIndex index, DiagramId diagram) {
        StaleBoxes staleBoxes = new StaleBoxes(before, after);
        staleBoxes.compare(index, diagram);
        return staleBoxes.stale;
    }

    /// Whether the two states differ only in their diagrams and in elements that no diagram shows.
    static boolean isSameContent(Model before, Model after) {
        return !changesEveryBox(before, after) && before.entities() == after.entities() && before.associations() == after.associations();
    }

    private void compare(ModelIndex index, DiagramId diagram) {
        IdMap<NodeId, Placement> placedBefore = before.diagrams().find(diagram).map(Diagram::nodes).orElse(IdMap.empty());
        IdMap<NodeId, Placement> placed = after.diagrams().find(diagram).map(Diagram::nodes).orElse(IdMap.empty());
        if (changesEveryBox(before, after) || !style(before, diagram).equals(style(after, diagram))) {
            stale.addAll(placedBefore.ids());
            stale.addAll(placed.ids());
            return;
        }
        stale.addAll(placed.differences(placedBefore));
        after.entities().differences(before.entities()).forEach(entity -> {
            stale.add(entity);
            // rows of foreign keys name their target
            index.references(entity).forEach(reference -> stale.add(reference.there().type()));
            // and classes of a hierarchy name their shared table
            after.entities().stream().filter(other -> other.inheritance() instanceof Inheritance.Subclass)
                    .forEach(other -> stale.add(other.id()));
        });
        after.associations().differences(before.associations()).forEach(id -> {
            before.associations().find(id).ifPresent(this::addOwner);
            after.associations().find(id).ifPresent(this::addOwner);
        });
    }

    private static Optional<DiagramStyle> style(Model model, DiagramId diagram) {
        return model.diagrams().find(diagram).map(Diagram::style);
    }

    private void addOwner(Association association) {
        stale.add(association.owner().type());
        for (Entity entity : after.entities()) {
            if (entity.mixins().contains(association.owner().type())) {
                stale.add(entity.id());
            }
        }
    }

    /// These rarely change, and many boxes may show their names.
    private static boolean changesEveryBox(Model before, Model after) {
        return !before.settings().equals(after.settings()) || before.mixins() != after.mixins() || before.enums() != after.enums()
                || before.embeddables() != after.embeddables() || before.converters() != after.converters()
                || before.groups() != after.groups();
    }
}
