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
    static void drop(EditorContext context, NodeId node, Point at) {
        Optional<Edit> joined = context.geometry().hit(at, 0) instanceof Hit.OnBox(NodeId under, var row)
                ? join(context, node, under)
                : Optional.empty();
        joined.ifPresentOrElse(context::apply, () -> place(context, node, at));
    }

    /// An entity gets a mixin; the other pairs of boxes have nothing to do with each other.
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

    /// A box that is there already is shown, not moved.
    static void place(EditorContext context, NodeId node, Point at) {
        if (context.geometry().box(node).isEmpty()) {
            context.apply(Edits.changeDiagram("Place " + Elements.name(context.model(), node), context.geometry().diagramId(),
                    diagram -> diagram.withNode(Creating.place(node, at))));
        }
        context.select(Selection.of(node));
        context.geometry().box(node).ifPresent(box -> context.show(context.viewport().revealing(box.bounds())));
    }
}
