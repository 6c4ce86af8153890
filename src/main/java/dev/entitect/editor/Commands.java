package dev.entitect.editor;

import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.route.Route;
import dev.entitect.edit.Edits;
import dev.entitect.edit.Elements;
import dev.entitect.editor.input.Key;
import dev.entitect.editor.input.Modifier;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.NodeId;
import java.util.Optional;
import java.util.Set;

/// What keys and menus do with the selection.
final class Commands {

    private final Desk desk;

    Commands(Desk desk) {
        this.desk = desk;
    }

    /// Presses of the arrow keys that follow each other are one step.
    private record Nudge(Set<NodeId> nodes) {
    }

    boolean key(Key key, Set<Modifier> modifiers) {
        int step = modifiers.contains(Modifier.ALT) ? 1 : Dragging.GRID;
        return switch (key) {
            case ENTER, F2 -> renameSelection();
            case INSERT -> addAttribute();
            case DELETE, BACKSPACE -> deleteSelection();
            case A -> modifiers.contains(Modifier.CONTROL) && selectAll();
            case LEFT -> nudge(-step, 0);
            case RIGHT -> nudge(step, 0);
            case UP -> nudge(0, -step);
            case DOWN -> nudge(0, step);
            case ESCAPE, SPACE -> false;
        };
    }

    boolean selectAll() {
        desk.select(Selection.none().with(desk.geometry().boxes().stream().map(NodeBox::id).toList()));
        return true;
    }

    boolean deleteSelection() {
        Selection selection = desk.selection();
        if (selection.isEmpty()) {
            return false;
        }
        String what = selection.single().map(id -> Elements.name(desk.model(), id)).orElse(selection.ids().size() + " elements");
        desk.editing().close();
        desk.apply(Edits.delete(selection.ids(), what));
        return true;
    }

    boolean renameSelection() {
        Optional<ElementId> single = desk.selection().single();
        single.ifPresent(id -> {
            switch (id) {
                case NodeId node -> desk.editing().rename(node);
                case AttributeId attribute -> boxOf(attribute).ifPresent(box -> desk.editing().editAttribute(box.id(), attribute));
                default -> { }
            }
        });
        return single.isPresent();
    }

    boolean addAttribute() {
        Optional<NodeId> node = desk.selection().single().flatMap(id -> switch (id) {
            case NodeId box -> Optional.of(box);
            case AttributeId attribute -> boxOf(attribute).map(NodeBox::id);
            default -> Optional.empty();
        });
        node.ifPresent(desk.editing()::addAttribute);
        return node.isPresent();
    }

    private boolean nudge(int dx, int dy) {
        Set<NodeId> nodes = desk.selection().nodes();
        if (nodes.isEmpty()) {
            return false;
        }
        desk.apply(Edits.moveNodes(desk.geometry().diagramId(), nodes, dx, dy), new Nudge(nodes));
        return true;
    }

    /// The box of the attribute's own class, or else one that shows it because of a mixin.
    private Optional<NodeBox> boxOf(AttributeId attribute) {
        return Elements.home(desk.model(), attribute).flatMap(home -> desk.geometry().box(home.id()))
                .or(() -> desk.geometry().boxes().stream().filter(box -> box.rowOf(attribute).isPresent()).findFirst());
    }

    Optional<Rect> areaOf(ElementId id) {
        return switch (id) {
            case NodeId node -> desk.geometry().box(node).map(NodeBox::bounds);
            case AttributeId attribute -> boxOf(attribute).map(NodeBox::bounds);
            case AssociationId association -> desk.geometry().route(association).map(Route::bounds);
            default -> Optional.empty();
        };
    }
}
