package dev.entitect.editor;

import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.id.PlacedId;
import java.util.Optional;
import java.util.OptionalInt;

/// What is under the pointer and reacts to it.
sealed interface Hover {

    record Nothing() implements Hover {}

    record Box(NodeId node, OptionalInt row) implements Hover {}

    /// The handle at a side of a box, from which an association is drawn.
    record Handle(NodeId node) implements Hover {}

    /// The row below a box where a click adds an attribute.
    record NewRow(NodeId node) implements Hover {}

    record Edge(AssociationId association) implements Hover {}

    /// A note, or the title or border of an area.
    record Decoration(PlacedId id) implements Hover {}

    /// A side or corner of the selected element.
    record Resize(Grip grip) implements Hover {}

    /// The end of the selected edge.
    record EdgeEnd(AssociationId association, boolean owner) implements Hover {}

    /// Near a box whose handles are still shown.
    record Nearby(NodeId node) implements Hover {}

    /// The box whose handles are shown.
    default Optional<NodeId> box() {
        return switch (this) {
            case Box(NodeId node, OptionalInt row) -> Optional.of(node);
            case Handle(NodeId node) -> Optional.of(node);
            case NewRow(NodeId node) -> Optional.of(node);
            case Nearby(NodeId node) -> Optional.of(node);
            case Edge edge -> Optional.empty();
            case Decoration decoration -> Optional.empty();
            case Resize(Grip grip) -> grip.id() instanceof NodeId node ? Optional.of(node) : Optional.empty();
            case EdgeEnd end -> Optional.empty();
            case Nothing nothing -> Optional.empty();
        };
    }
}
