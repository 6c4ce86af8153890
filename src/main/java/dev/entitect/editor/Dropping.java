package dev.entitect.editor;

import dev.entitect.diagram.Hit;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.edit.ClassEdits;
import dev.entitect.edit.Edit;
import dev.entitect.edit.Edits;
import dev.entitect.edit.Elements;
import dev.entitect.model.Mixin;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.MixinId;
import dev.entitect.model.id.NodeId;
import java.util.Optional;

/// What becomes of an element that is let go on the canvas.
final class Dropping {

    private Dropping() {}

    /// @param at in world pixels
    static void drop(Desk desk, NodeId node, Point at) {
        Optional<Edit> joined = desk.geometry().hit(at, 0) instanceof Hit.OnBox(NodeId under, var row)
                ? join(desk, node, under)
                : Optional.empty();
        joined.ifPresentOrElse(desk::apply, () -> place(desk, node, at));
    }

    /// An entity gets a mixin; the other pairs of boxes have nothing to do with each other.
    static Optional<Edit> join(Desk desk, NodeId one, NodeId other) {
        if (one instanceof EntityId entity && other instanceof MixinId mixin) {
            return desk.model().mixins().find(mixin).filter((Mixin it) -> isMissing(desk, entity, mixin))
                    .map(it -> ClassEdits.addMixin(entity, it));
        }
        return one instanceof MixinId && other instanceof EntityId ? join(desk, other, one) : Optional.empty();
    }

    private static boolean isMissing(Desk desk, EntityId entity, MixinId mixin) {
        return desk.model().entities().find(entity).filter(it -> !it.mixins().contains(mixin)).isPresent();
    }

    /// A box that is there already is shown, not moved.
    static void place(Desk desk, NodeId node, Point at) {
        if (desk.geometry().box(node).isEmpty()) {
            desk.apply(Edits.changeDiagram("Place " + Elements.name(desk.model(), node), desk.geometry().diagramId(),
                    diagram -> diagram.withNode(Creating.place(node, at))));
        }
        desk.select(Selection.of(node));
        desk.geometry().box(node).ifPresent(box -> desk.show(desk.viewport().revealing(box.bounds())));
    }
}
