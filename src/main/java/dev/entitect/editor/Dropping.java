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

/// Drops an element on the canvas.
final class Dropping {

    private Dropping() {}

    /// @param at in world pixels
    static void drop(EditorContext context, NodeId node, Point at) {
        Optional<Edit> joined = context.geometry().hit(at, 0) instanceof Hit.OnBox(NodeId under, var row)
                ? join(context, node, under)
                : Optional.empty();
        joined.ifPresentOrElse(context::apply, () -> place(context, node, at));
    }

    /// Adds a mixin to an entity; other pairs of boxes cannot be joined.
    static Optional<Edit> join(EditorContext context, NodeId one, NodeId other) {
        if (one instanceof EntityId entity && other instanceof MixinId mixin) {
            return context.model().mixins().find(mixin).filter((Mixin it) -> isMissing(context, entity, mixin))
                    .map(it -> ClassEdits.addMixin(entity, it));
        }
        return one instanceof MixinId && other instanceof EntityId ? join(context, other, one) : Optional.empty();
    }

    private static boolean isMissing(EditorContext context, EntityId entity, MixinId mixin) {
        return context.model().entities().find(entity).filter(it -> !it.mixins().contains(mixin)).isPresent();
    }

    /// Adds a box; one that already exists is shown, not moved.
    static void place(EditorContext context, NodeId node, Point at) {
        if (context.geometry().box(node).isEmpty()) {
            context.apply(Edits.changeDiagram("Add " + Elements.name(context.model(), node), context.geometry().diagramId(),
                    diagram -> diagram.withNode(Creating.placement(node, at))));
        }
        context.select(Selection.of(node));
        context.geometry().box(node).ifPresent(box -> context.show(context.viewport().revealing(box.bounds())));
    }
}
